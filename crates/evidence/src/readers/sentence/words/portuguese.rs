//! Portuguese words: what people say most, and all that takes a statement back.

use super::Concept as C;
use super::Row;

pub(super) static WORDS: &[Row] = &[
    (
        C::Host,
        "anfitriao de sessoes|anfitriao de sessao|host de sessao*|host da sessao*|servidor de sessoes|servidor de area de trabalho remota|servidores de terminal|no anfitriao de sessoes|no servidor rds|host de sessao|hosts de sessao|host da sessao|servidor rds|servidores rds|servidor de terminal|servidor de ambiente de trabalho remoto|hosts rds|host rds",
    ),
    (
        C::LicenseServer,
        "servidor de licenca*|servidor de licenciamento*|servidores de licenca*|no servidor de licenca*|no servidor de licenciamento|gerenciador de licenciamento*|servidor de licencas de ambiente de trabalho remoto|servidor de licencas|servidor de licenciamento|servidor de licenca|servidor das licencas|servidor de licencas rds|o de licencas",
    ),
    (C::Other, "portateis|computadores|computador|estacoes|maquinas dos usuarios"),
    (
        C::Filler,
        "um|uma|na|nas|ao|nosso|nossa|esse|ja|tambem|isso|atualmente|das quais|delas|nao sei porque|nao sei por que|nao entendo porque|nao entendo por que|nao percebo porque|nao sei mais o que|aqui|ca|me diz que|diz me que|nos diz que|um cliente|cliente pequeno",
    ),
    (
        C::Is,
        "sao|em|foi colocado em|estao em|esta|ainda|ainda es|ainda esta em|continua em|continua no|roda|rodam|corre|correm|com|estao|ficou em|ficou no|segue em",
    ),
    (C::But, "enquanto|porem|onde|mas o|mas os|mas nao|mas ha"),
    (C::Not, "nao|nenhum|nenhuma|sem|ainda nao|ninguem|nem"),
    (C::Both, "os dois"),
    (C::New, "novo|novos|nova"),
    (C::Old, "velho|velha|antigos"),
    (
        C::Guess,
        "acho|acho que|penso que|talvez|provavelmente|parece que|suponho|creio|imagino que|possivelmente|pode ser|desconfio|suspeito|nao sei|nao sabemos|ninguem sabe|nao faco ideia",
    ),
    (C::If, "quando o|caso o|se o|ate que"),
    (
        C::Ask,
        "como e que|qual|quais|quantos|quantas|preciso|pergunta|alguem sabe|alguem pode|alguem conhece|alguem poderia|alguem tem|alguem me",
    ),
    (
        C::Should,
        "deveria|devemos|precisamos|vamos|vai|vao|migracao|recomenda|orcamento|precisava|tem de|tem que",
    ),
    (C::Guide, "artigo|documentacao|por exemplo|fornecedor|segundo o|dizem que|diz que"),
    (C::Past, "tinha|tinhamos"),
    (C::Was, "estava|estavam|eram"),
    (C::Date, "desde o|janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|dezembro"),
    (C::Cal, "licencas de acesso de cliente|licencas cal|licencas rds|licencas de acesso para cliente"),
    (C::PerUser, "por utilizador|de utilizador"),
    (C::User, "utilizador|utilizadores"),
    (
        C::Mode,
        "modo de licenciamento|no modo|definir o modo de licenciamento de ambiente de trabalho remoto|definir o modo de licenciamento de area de trabalho remota|definir o modo de licenciamento",
    ),
    (C::Installed, "instaladas no|instaladas|instalado|instalada|instalados|carregadas"),
    (C::Bought, "temos|existem|compramos|compradas|comprado|adquirimos|possuimos"),
    (C::UsedUp, "em uso|atribuidas|emitidas|utilizadas|ocupadas|usadas|consumidas|concedidas|atribuida"),
    (C::Left, "restam|faltam|disponiveis|livres"),
    (C::Policy, "na gpo|pela gpo|via gpo"),
    (C::Activated, "ativado|ativo"),
    (
        C::NotActivated,
        "nao ativado|nao activado|nao esta ativado|nao esta activado|nunca foi ativado|desativado|por ativar",
    ),
    (C::Reachable, "acessivel"),
    (
        C::Unreachable,
        "inacessivel|desligado|nao esta disponivel|indisponivel|nao responde|fora do ar|fora de servico|ja nao existe|desligada|caiu|morto|nao existe mais|desativado definitivamente|nao responde mais|inacessiveis|fora do ar desde|removido|nao esta acessivel",
    ),
    (C::Service, "servico|servicos"),
    (
        C::LicensingService,
        "servico de licenciamento*|servico de licencas|servico de licenciamento|servico de licenciamento de area de trabalho remota|servico de licenciamento rds",
    ),
    (
        C::Stopped,
        "nao inicia|nao arranca|parado|parada|interrompido|desabilitado|desativado no|nao inicia mais|nao sobe|parou|nao esta em execucao|esta parado|nao esta iniciado|detido",
    ),
    (C::Running, "em execucao|a correr"),
    (C::InDomain, "no dominio|no nosso dominio|ingressado no dominio|membro do dominio"),
    (C::SameDomain, "no mesmo dominio|mesmo dominio"),
    (
        C::Workgroup,
        "grupo de trabalho|fora do dominio|sem dominio|fora de dominio|nao esta no dominio|nao esta em dominio|cliente sem dominio|empresa sem dominio",
    ),
    (C::Grace, "periodo de cortesia|periodo de tolerancia|periodo de carencia|periodo de graca"),
    (C::Expired, "expirou|terminou|acabou|venceu"),
    (C::Ends, "deixarao de funcionar"),
    (C::Works, "funcionam|entram|conseguem entrar|ligam se"),
    (
        C::Fails,
        "recusados|recusado|nao entram|nao conseguem ligar|nao funciona|erro|nao conseguem entrar|nao conseguem conectar|nao conseguem se conectar|nao consegue conectar|ninguem consegue entrar|ninguem entra|nao conecta|nao conectam|rejeitados|rejeitado|negado|barrados|numero maximo de conexoes|numero maximo de ligacoes",
    ),
    (
        C::Disconnected,
        "desligados|cai|caem|derrubada|derruba|desconecta|desconectados|desconectado|e encerrada|encerra|encerrada",
    ),
    (C::LocalAccount, "conta local|utilizador local"),
    (
        C::OneMachine,
        "um unico servidor|um so servidor|no mesmo servidor|na mesma maquina|tudo no mesmo servidor|um unico server|um so server|unico server|unico servidor|num so servidor|num unico servidor|com tudo",
    ),
    (C::RoleWord, "funcao"),
    (C::MapperPort, "porta tcp 135"),
    (C::DynamicPorts, "portas dinamicas|portas rpc"),
    (C::Blocked, "bloqueadas|bloqueado|bloqueada|bloqueia|fechado|fechada|filtrado|bloqueados|bloqueando"),
    (
        C::Exhausted,
        "todas em uso|todas emitidas|todas atribuidas|todas utilizadas|todas ocupadas|esgotadas|esgotaram|acabaram as|se esgotaram",
    ),
    (
        C::Became,
        "atualizados para|atualizado para|migrados para|migrado para|atualizados|atualizado|migrados|migrado|passamos para|subimos para",
    ),
    (C::Hour, "uma hora|60 minutos|cada hora|1 hora"),
    (
        C::Configured,
        "configurado|configurada|definido|definida|especificado|indicado|selecionado|escolhido|setado",
    ),
    (C::Empty, "vazio|vazia"),
    (
        C::Helped,
        "nenhuma queda|nao caiu mais|parou de cair|pararam as quedas|estavel desde|resolveu|acabaram as quedas",
    ),
    (C::MicrosoftClient, "pcs windows|computadores windows|maquinas windows|clientes windows|pc windows"),
    (
        C::AsServer,
        "a fazer de servidor|faz de servidor|fazendo de servidor|como servidor rds|servindo de servidor|usado como servidor",
    ),
    (C::Authentication, "de autenticacao"),
];
