//! Portuguese words: what people say most, and all that takes a statement back.

use super::Concept as C;
use super::Row;

pub(super) static WORDS: &[Row] = &[
    (
        C::Host,
        "um de sessoes|um para sessoes|um para as sessoes|o de sessoes|um de sessao|anfitriao de sessoes|anfitriao de sessao|host de sessao*|host da sessao*|servidor de sessoes|servidor de area de trabalho remota|servidores de terminal|no anfitriao de sessoes|no servidor rds|host de sessao|hosts de sessao|host da sessao|servidor rds|servidores rds|servidor de terminal|servidor de ambiente de trabalho remoto|hosts rds|host rds|servidor de terminais|servidor terminal|servidores de terminais|servidor ts|servidores ts|host rdsh|hosts rdsh|servidor rdsh|servidores rdsh|farm rds|a farm|fazenda rds|servidor de acesso remoto|servidor host da sessao*|servidor host de sessao*|servidores de sessao|servidor de sessao|anfitrioes de sessao|anfitrioes de sessoes|anfitrioes|anfitriao|servidores de area de trabalho remota|servidores de ambiente de trabalho remoto|hosts da farm|terminal server|servidor tse",
    ),
    (
        C::LicenseServer,
        "outro de licencas|um de licencas|outro para licencas|outro para as licencas|um para licencas|o de licencas|outro das licencas|servidor de licenca*|servidor de licenciamento*|servidores de licenca*|no servidor de licenca*|no servidor de licenciamento|gerenciador de licenciamento*|servidor de licencas de ambiente de trabalho remoto|servidor de licencas|servidor de licenciamento|servidor de licenca|servidor das licencas|servidor de licencas rds|o de licencas|servidor das licencas rds|servidor de cals|servidor das cals|o das licencas|o de licenciamento|o do licenciamento|maquina de licencas|maquina das licencas|maquina do licenciamento|vm de licencas|vm das licencas|vm do licenciamento|servidor que distribui as licencas|servidor que emite as licencas|servidor que guarda as licencas|servidor que gere as licencas|maquina que gere as licencas|servidor que gerencia as licencas|vm que gerencia as licencas|servidor rd licensing|servidor licensing|licensing server|novo servidor de licencas|servidor de licencas novo|novo servidor de licenciamento|servidor licencas|servidor de licenciamento rds|servidor de licenca rds|gestor de licenciamento de ambiente de trabalho remoto",
    ),
    (
        C::Other,
        "portateis|computadores|computador|estacoes|maquinas dos usuarios|outro servidor de licencas|segundo servidor de licencas|outro servidor de licenciamento|controlador de dominio|controladores de dominio|servidor de arquivos|servidor de ficheiros|servidor de e mail|notebooks|notebook|micros|micro|estacao|estacoes de trabalho|postos|posto de trabalho|nivel funcional",
    ),
    (
        C::Filler,
        "o proprio|proprio|propria|um|uma|na|nas|ao|nosso|nossa|esse|ja|tambem|isso|atualmente|das quais|delas|nao sei porque|nao sei por que|nao entendo porque|nao entendo por que|nao percebo porque|nao sei mais o que|aqui|ca|me diz que|diz me que|nos diz que|um cliente|cliente pequeno|aos|pelo|pela|pelos|pelas|nossos|nossas|meu|minha|seu|sua|seus|suas|dele|dela|deles|tambem so|agora|hoje|apenas|somente|de momento|neste momento|segundo a consola|segundo o console|segundo o diagnosticador|segundo o diagnostico|segundo o balao|segundo a notificacao|segundo o powershell|segundo o wmi|segundo os logs|segundo o firewall|segundo o relatorio|segundo o gerenciador|depois da migracao|apos a migracao|desde a migracao|depois da atualizacao|apos a atualizacao|desde a atualizacao|desde as atualizacoes|depois das atualizacoes|no gerenciador de licenciamento|gerenciador de licenciamento|no gerenciador de licencas|gerenciador de licencas|no gerenciador|no gestor de licencas|gestor de licencas|na consola|na consola de licencas|a mensagem diz que|mensagem diz que|o aviso diz que|aviso diz que|o erro diz que|uma mensagem dizendo que|um aviso dizendo que|uma mensagem a dizer que|um aviso a dizer que|diz lhe que|dizem lhes que|aparece|aparece que|usuario do dominio|usuarios do dominio|usuario de dominio|utilizador do dominio|utilizadores do dominio|conta de dominio|contas de dominio|nome de dominio|inicio manual|arranque manual|em manual|nosso cliente|cliente nosso|num cliente|em um cliente|nao sei o que fazer|nao sabemos o que fazer|ninguem sabe por que|ninguem sabe porque|la|ate agora|deste|desta|desse|dessa|num|numa|de voces|a gente|desde cedo|as mesmas de antes|as mesmas|as mesmas de sempre",
    ),
    (
        C::Is,
        "o cliente tem|o cliente usa|sao|em|foi colocado em|estao em|esta|ainda|ainda es|ainda esta em|continua em|continua no|roda|rodam|corre|correm|com|estao|ficou em|ficou no|segue em|estao no|esta no|esta em|e um|sao todos|sao ambos|ficou|ficaram|ficaram em|continuam em|continuam no|continua|continuam|permanece em|permanecem em|ainda em|ainda no|ainda sao|ainda estao em|ja esta em|ja estao em|usa windows server|rodando em|correndo em|a correr em|e tudo",
    ),
    (
        C::But,
        "enquanto|porem|onde|mas o|mas os|mas nao|mas ha|contudo|entretanto|no entanto|ja que|porque|pois|so que|embora|enquanto que|enquanto o|enquanto os|ou|por sua vez|em compensacao",
    ),
    (
        C::Not,
        "nao|nenhum|nenhuma|sem|ainda nao|ninguem|nem|nunca|jamais|nada de|em lugar nenhum|em lado nenhum|em nenhum lugar|em nenhum lado|nao ha|nao existe nenhum|nao existe nenhuma|nao ha nenhum|nao ha nenhuma|nenhum dos|nenhuma das|sem nenhum|sem nenhuma|sem qualquer|nao ha qualquer|tampouco|impossivel|impossivel de|ja nao|nao mais|nem um|nem uma",
    ),
    (C::Both, "os dois|ambos|ambas|as duas|todos os servidores|nos dois|em ambos|dos dois lados"),
    (C::New, "novo|novos|nova|novas|recem instalado|recem instalados|novinho"),
    (C::Old, "velho|velha|antigos|antigo|antiga|antigas|velhos|anterior|anteriores"),
    (
        C::Guess,
        "pensa que|acha que|acredita que|suspeita|desconfia|acho|acho que|penso que|talvez|provavelmente|parece que|suponho|creio|imagino que|possivelmente|pode ser|desconfio|suspeito|nao sei|nao sabemos|ninguem sabe|nao faco ideia|achamos|penso|parece|parecem|suponho que|supomos|cremos|imagino|imaginamos|suspeitamos|desconfiamos|deve ser|devem ser|deve estar|quem sabe|pelo visto|aparentemente|se calhar|julgo|julgamos|receio|tenho medo|temo|duvido|duvida|na minha opiniao|a meu ver|nao tenho certeza|nao temos certeza|insiste|insistem|acredito|acreditamos|conclui|deduz|deduzo|chuto|meu palpite|palpite|presumo|nao faco a minima|desconheco|me pergunto|pergunto me|garante|alega|alegam|pode ser causado|pode dever se|pode ser devido|pode estar relacionado",
    ),
    (
        C::If,
        "quando o|caso o|se o|ate que|se a|se os|se as|se um|se uma|se eu|se nao|se for|se houver|se tiver|se o servidor|se comprar|se colocar|se mudar|se instalar|se ninguem|se algum|se alguem|quando|quando um|caso a|a menos que|a nao ser que|sempre que|desde que o|assim que|antes de|enquanto nao|em caso de|no caso de|salvo se|contanto que|se voce|se voces|se eles|se for o caso|se precisar|se quiser|se estiver",
    ),
    (
        C::Ask,
        "isso significa|quer dizer que|significa que|como e que|qual|quais|quantos|quantas|preciso|pergunta|alguem sabe|alguem pode|alguem conhece|alguem poderia|alguem tem|alguem me|por que|por que e que|porque e que|porque sera que|como|como faco|como fazer|como posso|o que acontece|o que fazer|o que faco|que faco|quanto|posso|podemos|da para|da pra|tem como|tem jeito|e possivel|es possivel|devo|basta comprar|onde fica|onde vejo|quem pode|perguntas|e preciso|es preciso|precisa comprar|preciso comprar|precisamos comprar|faz sentido",
    ),
    (
        C::Should,
        "deveria|devemos|precisamos|vamos|vai|vao|migracao|recomenda|orcamento|precisava|tem de|tem que|deve|devem|deveriam|deveriamos|precisa|precisam|preciso de|queremos|quero|quer|querem|gostaria|gostariamos|pretendemos|planejamos|planeamos|amanha|semana que vem|a semana que vem|na proxima semana|proxima semana|proximo mes|mes que vem|em breve|hoje a noite|esta noite|migrar|atualizar|substituir|trocar|necessario|necessaria|obrigatorio|recomendado|recomendam|sugere|sugerem|sugeriu|propoe|propoem|proposta|projeto|orcar|tera de|tera que|teremos de|teremos que|temos de|temos que|teria de|teria que|haveria que|convem|pediram|pede|pedem|falta comprar|e preciso comprar|iremos|ira|irao|vou|prevista|previsto|pensamos em|estamos pensando em|estamos a pensar|mandaram comprar|mandou comprar|ano que vem|no proximo ano|proximo ano",
    ),
    (
        C::Guide,
        "artigo|documentacao|por exemplo|fornecedor|segundo o|dizem que|artigos|blog|um blog|forum|tutorial|guia|manual do|li que|lemos que|microsoft diz|segundo a microsoft|consultor|consultor disse|revenda|revendedor|disseram|me disseram|disseram me|nos disseram|suporte disse|colega diz|colega disse|comercial|fabricante diz",
    ),
    (
        C::Past,
        "tinha|tinhamos|antigamente|anteriormente|tinham|ate ontem tinha|ate pouco tempo|antes tinhamos|antes havia|havia|ate entao",
    ),
    (C::Was, "estava|estavam|eram|era|foram|esteve|estiveram"),
    (
        C::Date,
        "desde o|janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|dezembro|desde|ano|abril|agosto|inicio de|final de|fim de|ate o|depois de|apos",
    ),
    (
        C::Cal,
        "licencas de acesso de cliente|licencas cal|licencas rds|licencas de acesso para cliente|licenca cal|licenca rds|licencas cals|licencas de acesso do cliente|licencas de acesso de clientes|licencas de area de trabalho remota|licencas de ambiente de trabalho remoto|licencas ts|licencas de terminal server|cal rds|cals rds|cal de rds|cals de rds|cal ts|pacote de cal|pacote de cals|pacotes de cal|pacotes de cals|pacote de licencas|pacotes de licencas|licencas de acesso|licenca de acesso|licencas de usuario|licencas de usuarios|licencas de utilizador|licencas de dispositivo|licencas de dispositivos|licencas client access|licencas de cliente|licencas user|licencas device",
    ),
    (
        C::PerUser,
        "por pessoa|por utilizador|de utilizador|por usuario|de usuario|por usuarios|por utilizadores|do tipo usuario|tipo usuario|do tipo utilizador|tipo utilizador|por user|de user",
    ),
    (C::User, "utilizador|utilizadores|usuario|usuarios"),
    (
        C::Mode,
        "modo de licenciamento|no modo|definir o modo de licenciamento de ambiente de trabalho remoto|definir o modo de licenciamento de area de trabalho remota|definir o modo de licenciamento|modo de licenca|modo de licencas|modo de licenciamento rds|modo de licenciamento de area de trabalho remota|modo de licenciamento da area de trabalho remota|modo de licenciamento de ambiente de trabalho remoto|tipo de licenca|tipo de licencas|tipo de licenciamento|modalidade|modalidade de licenciamento|modo|o modo|definir o modo de licenciamento da area de trabalho remota|licensing mode|modo das licencas|modo rds",
    ),
    (
        C::Installed,
        "instaladas no|instaladas|instalado|instalada|instalados|carregadas|instalamos|instalaram|instalei|instalou|foi instalada|foram instaladas|carregada|carregado|importadas|importado|registradas|registadas|adicionadas|adicionada|adicionado|adicionamos|colocadas|lancadas|cadastradas|inseridas|presentes|reinstaladas|montado|montada|a funcao instalada|visiveis|acrescentou",
    ),
    (
        C::Bought,
        "temos|existem|compramos|compradas|comprado|adquirimos|possuimos|comprou|compraram|comprei|comprada|comprados|compradas as|tem|tenho|possui|possuem|adquiridas|adquirido|adquiriu|adquiriram|encomendamos|encomendadas|encomendado|recebemos|recebi|chegaram|vendeu|venderam|vendidas|forneceu|forneceram|fornecidas|dispomos|contamos com|existe|contratamos|contratadas|tivemos|houve|entregou|entregaram|nao consigo instalar|nao conseguimos instalar|nao deixa instalar|nao me deixa instalar|nao aceita as|nao aceita os|tento instalar|tentamos instalar|ao instalar as|ao tentar instalar|ao carregar as|a instalar as|tentando instalar|temos ja|comprar|compramos as",
    ),
    (
        C::UsedUp,
        "em uso|atribuidas|emitidas|utilizadas|ocupadas|usadas|consumidas|concedidas|atribuida|emitida|emitidos|atribuidos|alocadas|alocados|distribuidas|distribuidos|entregues|tomadas|gastas|usados|utilizados|concedidos|ocupados|consumidos|em utilizacao|emprestadas",
    ),
    (
        C::Left,
        "restam|faltam|disponiveis|livres|resta|restando|sobram|sobraram|restantes|disponivel|por atribuir|sem usar|nao usadas|nao utilizadas|ainda livres|ainda disponiveis|nos restam|so restam|restam so|faltando|por usar|de sobra",
    ),
    (
        C::Policy,
        "na gpo|pela gpo|via gpo|gpo|gpos|diretiva|diretivas|diretiva de grupo|diretiva local|politica|politicas|politica de grupo|politica local|politica do dominio|politicas de grupo|diretiva do dominio|nas politicas|group policy",
    ),
    (
        C::Activated,
        "ativado|ativo|ativada|ativados|ativadas|activado|activada|ativa|ativos|ativei|ativamos|ativaram|foi ativado|foi ativada|ativado com sucesso|reativei|reativado",
    ),
    (
        C::NotActivated,
        "nao ativado|nao activado|nao esta ativado|nao esta activado|nunca foi ativado|desativado|por ativar|nunca ativado|nunca ativada|nunca foi ativada|nunca foi activado|nunca ativamos|nunca chegou a ser ativado|nao foi ativado|nao foi activado|nao foi ativada|ainda nao ativado|ainda nao foi ativado|ainda nao esta ativado|sem ativacao|falta ativar|por activar|pendente de ativacao|inativo|inativa|desativada|nao ativada|nao ativamos|nao esta ativo|nao consta como ativado|ninguem ativou|nunca ninguem ativou|nao chegou a ser ativado|nao foi ativado ainda",
    ),
    (
        C::Reachable,
        "acessivel|acessiveis|responde|respondem|alcanca|alcancam|alcancar|contactar|contatar|contacta|contatam|contactam|chega no|chegam no|chega ao|chegam ao|alcancavel|conecta no|comunica com|comunicam com",
    ),
    (
        C::Unreachable,
        "inacessivel|nao esta disponivel|indisponivel|nao responde|fora do ar|fora de servico|ja nao existe|caiu|morto|nao existe mais|desativado definitivamente|nao responde mais|inacessiveis|fora do ar desde|removido|nao esta acessivel|nao alcanca|nao alcancam|nao alcanca mais|nao alcancam mais|nao enxerga|nao enxergam|nao enxerga mais|nao enxergam mais|nao ve|nao veem|nao encontra|nao encontram|nao encontra mais|nao encontram mais|nao acha|nao acham|nao acha mais|nao acham mais|nao localiza|nao localizam|nao respondem|nao respondem mais|nao chega no|nao chegam no|nao chega ao|nao chegam ao|nao contacta|nao contactam|nao contata|nao conseguem contactar|nao consegue contactar|nao conseguem contatar|nao consegue contatar|nao conseguem alcancar|nao consegue alcancar|nao conseguem chegar ao|nao conseguem falar com|nao consegue falar com|nao fala com|nao falam com|nao comunica com|nao comunicam com|indisponiveis|fora da rede|sem resposta|sem comunicacao|sem conectividade|queimou|morreu|quebrou|pifou|travado|travou|avariado|avariou|abatido|descomissionado|removida|excluido|excluida|eliminado|eliminada|formatado|formatada|retirado|retirada|aposentado|foi para o lixo|sumiu|desapareceu|nao existem mais|ja nao responde|deixou de responder|parou de responder|off line|foi abaixo|em baixo|ja nao esta disponivel|deixou de existir|nao existe|inalcancavel|desmontado|desinstalado|desinstalada|deitado fora|caida|deixou de estar acessivel|foi desativado|foi desativada|foi desativado definitivamente|foi desligado definitivamente|nem existe mais|nem existe|foi aposentado|foi descomissionado",
    ),
    (C::Service, "servico|servicos|tipo de inicializacao"),
    (
        C::LicensingService,
        "servico de licenciamento*|servico de licencas|servico de licenciamento|servico de licenciamento de area de trabalho remota|servico de licenciamento rds|servico de licenciamento da area de trabalho remota|servico de licenciamento de ambiente de trabalho remoto|servico licenciamento de area de trabalho remota|servico licenciamento da area de trabalho remota|servico licenciamento de ambiente de trabalho remoto|licenciamento de area de trabalho remota|licenciamento da area de trabalho remota|licenciamento de ambiente de trabalho remoto|servico das licencas|servico licenciamento|servico do servidor de licencas|servico termservlicensing|servico rd licensing|servico remote desktop licensing|servico de licencas rds|servico de licenca",
    ),
    (
        C::Stopped,
        "nao inicia|nao arranca|parado|parada|interrompido|desabilitado|desativado no|nao inicia mais|nao sobe|parou|nao esta em execucao|esta parado|nao esta iniciado|detido|nao arranca mais|nao quer iniciar|nao quer arrancar|nao quer subir|nao sobe mais|nao consegue iniciar|nao consegue arrancar|nao consegue subir|parou sozinho|para sozinho|foi parado|foi interrompido|foi desabilitado|desabilitada|desabilitou|desabilitaram|estava parado|esta parada|parados|nao esta rodando|nao roda|nao esta a correr|nao volta a arrancar|nao iniciou|nao arrancou|nao subiu|caiu e nao volta|pararam|pararam o|travado na inicializacao|nao esta iniciada|ficou parado|ficou parada|encontra se parado|como parado|recusa se a arrancar|nao levanta|para logo|para logo em seguida",
    ),
    (
        C::Running,
        "em execucao|a correr|iniciado|rodando|ativo e rodando|de pe|em funcionamento|a funcionar|a trabalhar|arrancado|esta rodando|esta no ar",
    ),
    (
        C::InDomain,
        "no dominio|no nosso dominio|ingressado no dominio|membro do dominio|em dominio|num dominio|em um dominio|membros do dominio|membro de um dominio|membro de dominio|ingressados no dominio|ingressada no dominio|no dominio da empresa|dentro do dominio|integrado no dominio|integrados no dominio|adicionado ao dominio|adicionados ao dominio|ligado ao dominio|em nenhum dominio|esta no dominio|estao no dominio|pertence ao dominio|pertencem ao dominio|juntos ao dominio",
    ),
    (
        C::SameDomain,
        "no mesmo dominio|mesmo dominio|do mesmo dominio|o mesmo dominio|num mesmo dominio|no mesmo ad",
    ),
    (
        C::Workgroup,
        "nao existe ad|nao existe active directory|nao existe dominio|nao ha ad|nao tem ad|nao temos ad|nao tem dominio|nao temos dominio|grupo de trabalho|fora do dominio|sem dominio|fora de dominio|nao esta no dominio|nao esta em dominio|cliente sem dominio|empresa sem dominio|workgroup|em grupo de trabalho|sem active directory|sem ad|nao pertence a um dominio|nao pertence ao dominio|nao e membro de dominio|nao es membro de dominio|nao es membro do dominio|nao es membro de um dominio|nao tem dominio|nao temos dominio|nao ha dominio|nao existe dominio|nao ha active directory|nao tem active directory|nao tem ad|nao temos ad|nao ingressado no dominio|nao esta em nenhum dominio|nao faz parte de um dominio|nao faz parte do dominio|escritorio sem dominio|fora do ad",
    ),
    (
        C::Grace,
        "periodo de cortesia|periodo de tolerancia|periodo de carencia|periodo de graca|carencia|prazo de carencia|os 120 dias|120 dias|periodo de 120 dias|prazo de 120 dias|carencia de 120 dias|periodo de carencia de 120 dias|periodo de tolerancia de 120 dias|dias de carencia|dias de tolerancia|dias de graca|periodo de graca de 120 dias|grace period|os 120 dias de carencia",
    ),
    (
        C::Expired,
        "expirou|terminou|acabou|venceu|expirado|expirada|expiraram|terminado|terminada|terminaram|acabado|acabada|vencido|vencida|venceram|esgotou|esgotado|esta vencido|esta expirado|ja expirou|ja venceu|ja acabou|passou|passaram|ja passou|ja passaram|chegou ao fim|chegou ao termo|encerrou|ultrapassado|decorrido|decorridos|cumpridos|findo|findou|concluida|concluido|finalizada|finalizado",
    ),
    (
        C::Ends,
        "expira|vence|acaba|termina|terminara|vencera|expirara|acabara|para o fim|fim do|deixa de funcionar",
    ),
    (
        C::Works,
        "funcionam|entram|conseguem entrar|ligam se|entra|funciona|conecta|conectam|consegue entrar|conseguem conectar|conseguem se conectar|acede|acedem|acessa|acessam|trabalha|trabalham|liga se|consegue conectar",
    ),
    (
        C::Fails,
        "recusados|recusado|nao entram|nao conseguem ligar|nao funciona|erro|nao conseguem entrar|nao conseguem conectar|nao conseguem se conectar|nao consegue conectar|ninguem consegue entrar|ninguem entra|nao conecta|nao conectam|rejeitados|rejeitado|negado|barrados|numero maximo de conexoes|numero maximo de ligacoes|nao entra|nao consegue entrar|nao consegue ligar|nao conseguem aceder|nao consegue aceder|nao conseguem acessar|nao consegue acessar|nao conseguem iniciar sessao|nao consegue iniciar sessao|nao conseguem mais entrar|nao conseguem mais conectar|nao consegue mais entrar|ninguem consegue conectar|ninguem consegue acessar|ninguem consegue aceder|ninguem consegue ligar se|ninguem mais consegue entrar|ninguem mais consegue conectar|ninguem mais entra|ninguem consegue mais entrar|ja nao entram|ja ninguem entra|ja ninguem consegue entrar|recusa|recusam|sendo recusados|sendo rejeitados|sao recusados|sao rejeitados|foram recusados|sao barrados|recusada|recusadas|rejeita|rejeitam|rejeitada|nao funcionam|falha|falham|falhou|da erro|dando erro|barrado|bloqueados no logon|nao acessam|nao acedem|nao conseguem|nao consegue|ficam de fora|numero maximo de conexoes permitidas|limite de conexoes|maximo de conexoes|numero maximo de ligacoes permitidas|excesso de conexoes",
    ),
    (
        C::Disconnected,
        "desligados|cai|caem|derrubada|derruba|desconecta|desconectados|desconectado|e encerrada|encerra|encerrada|desconectada|desconectadas|desconectam|derrubado|derrubados|derrubadas|derrubam|sessao desligada|sessao es desligada|sessao e desligada|sessao desliga se|sessoes desligadas|sao desligados|sao desligadas|sao desconectados|e desconectado|sao derrubados|e derrubado|desliga se|expulsa|expulsos|expulso|encerram|encerradas|caiem|cai fora|chuta|chutados|e desligada|es desligada|es desconectada|e desconectada|desconecta se|cai mesmo",
    ),
    (
        C::LocalAccount,
        "conta local|utilizador local|conta de administrador local|usuario local|contas locais|administrador local",
    ),
    (
        C::OneMachine,
        "um unico servidor|um so servidor|no mesmo servidor|na mesma maquina|tudo no mesmo servidor|um unico server|um so server|unico server|unico servidor|num so servidor|num unico servidor|com tudo|servidor so|um servidor so|uma unica maquina|uma so maquina|uma unica vm|tudo numa maquina|tudo num servidor|tudo em um servidor|tudo em uma maquina|tudo na mesma maquina|que faz tudo|faz tudo|no proprio servidor|mesma maquina faz|mesmo servidor faz|que acumula|acumula as duas funcoes|ambas as funcoes no mesmo servidor|as duas funcoes no mesmo servidor|unica maquina|tudo em um so|tudo junto",
    ),
    (C::RoleWord, "funcao|papel|role"),
    (
        C::MapperPort,
        "porta tcp 135|porta 135|porto 135|a 135|tcp 135|135 tcp|porta rpc|mapeador de pontos de extremidade|mapeador de extremidades",
    ),
    (
        C::DynamicPorts,
        "portas dinamicas|portas rpc|portas dinamicas rpc|portas rpc dinamicas|portas altas|intervalo dinamico|faixa dinamica|gama dinamica|portas efemeras|rpc dinamico|faixa 49152|faixa rpc|faixa de portas dinamicas|range dinamico|portos dinamicos|portos rpc|faixa alta|portas 49152",
    ),
    (
        C::Blocked,
        "bloqueadas|bloqueado|bloqueada|bloqueia|fechado|fechada|filtrado|bloqueados|bloqueando|bloqueadas no firewall|fechadas|fechados|filtrada|filtradas|filtrados|bloqueou|bloqueamos|bloqueiam|barrando|barrou|nao liberada|nao liberadas|nao liberado|nao liberou|nao abriram|nao aberta|nao abertas|dropa|dropando|descarta|descartando|descartados|nao deixa passar|nao passa|cortou|cortada|cortadas|esta bloqueando|nao esta liberada|nao estao liberadas|nao esta aberta|nao estao abertas|barrada|barradas",
    ),
    (
        C::Exhausted,
        "todas em uso|todas emitidas|todas atribuidas|todas utilizadas|todas ocupadas|esgotadas|esgotaram|acabaram as|se esgotaram|todas alocadas|todas entregues|todas distribuidas|todas consumidas|todas concedidas|todas gastas|todas tomadas|acabaram|acabaram se|ja nao ha|nao sobra nenhuma|nao resta nenhuma|nao restam|nenhuma livre|nenhuma disponivel|nem uma livre|estao todas em uso|estao todas ocupadas|estao todas atribuidas|esgotadas as|esgotamos|ficamos sem|todas a uso|zeradas|zerou|todas usadas|esgotado o|sem nenhuma livre|nao ha nenhuma livre|nao tem nenhuma livre|nao tem mais nenhuma",
    ),
    (
        C::Became,
        "atualizados para|atualizado para|migrados para|migrado para|atualizados|atualizado|migrados|migrado|passamos para|subimos para|atualizamos|atualizaram|atualizou|atualizei|migramos|migraram|passou para|passaram para|passou pro|subimos|trocamos|trocaram|reinstalamos|reinstalaram|substituimos|foram atualizados|foi atualizado|foram atualizadas|fizemos upgrade|upgrade para|subiram para|foram migrados|foi migrado|mudamos para|mudaram para|atualizadas|atualizada|acabamos de atualizar|acabamos de migrar|subido para|passados para|promovidos para|refeitos em",
    ),
    (
        C::Hour,
        "uma hora|60 minutos|cada hora|1 hora|uma hora exata|sessenta minutos|60 min|depois de uma hora|ao fim de uma hora|apos uma hora|apos 60 minutos|de hora em hora|a cada hora|em uma hora|numa hora",
    ),
    (
        C::Configured,
        "configurado|configurada|definido|definida|especificado|indicado|selecionado|escolhido|setado|configurados|configuradas|definidos|definidas|define|definimos|definiram|definiu|especificada|especificados|especificadas|indicada|indicados|indicadas|selecionada|selecionados|escolhida|escolheu|escolhemos|colocado|colocada|colocamos|colocaram|colocou|botou|botaram|botamos|forca|forcado|forcada|obriga|impoe|imposto|fixa|fixado|fixada|setada|setou|setamos|setar|marcado|marcada|preenchido|preenchida|atribuido|informado|informada|apontado|declarado|declarada|puseram|pusemos|mexeu|mudou|mudaram|diz por|diz|configurou|configuramos|configuraram|mostra|introduzido|inserido",
    ),
    (C::Empty, "vazio|vazia"),
    (C::Report, "relatorio|relatorios"),
    (
        C::Helped,
        "nenhuma queda|nao caiu mais|parou de cair|pararam as quedas|estavel desde|resolveu|acabaram as quedas|resolveu o problema|resolvido o problema|problema resolvido|solucionou|voltou a funcionar|funcionou|voltou ao normal|funciona de novo|funciona novamente|nao caiu nenhuma vez|zero quedas|sem quedas|nunca mais caiu|deixou de cair|sumiu o erro|erro sumiu|nao da mais erro|parou o erro|ficou estavel|estabilizou|ja nao cai|acabou o problema|nao deu mais|normalizou|parou de acontecer|resolvido",
    ),
    (C::MicrosoftClient, "pcs windows|computadores windows|maquinas windows|clientes windows|pc windows"),
    (
        C::AsServer,
        "a fazer de servidor|faz de servidor|fazendo de servidor|como servidor rds|servindo de servidor|usado como servidor",
    ),
    (C::Authentication, "de autenticacao"),
    (C::Broker, "agente de conexao|agente de ligacao|mediador de ligacoes|connection broker"),
    (C::Server, "servidor|servidores|maquina|maquinas|maquina virtual"),
    (
        C::OldServer,
        "antigo servidor de licencas|antigo servidor de licenciamento|servidor de licencas antigo|servidor de licenciamento antigo|servidor de licencas velho|servidor de licencas anterior|velho servidor de licencas",
    ),
    (
        C::It,
        "ele|ela|eles|esse servidor|este servidor|essa maquina|esta maquina|essa vm|esta vm|aquele servidor",
    ),
    (C::And, "e|bem como|assim como"),
    (C::All, "todos|todas|todas as|todos os|tudo"),
    (
        C::Command,
        "selecione|selecionar|escolha|escolher|configure|configurar|definir|especifique|especificar|indicar|clique|abra|verifique|verificar|certifique se|por favor|preencher|passo",
    ),
    (C::LongAgo, "ano passado|no ano passado|ha anos|ha um ano|anos atras|um ano atras|ha muito tempo"),
    (C::Windows, "sistema operativo|sistema operacional"),
    (
        C::PerDevice,
        "por dispositivo|de dispositivo|por dispositivos|por computador|por maquina|por estacao|por equipamento|do tipo dispositivo|tipo dispositivo|por device|por terminal|por posto|de device",
    ),
    (C::Device, "dispositivo|dispositivos|equipamento|equipamentos"),
    (C::Oem, "vieram com|veio com|vinham com|incluidas|inclusas|embutidas|pre instaladas"),
    (
        C::Deployment,
        "implantacao|gerenciador do servidor|gestor de servidor|gestor de servidores|colecao|propriedades da implantacao|implementacao|server manager",
    ),
    (C::Registry, "registro|registo|localmente|chave do registro|chave do registo"),
    (
        C::PointsTo,
        "aponta para|apontam para|aponta pro|apontam pro|aponta ao|ainda aponta para|ainda apontam para|continua apontando para|continuam apontando para|continua a apontar para|continuam a apontar para|apontando para|usa|usam|utiliza|utilizam|contem|indica|indicam|lista|menciona|consulta|consultam|pede licencas a|pedem licencas a|pede licencas ao|pedem licencas ao|busca as licencas no|buscam as licencas no|busca licencas no|ainda usa|ainda usam|refere|faz referencia a|tem apontado",
    ),
    (C::AsksFor, "exige|exigem|solicita|solicitam|requer|requerem"),
    (C::Domain, "dominio|active directory|ad|dominios"),
    (C::Entra, "so entra id|apenas entra id|ingressado no entra|ingressado no azure ad|so no entra"),
    (
        C::LicensingError,
        "erro de licenca|negociacao da licenca|negociacao de licenca|troca de licencas|protocolo de licenca|protocolo de licenciamento|fase de licenciamento",
    ),
    (
        C::Evaluation,
        "versao de avaliacao|avaliacao|periodo de avaliacao|edicao de avaliacao|versao de teste|versao trial",
    ),
    (
        C::Notification,
        "balao|balaozinho|notificacao|aviso da bandeja|aviso na bandeja|deixarao de funcionar|deixara de funcionar|vao deixar de funcionar|vai deixar de funcionar|deixam de funcionar|vao parar de funcionar|vai parar de funcionar|parara de funcionar|pararao de funcionar|ira parar de funcionar|irao parar de funcionar|aviso no canto|mensagem no canto|aviso no canto inferior",
    ),
    (C::Days, "dias|dia"),
    (
        C::AllWell,
        "ninguem reclama|ninguem reclamou|ninguem se queixa|ninguem se queixou|todos trabalham|todo mundo trabalha|toda a gente trabalha|todos entram|entram todos|todo mundo entra|toda a gente entra|povo entra normalmente|pessoal entra normalmente|entram normalmente|entram sem problema|entram sem problemas|entram sem aviso|trabalham normalmente|trabalham sem problema|trabalham sem problemas|tudo funciona|funciona tudo|tudo funcionando|nenhuma reclamacao|sem reclamacoes|sem queixas|nenhuma queixa|ninguem foi recusado|ninguem es recusado|ninguem e recusado|ninguem foi barrado|todos conseguem entrar|todo mundo consegue entrar|todos os usuarios entram|todos os utilizadores entram|usuarios trabalham|utilizadores trabalham|nenhum usuario reclamou|nenhum chamado|tudo normal|esta tudo bem|tudo certo|nenhuma recusa|entrando normal|entrando normalmente|trabalhando normal|trabalhando normalmente|usuarios nao notam nada|todos a trabalhar",
    ),
    (
        C::SignIn,
        "conectado|conectados|ligado ao servidor|logado|logados|tenta entrar|tenta conectar|tentam entrar|tentam conectar|tenta ligar se|quer entrar|quer conectar|iniciar sessao|inicia sessao|iniciam sessao|sessao iniciada|ao entrar|ao conectar|ao logar|ao ligar|logon|login|loga|logar|conectar|conexao|ligacao|aceder|acessar|entrar|me conecto|ligo me|nos conectamos|estamos conectados|estao conectados|estamos ligados",
    ),
    (
        C::Third,
        "terceiro tecnico|um terceiro|o terceiro|terceira sessao|terceira pessoa|terceiro usuario|terceiro utilizador|terceiro colega|terceiro administrador|terceira conexao|terceira ligacao|terceiro admin|uma terceira|a terceira|terceiro analista",
    ),
    (
        C::AdministrationSwitch,
        "modo admin|modo administrativo|sessao administrativa|sessoes administrativas|sessao de administracao|sessoes de administracao",
    ),
    (
        C::AdministrationOnly,
        "so para administracao|so para administrar|so pra administrar|so para administra lo|so pra administrar ele|apenas para administracao|apenas para administrar|somente para administracao|somente para administrar|exclusivamente para administracao|unicamente para administracao|usado so para administracao|so nos administradores|so os administradores|so os admins|so administradores|so a equipe de ti|so a ti|so o pessoal de ti|so nos da ti|so entramos nos|so nos entramos|ninguem trabalha nele|ninguem trabalha la|nenhum usuario trabalha nele|nenhum usuario final|nenhum utilizador final|so para gestao|apenas para gestao|so para manutencao|somente para manutencao|apenas para manutencao|so entramos para administrar|so usamos para administrar|usamos so para administrar|usamos apenas para administrar|so entra a ti|so entra o pessoal de ti|so entram administradores|so entram os administradores|nao entra nenhum usuario|nenhum usuario entra|nenhum utilizador entra|so nos administradores usamos|so a informatica",
    ),
    (
        C::TwoAdministrators,
        "dois administradores|2 administradores|dois admins|duas sessoes administrativas|duas sessoes de administracao|dois tecnicos",
    ),
    (
        C::HostRole,
        "funcao rds|funcao host da sessao*|funcao host de sessao*|funcao de host de sessao*|funcao de host da sessao*|funcao rdsh|funcao de area de trabalho remota|funcao servicos de area de trabalho remota|funcao anfitriao de sessoes*|funcao de anfitriao de sessoes*|funcao anfitriao da sessao*|funcao terminal server|funcao de terminal server|papel de host de sessao|role rds|role de host de sessao|papel rds",
    ),
    (
        C::ServersGroup,
        "servidores de licencas de terminal server|servidores de licenca de terminal server|grupo terminal server license servers|grupo de servidores de licencas|grupo dos servidores de licencas|servidores de licencas do servidor de terminal|servidores de licenca do terminal server|grupo servidores de licenca de terminal server",
    ),
    (
        C::HostsGroup,
        "grupo de seguranca do servidor de licencas|grupo de seguranca do servidor de licenca|grupo de seguranca do servidor de licenciamento|computadores de terminal server|computadores do terminal server|grupo computadores de terminal server",
    ),
    (C::Enabled, "habilitada|habilitado|ativada a diretiva|em vigor|aplicada"),
    (
        C::Missing,
        "nao esta no grupo|nao consta no grupo|nao faz parte|nao es membro|nao e membro|nao foi adicionado|nunca foi adicionado|nao esta la|nao consta|falta no grupo|ninguem adicionou|nao figura|nao esta nesse grupo|nao aparece no grupo|nao esta dentro|nao pertence",
    ),
    (
        C::AccountInGroup,
        "conta de computador esta la|conta do computador esta la|conta de computador esta dentro|conta do computador esta no grupo|conta de computador es membro|esta no grupo|ja esta no grupo|esta dentro do grupo|es membro do grupo",
    ),
    (
        C::NoInheritance,
        "heranca desabilitada|heranca desativada|sem heranca|heranca quebrada|contas protegidas|conta protegida|heranca esta desabilitada",
    ),
    (C::NotWritten, "evento 4105|eventos 4105|o evento 4105"),
    (C::Trust, "relacao de confianca|confianca|relacoes de confianca|trust"),
    (C::OneWay, "em um sentido|num so sentido|em uma direcao|num sentido|unidirecional|de sentido unico"),
    (C::TwoWay, "bidirecional|mutua"),
    (
        C::LicenseCode,
        "codigo de licenca|codigo da licenca|codigo de licencas|codigo das licencas|numero de contrato|numero do contrato|chave de licenca|chave da licenca|chave do produto|chave de produto|numero de autorizacao|chave das cals|codigo das cals|chave cal|codigo da cal",
    ),
    (
        C::Unrecognized,
        "nao reconhecido|nao reconhece|nao e reconhecido|nao es reconhecido|nao foi reconhecido|nao reconhecida|nao e reconhecida|nao es reconhecida|nao foi reconhecida|invalido|invalida|nao e valido|nao es valido|nao valido|nao aceito|nao aceite|nao aceita|nao e aceito|nao es aceito|nao foi aceito|nao valida",
    ),
    (C::Password, "senha|senhas|credenciais|palavra passe|nome de usuario|nome de utilizador"),
    (C::Wrong, "errada|errado|erradas|errados|incorreta|incorreto|incorretas|incorrecta"),
    (
        C::AccountLocked,
        "conta bloqueada|conta esta bloqueada|usuario bloqueado|conta foi bloqueada|utilizador bloqueado no ad",
    ),
    (C::RdpPort, "porta 3389|porto 3389"),
    (C::Open, "aberta|abertas|aberto|liberada|liberadas|liberado"),
    (
        C::NothingElse,
        "mais nada|nada mais|so a 135|so a porta 135|apenas a 135|somente a 135|e so|so 135|unicamente a 135",
    ),
    (C::Firewall, "firewall|corta fogo"),
    (
        C::Adapter,
        "placa de rede|placas de rede|driver de rede|driver da placa|driver da placa de rede|adaptador de rede|controlador da placa de rede|inspecao de pacotes",
    ),
    (
        C::Redirects,
        "redireciona|redirecionamento|encaminha|manda para|joga para|redirecionado|redirecionados|manda|envia",
    ),
    (
        C::SeveralSessions,
        "varias sessoes|varios usuarios ao mesmo tempo|varios utilizadores ao mesmo tempo|sessoes simultaneas|varias sessoes simultaneas|varios usuarios simultaneos|varias pessoas ao mesmo tempo",
    ),
    (C::MultiSession, "multissessao|multi sessao|multisessao"),
    (C::Resolves, "resolve|resolvem|resolucao de nomes|resolucao do nome|se resolve|resolve se"),
    (C::Record, "registro dns|registo dns|entrada dns|registro a|registo a|registros dns"),
    (
        C::NameUnknown,
        "nao resolve|nao resolve mais|nao se resolve|ja nao resolve|nao resolvem|nome nao existe|nome nao existe mais|host desconhecido|host nao encontrado|nao encontrou o host|nao e resolvido|nao es resolvido|nao foi encontrado no dns|nao existe no dns|nao existe mais no dns|ja nao existe no dns|nao esta no dns|nao esta mais no dns|nome nao encontrado|nome desconhecido|dominio inexistente|sem registro dns|sem registo dns|dns nao conhece|dns nao encontra|nao consta no dns|dns nao resolve|esse nome nao existe|nao esta a resolver|dns ja nao conhece|dns nao o conhece|deixou de resolver|parou de resolver",
    ),
    (
        C::Misspelt,
        "erro de digitacao|mal escrito|escrito errado|digitado errado|nome errado|gralha|erro de escrita|nome trocado",
    ),
    (
        C::Database,
        "base de dados de licencas|banco de dados de licencas|base de dados de licenciamento|banco de dados de licenciamento|base de dados das licencas|banco de dados das licencas|base de dados do servidor de licencas|banco de dados do servidor de licencas|base de licencas|banco de licencas|banco de dados do servico de licenciamento|base de dados do servico de licenciamento|banco do licenciamento|seu banco de dados|tlslic edb|tlslic",
    ),
    (
        C::Damaged,
        "danificado|danificada|danificados|corrompido|corrompida|corrompidos|corrompeu|estragada|estragado|ilegivel|nao abre|inconsistente|0 bytes|0 kb",
    ),
    (C::Certificates, "certificados x509|certificado x509|valores x509"),
    (
        C::ClientStore,
        "chave mslicensing|cache de licencas|licenca armazenada|licenca guardada|licenca salva|armazenamento de licencas",
    ),
    (
        C::Elevated,
        "como administrador|como admin|com privilegios elevados|com elevacao|executar como administrador|executando como administrador",
    ),
    (
        C::Diagnoser,
        "diagnosticador|diagnosticador de licencas|diagnosticador de licenca|diagnosticador de licenciamento|ferramenta de diagnostico|diagnostico de licenciamento|diagnostico de licencas|lsdiag|diagnosticador da rd|diagnostico rd",
    ),
    (
        C::NoProblem,
        "sem problemas|nenhum problema|sem erros|nenhum erro|limpo|tudo ok|tudo verde|sem avisos|sem problema|nao encontra problemas|nao encontrou problemas|nao detecta problemas|nao detectou problemas|nao aponta problemas|tudo certinho|nada a assinalar|nao identifica problemas|nao acusa nada|verdinho|sem anomalias",
    ),
    (
        C::ServerList,
        "lista de servidores de licencas|lista de servidores de licenca|lista dos servidores de licencas|servidores de licencas especificados|servidores de licenca especificados|servidores de licencas indicados|lista de servidores de licenciamento",
    ),
    (
        C::ServersPolicy,
        "usar os servidores de licenca da area de trabalho remota especificados|usar os servidores de licenca de area de trabalho remota especificados|usar os servidores de licenca especificados|utilizar os servidores de licencas de ambiente de trabalho remoto especificados|utilizar os servidores de licencas especificados|usar os servidores de licencas especificados",
    ),
    (C::Total, "total|ao todo|totais"),
    (C::Licenses, "licencas"),
    (
        C::Down,
        "desligado|desligada|esta desligado|esta desligada|ficou desligado|ficou desligada|desligaram|desligou|sem energia|nao liga|nao ligou|nao voltou a ligar|nao ligaram de novo|ninguem ligou|ninguem religou|ninguem a ligou|ninguem o ligou|nao foi religado|nao foi religada|nao foi ligado|nao foi ligada|offline|fora da tomada|sem alimentacao|nao subiu mais a vm|nao voltou apos|continua desligado|continua desligada|segue desligado|segue desligada|nao inicializa a maquina|nao da boot|nao voltou a arrancar|nao voltou depois",
    ),
    (C::Activation, "ativacao|activacao|ativar|activar|ativar o|reativar|reativacao|assistente de ativacao"),
    (
        C::Undone,
        "esqueceu|esqueceram|esqueci|esquecemos|esquecido|esquecida|pendente|por fazer|por concluir|a meio|pela metade|nunca foi feita|nunca foi feito|nao foi feita|nao foi feito|nunca foi concluida|nao foi concluida|nao foi concluido|nao terminou|incompleta|incompleto|inacabada|faltou|faltando fazer|ficou pendente|nao concluida|ficou por fazer|esqueceu se|esqueceram se|nao fizemos|nao fiz|nao fez|interrompida",
    ),
    (C::Issues, "distribui|emite|entrega|concede|fornece"),
    (C::BuiltIn, "incorporado|incorporada|embutido|integrado|windows 2000 server|predefinido|pacote interno"),
    (C::RedCross, "x vermelho|cruz vermelha|icone vermelho|circulo vermelho"),
    (C::Idle, "inatividade|inativos|ociosa|ociosas|ociosidade"),
    (C::ThinClient, "thin client|thin clients|coletores|coletor|terminais|leitores|terminais burros"),
    (C::OtherClient, "cliente linux"),
    (C::Between, "entre"),
    (C::Saying, "diz que"),
    (
        C::ServerCertificates,
        "certificado do servidor de licencas|certificados do servidor de licencas|certificado do servidor de licenciamento",
    ),
];
