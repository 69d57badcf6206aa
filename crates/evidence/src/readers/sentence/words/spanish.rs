//! Spanish words.

use super::Concept as C;
use super::Row;

pub(super) static WORDS: &[Row] = &[
    (
        C::Host,
        "uno de sesiones|el de sesiones|uno para sesiones|uno para las sesiones|otro de sesiones|otro para sesiones|uno de sesion|host de sesion*|hosts de sesion*|host de sesion de escritorio remoto|servidor host de sesion*|servidor de terminal*|servidor de terminales|servidor rds|servidores rds|servidor ts|servidor de salto|servidor de escritorio remoto|servidores de escritorio remoto|servidor de sesiones|servidor rdsh|host rds*|hosts rds*|rdsh|servidores rdsh|granja rds|servidores de terminal*|servidor ts*|host de rds|hosts de rds|servidores ts|host|hosts|servidores de sesion*|servidor de sesion*|hosts rdsh|granja|la granja|granja de rds|servidores de terminal server|session host*|hosts de terminal*",
    ),
    (
        C::LicenseServer,
        "uno de licencias|otro de licencias|uno para licencias|otro para licencias|uno para las licencias|otro para las licencias|otro de las licencias|servidor de licencia*|servidor de licencias|servidor de licencias rds|servidor de licencias de escritorio remoto|servidores de licencia*|servidor licencias|servidores de licencias|servidor de licenciamiento|servidor de licencia de escritorio remoto|ls|servidor de cals|servidor de las licencias|nuevo servidor de licencia*|servidor de licencias nuevo|el de licencias|el de las licencias|el de licenciamiento|servidor que reparte las licencias|servidor que gestiona las licencias|servidor que lleva las licencias|maquina que lleva las licencias|maquina que gestiona las licencias|maquina de licencias|maquina de las licencias|vm de licencias|vm de las licencias|equipo de licencias|licenciamiento rds|maquina virtual de licencias|maquina virtual donde corre el licenciamiento|vm donde corre el licenciamiento|el licenciamiento lo lleva|el licenciamiento lo hace|el licenciamiento esta en|las licencias las lleva|las licencias las da|las licencias las sirve|las licencias las reparte|servidor rd licensing|servidor de rd licensing|servidor de licencias rd|licensing server*|servidor que reparte las cal|servidor que gestiona las cal|servidor que entrega las cal|servidor de las cal|servidor de cal",
    ),
    (C::Broker, "agente de conexion*|agente de conexiones|broker"),
    (C::Server, "servidor|servidores|maquina|maquinas|equipo|vm|vms|maquina virtual"),
    (
        C::Other,
        "equipos|cliente|clientes|puesto*|estacion*|controlador de dominio|controladores de dominio|servidor de archivos|servidor de ficheros|servidor de impresion|servidor sql|puerta de enlace|portatiles|nivel funcional|otro servidor de licencia*|segundo servidor de licencia*|pc|pcs|ordenador*|computadora*|tablet*|computador*",
    ),
    (C::It, "este|ese|ellos|esa|esta maquina|ese servidor|este servidor|esa maquina|es ese"),
    (
        C::Filler,
        "el|la|los|las|un|una|unos|unas|del|de|nuestro*|nuestra*|mi|mis|su|tambien|actualmente|llamado|para|version|escritorio|remoto|tipo|es nuestro|es el|que|no solo|lo que tenemos|no solamente|se|le|les|lo|ya|hemos|ha|han|al|nos|me|ahi|segun el globo|segun el globito|segun el aviso|segun la notificacion|segun el mensaje|segun wmi*|segun el diagnost*|segun powershell|segun la consola|segun el administrador de licencias|segun el administrador de licencias de escritorio remoto|segun el icono|usuario del dominio|usuarios del dominio|usuarios de dominio|cuenta de dominio|cuentas de dominio|nombre de dominio|administrador del dominio|de ellas|de las cuales|de esas|segun el administrador|administrador de licencias de escritorio remoto|administrador de licencias|consola de licencias|administrador de licencias de rd|en la consola|esta manana|por la manana|ayer por la manana|segun los logs|segun el firewall|segun el cortafuegos|segun el registro de eventos|desde la migracion|tras la migracion|despues de la migracion|desde la actualizacion|tras la actualizacion|tras las actualizaciones|despues de actualizar|y solo|solo los|solo las|aparece|sale|quedo|quedaron|segun dice la consola|y ya|en manual|en modo manual|arranque manual|inicio manual|en inicio manual|el mensaje dice que|el aviso dice que|mensaje dice que|aviso dice que|el error dice que|un mensaje que dice que|un aviso que dice que|mensaje indica que|segun el informe|segun el administrador de licencias|segun la consola|no saber por que|no sabemos por que|no entiendo por que|no entendemos por que|ni idea de por que|no saber que mas probar|no saber que hacer|a ver si me|a ver si alguien|a ver si me podeis|a ver si alguien me ayuda|a ver si nos|a ver si me pueden|a ver si alguien sabe|a ver si me confirmais|aqui|en casa|en la empresa|me dice que|nos dice que|me sale que|nos sale que|un cliente|cliente pequeno|pequeno cliente|nuestro cliente|cliente final|segun getgraceperioddays|segun el comando|segun la herramienta|segun el script|le dice que|les dice que|le sale que|les sale que|las mismas de antes|las mismas|las mismas de siempre|las de siempre",
    ),
    (
        C::Is,
        "el cliente tiene|la clienta tiene|el cliente trabaja con|es|son|esta|estan|corre|con|ejecuta|sigue en|sigue siendo|todavia|aun|tiene|es un|sigue con|aun es|todavia es|esta todavia en|todavia esta en|bajo|sobre|corren|usa windows server|funciona con|va con|van con|siguen siendo|continuan siendo",
    ),
    (
        C::Running,
        "ejecutandose|en ejecucion|iniciado|corriendo|en marcha|arrancado|levantado|iniciados|arrancada|arranca|levanto|esta arrancado",
    ),
    (C::And, "y|e|asi como"),
    (
        C::But,
        "pero|mientras|mientras que|aunque|porque|ya que|sin embargo|sino|pues|donde|mientras que en|en cambio",
    ),
    (
        C::Not,
        "no|sin|ningun|ninguno|ninguna|nunca|ya no|tampoco|todavia no|aun no|nadie|cero|ni|jamas|nada de|en ningun sitio|en ninguna parte|por ningun lado|imposible|imposible de|en ninguno|sin ninguna|sin ningun",
    ),
    (C::Both, "ambos|ambas|los dos|todos los servidores|todo|todas las maquinas|en ambos lados"),
    (C::Old, "antiguo|viejo|antigua|vieja|anterior|viejos|antiguos"),
    (C::New, "nuevo|nueva|nuevos|nuevas"),
    (C::All, "todos|todas|todas las|todos los"),
    (
        C::Guess,
        "piensa que|cree que|sospecha de|creo|creo que|creemos|pienso|quizas|quiza|tal vez|probablemente|posiblemente|supongo|suponemos|parece|parecen|puede que|puede ser|podria|podrian|seguramente|imagino|sospecho|sospechamos|al parecer|aparentemente|no estoy seguro|sera que|a lo mejor|debe ser|debe de|concluye|deduce|pretende|piensa|cree|creen|me da que|me temo|dudo|duda|sospecha|igual es|intuyo|entiendo que|diria|opino|opina|me parece|temo|no sabemos|no saber|ni idea|no tengo idea|ninguna idea|desconozco|desconocemos|se desconoce|nadie sabe|puede deberse|pueden deberse|puede estar causado|puede ser debido",
    ),
    (
        C::If,
        "si|cuando|en caso de|siempre que|hasta que|salvo que|una vez|antes de|seria|si no|en caso que|mientras no|en el caso de",
    ),
    (
        C::Ask,
        "significa eso|eso significa|quiere decir|por que|como|cual|cuales|cuanto|cuantos|cuantas|puedo|podemos|necesito|necesitamos|hace falta|debo|hay que|pregunta|tengo que|sirve|que pasa si|que pasa|que hago|que puedo|es posible|se puede|puedes|podeis|tenemos que|donde esta|alguien sabe|alguien puede|alguien conoce|alguien tiene|alguien ha tenido|alguien ha visto|alguien ha pasado|alguien tuvo|alguien me|alguien podria|alguien con|alguien le ha pasado|alguien le ocurre|alguien ha|alguien nos",
    ),
    (
        C::Should,
        "debe|deben|deberia|deberian|debemos|necesita|necesitan|queremos|quiero|quiere|planeamos|vamos a|va a|van a|quisiera|recomienda|recomendamos|recomendado|presupuesto|migrar|migracion|actualizar|reemplazar|necesario|obligatorio|usted|pensamos|quieren|habria que|tendria que|propone|proponen|proyecto|pendiente de|piden|pide|ofrece|oferta|manana|la semana que viene|la proxima semana|el mes que viene|proximamente|esta noche|el ano que viene|el proximo ano|proximo ano",
    ),
    (
        C::Command,
        "por favor|abra|haga clic|seleccione|elija|establezca|instale|compruebe|verifique|asegurese|paso|especifique|configurar|definir|establecer|elegir|poner|ponga|indicar|seleccionar|escoger|fijar|asignar|especificar|rellenar|ponerle|configurarlo|definirlo|ponerlo|indicarle|decirle",
    ),
    (
        C::Guide,
        "articulo|guia|documentacion|segun|ejemplo|por ejemplo|manual|tutorial|foro|proveedor|lei que|leimos|afirma|dicen que|consultor|blog|me dicen|nos dijeron|me dijo|comercial|distribuidor|microsoft dice|proveedor dice|segun el proveedor|dice el proveedor",
    ),
    (C::Past, "anteriormente|previamente|tenia|teniamos|hasta ahora|antes teniamos|antes habia"),
    (C::Was, "era|eran|estaba|estaban|estuvo|estuvieron"),
    (
        C::Date,
        "desde|desde el|ano|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|hasta|finales|principios|en|despues",
    ),
    (C::Windows, "windows server|windows|sistema"),
    (C::MultiSession, "multisesion|multi sesion|multi session|multi session*|multisession|multi sesiones"),
    (
        C::Cal,
        "cal|cals|cal rds|cals rds|licencia de acceso de cliente|licencias de acceso de cliente|licencias rds|licencia rds|licencias cal|licencias de acceso|licencias de usuario|licencias de dispositivo|cal de rds|licencias de escritorio remoto|licencia de usuario|licencias ts|cals de rds|licencia cal|cal ts|licencias de rds|paquete de cal|paquete de licencias|paquetes de licencias|licencias de acceso cliente|licencias de cliente|licencias de cliente rds|licencias de acceso de cliente rds|licencias cal rds|cal de escritorio remoto|cals de escritorio remoto|cal de ts|licencias cals|licencias cals rds|paquete de cals|paquetes de cal|paquete|paquetes",
    ),
    (C::Rds, "rds|ts"),
    (
        C::PerUser,
        "por persona|por usuario|de usuario|por usuarios|por user|de tipo usuario|tipo usuario|de user",
    ),
    (
        C::PerDevice,
        "por dispositivo|por equipo|de dispositivo|por maquina|por ordenador|por device|de tipo dispositivo|tipo dispositivo|por dispositivos|de device|por puesto|por terminal|de tipo equipo",
    ),
    (C::User, "usuario|usuarios"),
    (C::Device, "dispositivo|dispositivos"),
    (
        C::Mode,
        "modo|modo de licencia|modo de licencias|modo de licenciamiento|tipo de licencia|modo de licencia de escritorio remoto|licenciamiento|modo de las licencias|modo de rds|modo licencia*|modo de concesion de licencias|modo de administracion de licencias|el modo|modalidad de licencia*|modalidad|tipo de licenciamiento|modo de licencias rds|licensing mode|modo de licencia rds|establecer el modo de licencia de escritorio remoto|establecer modo de licencia de escritorio remoto|establecer el modo de licencias de escritorio remoto|establecer el modo de licencia",
    ),
    (C::Oem, "oem|rok|incluidas|incluido con|venian con|venia con|incluidas con"),
    (
        C::Installed,
        "instalado|instalada|instalados|instaladas|importadas|registradas|cargadas|instalamos|metidas|metido|importado|importada|cargado|dadas de alta|agregadas|anadidas|instalaron|instalo|se instalo|se instalaron|cargamos|cargaron|importamos|importaron|agregamos|agregaron|anadimos|metieron|volvimos a instalar|volvio a instalar|volvieron a instalar|llegamos a instalar|llegamos a cargar|llego a instalar|llegaron a instalar|dimos de alta|volvimos a cargar|volvimos a meter|montado|montada|montados|hemos montado|anadio|agrego|le anadio|agregado el|le instalo|habia instalado|agrego el rol|metio",
    ),
    (
        C::Bought,
        "nos vendia|vendia|nos vendian|vendian|comprado|comprada|compradas|comprados|compramos|pedido|pedidas|adquirido|adquiridas|tenemos|tengo|disponemos|adquirimos|hay|compre|hemos comprado|compraron|contamos con|contratadas|contratado|poseemos|existen|comprar|tienen|tiene comprad*|se compraron|se compro|se adquirieron|adquirieron|contratamos|dispone|disponen|no puedo instalar|no podemos instalar|no se pueden instalar|no me deja instalar|no nos deja instalar|no deja instalar|no consigo instalar|no conseguimos instalar|no pude instalar|no pudimos instalar|no se puede instalar|no hay manera de instalar|no admite las|no acepta las|no acepta cal|no acepta cals|no se dejan instalar|vendieron|vendio|nos vendieron|nos vendio|vendido|vendidas|suministro|suministraron|hubo|hubo nunca|ha habido|intentamos anadir|intento anadir|intentamos instalar|intento instalar|intentamos cargar|intento cargar|intentamos agregar|intento agregar|intentando instalar|al instalar las|al intentar instalar|al meter las|al cargar las|intento meter|intentamos meter|entregaron|me entregaron|nos entregaron|nos llegaron|recibimos|hemos recibido|recibi",
    ),
    (
        C::UsedUp,
        "en uso|usadas|emitidas|asignadas|ocupadas|utilizadas|emitida|emitidos|concedidas|entregadas|consumidas|usados|asignada|repartidas|gastadas|expedidas|otorgadas|adjudicadas|cogidas|pilladas|tomadas|prestadas|emitio|emitieron|tomados|informe cuenta|uso cuenta",
    ),
    (
        C::Left,
        "restantes|quedan|queda|libres|libre|disponible|disponibles|nos quedan|nos queda|restan|faltan|solo quedan|nos restan|quedan aun|quedan todavia|aun quedan|todavia quedan|faltan aun|sobran|por asignar|sin asignar|sin usar|nos sobran",
    ),
    (
        C::Configured,
        "configurado|configurada|configurados|definido|definida|especificado|especificada|indicado|indicada|establecido|establecida|ajustado|puesto|puesta|puestos|fijado|fijada|asignado|anadido|agregado|seleccionado|marcado|rellenado|declarado|forzado|impuesto|esta puesto|elegido|elegida|eligio|escogido|escogida|seleccionada|definio|configuro|fija|fijo|fuerza|dice|puso|pusimos|cambie|metimos|elegimos|configuraron|configuramos|definieron|definimos|establecio|establecimos|indico|indicaron|indicamos|especifico|especificamos|especificados|asigno|asignaron|asignados|fijaron|fijamos|pusieron|escogimos|escogio|selecciono|seleccionamos|eligieron|impone|imponen|obliga|declarada|declarados|indicados|definidos|puestas|apuntado|introducido|establecidos|elegidos|seteado|setearon|setea|configuradas|definidas|llego a elegir|llego a configurar|llego a definir|llegaron a configurar|llegamos a configurar|se eligio|se configuro|se definio|se puso|se establecio|se indico|viene dado|indicara|indicase|configurara|definiera|asignara|eligiera|haya indicado|hubiera indicado|puse|les da|da a los hosts",
    ),
    (
        C::Policy,
        "directiva|directivas|directiva de grupo|gpo|politica de grupo|politica|politicas|politica del dominio|directiva local|politicas de grupo|gpos",
    ),
    (C::Deployment, "implementacion|administrador del servidor|coleccion|despliegue"),
    (C::Registry, "registro|en local|localmente"),
    (
        C::PointsTo,
        "apunta a|usa|utiliza|apuntan a|usan|utilizan|apunta al|apunta todavia a|apunta aun a|sigue apuntando a|siguen preguntando a|preguntan a|pregunta a|contiene|nombra|lista|figura|tiene puesto|sigue teniendo|indica|pone|apunta hacia|apuntando a|apuntando al|apuntan al|siguen apuntando a|sigue apuntando al|siguen apuntando al|esta apuntando a|hace referencia a|tira de|tiran de|piden licencias a|pide licencias a|piden las licencias a|pide las licencias a|apunta todavia al|apunta aun al|busca las licencias en|buscan las licencias en",
    ),
    (
        C::Activated,
        "activado|activada|activados|activo|activadas|activos|activa|activamos|activaron|se activo|activamos el",
    ),
    (
        C::NotActivated,
        "desactivado|inactivo|desactivada|sin activar|no activado|no activada|nunca activado|nunca se activo|nunca se ha activado|no se ha activado|no se activo|pendiente de activar|pendiente de activacion|falta activarlo|por activar|no se llego a activar|sigue sin activar|sigue sin activarse|sin activarse|falta activar|no llego a activarse|no llegamos a activar",
    ),
    (
        C::Reachable,
        "accesible|accesibles|responde|responden|contactar|alcanzar|alcanzable|contesta|contactar con|conecta con|llega|llegan|llegamos|llega a el|llegan a el|alcanzan|alcanza|contactan|contacta|contestan|llegar al|llegar a|se llega|se alcanza",
    ),
    (
        C::Unreachable,
        "inaccesible|inalcanzable|caido|fuera de servicio|dado de baja|retirado|ya no existe|muerto|no existe|desconectado de la red|no disponible|no esta disponible|no esta accesible|no responde|no contesta|caida|se cayo|averiado|roto|esta muerto|esta caido|inaccesibles|desaparecido|desmontado|retirada|fuera de red|se dio de baja|eliminado|eliminada|borrado|borrada|retiramos|retirado del servicio|desguazado|tirado|desechado|jubilado|se retiro|lo quitamos|quitado|ya no esta|murio|ha muerto|se elimino|desmantelado|no ven|no ve|no lo ven|no lo ve|no encuentran|no encuentra|no localizan|no localiza|no hay conectividad|sin conectividad|no hay comunicacion|sin comunicacion|se estropeo|estropeado|se rompio|se murio|peto|petado|se ha caido|se ha muerto|tumbado|se colgo|colgado|desaparecio|lo borraron|la borraron|lo eliminaron|la eliminaron|lo dieron de baja|la dieron de baja|lo retiraron|lo desmontaron|formateado|formateada|no responden|no contestan|inoperativo|sin respuesta|no da senales|muerta|murio hace|fue retirado|fue dado de baja|lo tiraron|desinstalado|desinstalada|ya no esta en servicio|ya no esta operativo|no esta operativo",
    ),
    (C::Service, "servicio|servicios|tipo de inicio"),
    (
        C::LicensingService,
        "servicio de licencia*|servicio de licencias|servicio de licencias de escritorio remoto|servicio de administracion de licencias|servicio de licenciamiento|termservlicensing|servicio de licencia de escritorio remoto|servicio de licencias rd|servicio rd licensing|servicio remote desktop licensing|servicio licencias|servicio de administracion de licencias de escritorio remoto|servicio administracion de licencias de escritorio remoto|administracion de licencias de escritorio remoto|servicio de licencias de rds|servicio del servidor de licencias|servicio termservlicensing|servicio licencias de escritorio remoto|servicio de licencias de terminal server",
    ),
    (
        C::Stopped,
        "detenido|parado|deshabilitado|detenida|parada|no arranca|no inicia|no se inicia|no quiere arrancar|se detuvo|se para|se ha parado|no levanta|detenidos|se detiene|no esta iniciado|no se ha iniciado|como detenido|se cae al arrancar|se cae al iniciar|no esta en marcha|no esta corriendo|no corre|se cierra solo|no consigue arrancar|falla al iniciar|falla al arrancar|estaba detenido|estaba parado|sin el servicio|no se quiere iniciar|deshabilito|deshabilitaron|deshabilitamos|detuvieron|lo pararon|lo detuvieron|pararon|quedo parado|quedo detenido|se quedo parado|se quedo detenido|no logra arrancar|no logra iniciar|no puede iniciarse|no puede arrancar|no se puede iniciar|no se puede arrancar|no arranco|no vuelve a arrancar|muere al arrancar|no consigue iniciarse|no inicio|no se inicio|se detiene solo|esta deshabilitado|parados|no se levanta|se queda detenido|se queda parado|no se deja arrancar|no se deja iniciar|no hay manera de arrancarlo|imposible arrancarlo|imposible iniciarlo|no se puede arrancarlo|no podemos arrancarlo|no puedo arrancarlo|no puedo iniciarlo|no conseguimos arrancarlo",
    ),
    (
        C::InDomain,
        "en el dominio|en un dominio|en nuestro dominio|en ningun dominio|unido al dominio|unido a un dominio|unidos al dominio|miembro del dominio|miembro de un dominio|en dominio|en ad|unido a ningun dominio|unida al dominio|unidas al dominio|metido en el dominio|metidos en el dominio|dentro del dominio|agregado al dominio|unidos a un dominio|miembros del dominio|en nuestro ad|en el ad|esta en dominio|esta en el dominio|estan en el dominio|servidor miembro|unida a un dominio|pertenece al dominio|pertenece a un dominio",
    ),
    (
        C::SameDomain,
        "en el mismo dominio|del mismo dominio|en un mismo dominio|mismo dominio|el mismo dominio|en el mismo ad",
    ),
    (C::Domain, "dominio|active directory|ad|directorio activo|dominios"),
    (
        C::Workgroup,
        "grupo de trabajo|workgroup|fuera de dominio|fuera del dominio|sin dominio|no pertenece a ningun dominio|no es miembro de ningun dominio|no es miembro del dominio|no es miembro de un dominio|no pertenece al dominio|no pertenece a un dominio|no pertenece a dominio|sin active directory|sin ad|sin directorio activo|sin dominio de active directory|en grupo de trabajo|fuera del ad|no hay active directory|no hay directorio activo|no hay dominio|cliente sin dominio|empresa sin dominio|oficina sin dominio",
    ),
    (C::Entra, "unido a entra|unido a azure ad|solo entra|solo en entra|entra joined"),
    (
        C::LicensingError,
        "error de licencia|error de licencias|negociacion de licencia|negociacion de la licencia|negociacion de licencias|intercambio de licencias|fase de licencia|fase de licencias|protocolo de licencia|protocolo de licencias",
    ),
    (
        C::Evaluation,
        "evaluacion|version de evaluacion|periodo de evaluacion|periodo de prueba|version de prueba",
    ),
    (
        C::Grace,
        "periodo de gracia|plazo de gracia|gracia|tiempo de gracia|los 120 dias|periodo de 120 dias|120 dias|plazo de 120 dias|gracia de 120 dias|periodo de gracia de 120 dias|margen de 120 dias|tiempo de gracia de 120 dias|los 120 dias de gracia|120 dias de gracia",
    ),
    (
        C::Expired,
        "vencido|vencida|expirado|expirada|terminado|terminada|agotado|caducado|caducada|finalizado|ha pasado|se acabo|acabado|expiro|vencio|termino|caduco|finalizo|ha vencido|ha expirado|ha caducado|ha terminado|se ha acabado|se agoto|se termino|esta vencido|esta caducado|esta expirado|ya paso|se nos acabo|se nos ha acabado|cumplido|cumplidos|pasados|han pasado|pasaron|se cumplieron|ya pasaron|se acabaron|vencieron|transcurridos|agotados|se le acabaron|se nos acabaron|se han cumplido|han vencido|han expirado|ya vencio|ya termino|terminaron|caducaron|finalizada|completado|completada",
    ),
    (
        C::Ends,
        "vence|expira|termina|vencera|expirara|caduca|caducara|acaba|se acaba|se termina|se acabara|finaliza",
    ),
    (C::Days, "dias|dia"),
    (
        C::HostRole,
        "rol de host de sesion|rol host de sesion|rol rdsh|rol de rds|rol de host de sesion de escritorio remoto|rol rds|el rol rds|rol de servicios de escritorio remoto|rol de escritorio remoto|rol de terminal server",
    ),
    (
        C::AccountInGroup,
        "cuenta de equipo esta dentro|cuenta del equipo esta dentro|cuenta de equipo ya esta dentro|cuenta de equipo ya esta|cuenta de equipo es miembro|cuenta del equipo es miembro|esta en el grupo|ya esta en el grupo|esta dentro del grupo|es miembro del grupo",
    ),
    (
        C::ServersGroup,
        "servidores de licencias de terminal server|servidores de licencias de terminal|grupo servidores de licencias de terminal server|terminal server license servers|servidores de licencias de servidor de terminal server|servidores de licencias de terminal services|grupo de ad de los servidores de licencias|grupo de servidores de licencias|grupo terminal server license servers|miembro del grupo de ad",
    ),
    (C::Trust, "relacion de confianza|confianza|relaciones de confianza|trust"),
    (C::OneWay, "en un solo sentido|en un sentido|de una sola direccion|en una direccion|unidireccional"),
    (C::TwoWay, "bidireccional|mutua"),
    (C::AdministrationSwitch, "/admin|/console|modo admin*|sesion de administracion|sesion administrativa"),
    (
        C::SignIn,
        "conectar|conectado|conexion|iniciar sesion|sesion iniciada|me conecto|conectarse|conectarme|se conecta|conecto|conectarnos|se conecte|inicia sesion|entrar por rdp|al entrar|al conectar|al conectarse|al iniciar sesion|intenta entrar|intenta conectarse|intentan entrar|intento conectarme|intentamos entrar|quiere entrar|quiere conectarse|trata de entrar|abrir sesion|abren sesion|abre sesion|inicio de sesion",
    ),
    (
        C::Works,
        "funciona|funcionan|entra|entran|entro|puedo entrar|puedo conectarme|va bien|sin problemas|se conectan bien|pueden conectarse|podemos entrar|deja entrar|van perfecto|va perfecto|van bien|trabajan|conectan|conecta|se conectan|acceden|siguen entrando|trabaja todo el mundo|entran bien|entramos|conectan bien",
    ),
    (
        C::Fails,
        "falla|fallan|rechazado|rechazada|rechazados|rechaza|error|no pueden conectarse|no puede conectarse|no pueden entrar|denegado|no funcionan|no funciona|no conectan|no conecta|no entra|no entran|expulsado|no pueden acceder|no puede acceder|no se conectan|no se conecta|no nos deja entrar|no deja entrar|ya no entra|ya no entran|rechazadas|no pueden iniciar sesion|no puede iniciar sesion|no se pueden conectar|no se puede conectar|no pueden conectar|les rechaza|nadie puede entrar|nadie entra|no me deja|no deja conectar|fallando|no puede entrar|no consigue entrar|no consiguen entrar|no logra entrar|no logran entrar|no logran conectarse|no me conecta|no nos conecta|se queda fuera|se quedan fuera|da error|dan error|no les deja|no le deja|no nos deja|son rechazados|es rechazado|reciben error|recibe error|sale error|salta error|no accede|no acceden|nadie puede conectarse|nadie se conecta|nadie consigue entrar|no consigue conectarse|no consiguen conectarse|imposible entrar|imposible conectar|imposible conectarse|fallo|rechazan|no conecta nadie|no entra nadie|se rechaza|les rechazan|no se puede entrar|ya no puede entrar|ya no pueden entrar|no devuelve nada|no da resultado|no encuentra nada|lo rechazo|le rechazo|los rechazo|rechazo al|fue rechazado|fueron rechazados|fue rechazada|rechazo la|numero maximo de conexiones|maximo de conexiones|limite de conexiones|demasiadas conexiones",
    ),
    (
        C::LocalAccount,
        "cuenta local|administrador local|usuario local|cuentas locales|usuarios locales|admin local|usuario administrador local",
    ),
    (
        C::AdministrationOnly,
        "solo para administracion|solo para administrar|unicamente para administracion|solo para la administracion|unicamente para administrar|solo lo usan administradores|solo los administradores|exclusivamente para administracion|solo para tareas de administracion|nadie trabaja en el|nadie trabaja ahi|ningun usuario trabaja en el|solo nosotros los admins|solo los admins|solo entran los administradores|solo para mantenimiento|unicamente para mantenimiento|solo admins|nadie mas|solo lo usamos dos|solo lo usamos nosotros|solo nosotros dos|solo dos administradores|solo dos admins|lo usan solo administradores|lo usan solo los admins|solo se usa para administracion|solo se usa para administrar|se usa solo para administracion|solo para admins|solo administradores|ningun usuario final|sin usuarios finales|no entran usuarios|ningun usuario normal|solo para gestion|solo entramos nosotros|solo entramos los administradores|solo lo usa informatica|solo lo usamos los administradores|solo lo usamos para administrarlo|solo lo usamos para administrar|lo usamos solo para administrar|lo usamos solo para administrarlo|solo lo usan los administradores|solo entran administradores|solo entramos para administrar|solo entramos para administrarlo|solo nos conectamos para administrar|solo nos conectamos para administrarlo|solo se conectan administradores|solo se conectan los administradores|solo se conectan los admins|aqui no trabaja nadie|no trabaja nadie|solo para administracion remota|solo sirve para administrar|unicamente para administrarlo|solo para administrarlo|no se conectan usuarios|no se conecta ningun usuario|ningun usuario se conecta|solo lo usan admins|solo lo usan los admins|solo se conecta el equipo de sistemas|solo entra sistemas|solo lo usa sistemas|solo nos conectamos dos|solo nos conectamos dos para administrarlo|solo entramos dos|solo entramos dos para administrarlo|solo entran dos administradores|solo los dos admins|solo los dos administradores|solo nosotros los administradores",
    ),
    (
        C::TwoAdministrators,
        "dos administradores|2 administradores|dos admins|dos sesiones de administracion|los dos administradores|dos sesiones administrativas",
    ),
    (C::Idle, "inactividad|inactivos|sin actividad"),
    (
        C::Hour,
        "60 minutos|una hora|1 hora|60 min|60min|sesenta minutos|a la hora se|al cabo de una hora|cada hora|despues de una hora|pasada una hora|a la hora justa|a la hora exacta|a la hora en punto|justo a la hora",
    ),
    (
        C::Disconnected,
        "desconecta|desconectan|desconectado|desconectados|desconectada|desconectadas|cierra|cierran|corta|cortan|expulsa|echa|se cae|se caen|echan|expulsados|se corta|se cortan|se desconecta|se desconectan|se cierra|se cierran|bota|patea|les echa",
    ),
    (
        C::ThinClient,
        "terminales ligeros|terminal ligero|terminales tontos|cliente ligero|clientes ligeros|cliente delgado|clientes delgados|terminales|thin clients",
    ),
    (
        C::MicrosoftClient,
        "mstsc|cliente de microsoft|clientes windows|equipos windows|conexion a escritorio remoto|ordenadores windows|pcs windows|pc windows|portatiles windows|pcs con windows|pc con windows|equipos con windows|puestos windows|estaciones windows|cliente windows|pcs de windows",
    ),
    (
        C::Third,
        "tercera sesion|tercer usuario|tercero|tercera persona|tercer administrador|tercera conexion|un tercero|el tercer|3er usuario|tercer admin|tercer companero|tercer tecnico|la tercera|tercera|un tercer",
    ),
    (
        C::LicenseCode,
        "codigo de licencia|clave de licencia|numero de licencia|clave de producto|numero de contrato|clave cal|clave de cal|codigo de licencias|clave de las cal|clave de las cals|numero de autorizacion",
    ),
    (
        C::Unrecognized,
        "no reconocido|no se reconoce|no es reconocido|no reconoce|no valido|invalido|no es valido|no reconocida|no aceptado|no lo reconoce|no la reconoce|no acepta|no aceptada|no valida|no es valida|no reconocidas|no me la reconoce",
    ),
    (C::Password, "contrasena|credenciales|nombre de usuario"),
    (C::Wrong, "incorrecta|incorrecto|incorrectas|equivocado|erroneo|erronea|mala|equivocada"),
    (C::Authentication, "nla|credssp|autenticacion a nivel de red|de autenticacion"),
    (C::RdpPort, "puerto 3389|3389"),
    (
        C::Blocked,
        "cortados|cortado|cortadas|cortada|bloqueado|cerrado|filtrado|bloquea|bloqueados|bloqueada|cerrados|filtrados|no abiertos|no abierto|descartados|descartado|bloquean|rechazados por el firewall|cierra el|no permitido|no deja pasar|tira|drop|no abiertas|sin abrir|no abrieron|filtradas|filtrada|tumba|capado|capados|capada|capa|cortado|cortados|esta cortado|bloqueando|esta bloqueando|no permite|no permiten|no estan abiertos|no esta abierto|dropea|descarta",
    ),
    (
        C::Adapter,
        "tarjeta de red|adaptador de red|controlador de red|driver de red|offload*|inspeccion de paquetes",
    ),
    (C::Redirects, "redirige|redireccion|redirecciona|envia|redirigen"),
    (
        C::SeveralSessions,
        "varias sesiones|varios usuarios a la vez|varios usuarios simultaneos|sesiones simultaneas|varias sesiones simultaneas|varias sesiones a la vez|varios usuarios al mismo tiempo",
    ),
    (
        C::AllWell,
        "nadie se queja|sin quejas|ninguna queja|todos trabajan|todos entran|entran todos|nadie tiene problemas|trabajan con normalidad|entran sin problemas|entran sin avisos|trabajan sin problemas|todos pueden conectarse|todo funciona|nadie es rechazado|nadie rechazado|los usuarios trabajan con normalidad|todos los usuarios entran|los usuarios entran bien|entra todo el mundo|todo el mundo entra|entran con normalidad|todo el mundo trabaja|los usuarios trabajan bien|usuarios trabajan bien|usuarios trabajan sin problema|sin incidencias de usuarios|no hay quejas|no hay ninguna queja|todos entran bien|todos trabajan bien|trabajan normal|trabajan con toda normalidad|todo va bien|todo bien|no se queja nadie|la gente trabaja|los usuarios no notan nada|entran todos sin problema|nadie ha sido rechazado|todos entran|todos trabajan|todo el mundo entra|todo el mundo trabaja|no se ha rechazado a nadie|ningun rechazo",
    ),
    (
        C::OneMachine,
        "un solo servidor|un unico servidor|una sola maquina|una unica maquina|una sola vm|todo en un servidor|todo en el mismo servidor|en el mismo servidor|en la misma maquina|en el mismo equipo|ambos roles en el mismo servidor|los dos roles en el mismo servidor|todo en uno|todo en la misma maquina|un servidor unico|todo en uno mismo|una unica vm|un solo equipo|unico servidor|servidor unico|en el propio servidor|sobre el mismo servidor|en ese mismo servidor|en el servidor mismo|con todos los roles|con todo dentro|con todo encima|que hace de todo",
    ),
    (C::RoleWord, "rol"),
    (
        C::HostsGroup,
        "grupo de seguridad del servidor de licencias|grupo de seguridad de servidor de licencias|equipos de terminal server|equipos de servidor de terminal server|servidores de extremo rds|servidores de punto de conexion rds|grupo equipos de terminal server",
    ),
    (C::Enabled, "habilitada|habilitado|en vigor"),
    (C::NotWritten, "evento 4105|eventos 4105|el evento 4105"),
    (
        C::NoInheritance,
        "herencia deshabilitada|herencia desactivada|sin herencia|herencia rota|cuentas protegidas|cuenta protegida|herencia esta deshabilitada|herencia esta desactivada",
    ),
    (
        C::MapperPort,
        "puerto 135|el 135|asignador de extremos|asignador de puntos de conexion|135 tcp|tcp 135",
    ),
    (
        C::DynamicPorts,
        "puertos altos|los altos|puertos dinamicos|puertos rpc dinamicos|puertos altos|rango dinamico|puertos rpc|puertos efimeros|rango de puertos rpc|rango rpc|rango alto|rpc dinamico|rango de puertos dinamicos|rango 49152",
    ),
    (
        C::Missing,
        "no aparece ahi|no esta dentro|no esta ahi|no figura|no figuran|no es miembro|no esta en el grupo|no se agrego|nunca se agrego|no fue agregado|no esta incluido|nadie agrego|nadie anadio|no se anadio|nunca se anadio|falta en el grupo|no lo anadimos|no esta en ese grupo|olvidamos anadirlo|no pertenece",
    ),
    (
        C::OldServer,
        "antiguo servidor de licencia*|viejo servidor de licencia*|anterior servidor de licencia*|servidor de licencias antiguo|servidor de licencias viejo|servidor de licencias anterior|servidor de licencias de antes|junto con el servidor de licencias|junto con su servidor de licencias",
    ),
    (
        C::ServerList,
        "lista de servidores de licencias|lista de servidores de licencia|lista de los servidores de licencias|specifiedlicenseservers|servidores de licencias indicados",
    ),
    (C::Empty, "vacio|vacia|vacios|vacias|en blanco|indefinido|sin definir"),
    (C::Report, "informe|informes|reporte|reportes"),
    (
        C::Exhausted,
        "agotadas|se agotaron|se han agotado|todas ocupadas|todas en uso|todas emitidas|todas asignadas|todas usadas|todas entregadas|todas concedidas|todas gastadas|todas consumidas|todas repartidas|todas adjudicadas|todas otorgadas|todas cogidas|ya no queda ninguna|no queda ninguna|ninguna libre|no queda ni una|ni una libre|nos quedamos sin|nos hemos quedado sin|nos acabamos|se acabaron las|se nos acabaron las|se terminaron las|se gastaron|agotamos|hemos agotado|al completo|estan todas ocupadas|agotaron|se nos agotaron|se nos han agotado",
    ),
    (C::Total, "en total|total|totales"),
    (C::Licenses, "licencias"),
    (
        C::Down,
        "apagado|apagada|esta apagado|esta apagada|fuera de linea|no enciende|no arranco la maquina|desenchufado|sin corriente|no ha vuelto a arrancar|no volvio a arrancar|no levanto|se apago|offline|no arranca la vm|apagados|no esta encendido|no esta encendida|sin encender|no arranca el servidor|no se volvio a encender|no se ha vuelto a encender|no volvio a encenderse|no se encendio|no lo encendio nadie|no esta levantado|no esta levantada|se quedo apagado|se quedo apagada|quedo apagado|quedo apagada|sigue apagado|sigue apagada",
    ),
    (
        C::Activation,
        "activacion|activar|activarlo|la activacion|asistente de activacion|reactivar|reactivacion|reactivarlo",
    ),
    (
        C::Undone,
        "pendiente|falta|olvidamos|se nos olvido|olvidado|sin hacer|por hacer|nunca se hizo|no se hizo|no se completo|quedo pendiente|no se ha hecho|nunca se completo|olvido|a medias|quedo a medias|a la mitad|sin terminar|sin completar|sin finalizar|nos olvidamos|se olvido|se olvidaron|se les olvido|nadie se acordo|falto|faltaba|no se termino|no se llego a hacer|inconclusa|incompleta|quedo sin hacer|me olvide|no hice|no hicimos|no hemos hecho|no he hecho|no hizo|no llegue a hacer|no complete",
    ),
    (
        C::Database,
        "base de datos de licencias|base de datos del servidor de licencias|base de datos de las licencias|tlslic edb|tlslic|base de datos del servicio de licencias|su base de datos|base de licencias|bd de licencias",
    ),
    (
        C::Damaged,
        "danada|danado|danadas|danados|corrupta|corrupto|corruptas|corruptos|estropeada|rota|no se puede abrir|no puede abrir|abrir|ilegible|inconsistente|invalidos|0 bytes|0 kb|cero bytes",
    ),
    (
        C::Certificates,
        "certificados x509|certificado x509|x509 certificate|x509|x 509|valores x509 certificate|valores x509",
    ),
    (
        C::ClientStore,
        "mslicensing|clave mslicensing|almacen de licencias|cache de licencias|licencia guardada|licencia almacenada",
    ),
    (
        C::Helped,
        "lo arreglo|se arreglo|lo soluciono|se soluciono|ha funcionado|volvio a funcionar|vuelve a funcionar|funciono|resolvio|funciona otra vez|funciona de nuevo|volvio a entrar|se soluciona|queda solucionado|se arregla|solucionado|arreglado|resuelto el problema|problema resuelto|problema solucionado|ya entra|ya funciona|ya conecta|soluciono el problema|lo resolvio|se resolvio|desaparecio el error|desaparece el error|ni un corte|ningun corte|sin cortes|mas cortes|no ha vuelto a cortarse|estable desde|ni una desconexion|ninguna desconexion|se acabaron los cortes",
    ),
    (
        C::Elevated,
        "como administrador|como admin|con permisos de administrador|con privilegios elevados|elevado",
    ),
    (C::Firewall, "cortafuegos|firewall|fw|acl"),
    (
        C::NothingElse,
        "nada mas|solo el 135|solo abrieron el 135|solo el puerto 135|unicamente el 135|solamente el 135|solo 135|solo tcp 135|y ya esta",
    ),
    (C::Resolves, "resuelve|resuelven|resolver|resolucion|resolucion de nombres|se resuelve|resuelto"),
    (
        C::Record,
        "registro dns|entrada dns|registro a|nslookup|en el dns|en dns|registros dns|entrada en el dns|dns",
    ),
    (
        C::NameUnknown,
        "no se encuentra el host|no encuentra el host|host desconocido|no se pudo encontrar el host|nombre no encontrado|no se resuelve|no resuelve|no se puede resolver|ya no se resuelve|ya no resuelve|no resuelven|non existent domain|dominio inexistente|ese nombre no existe|el nombre no existe|host no encontrado|no existe ese nombre|nombre que no existe|no existe en el dns|ya no existe en el dns|no aparece en el dns|no esta en el dns|no figura en el dns|no existe en dns|ya no esta en el dns|no encuentra el nombre|no sabe resolver|no devuelve ninguna ip|no tiene registro dns|sin registro dns|el dns ya no conoce|el dns no conoce|desconocido para el dns|dns no lo conoce",
    ),
    (
        C::Misspelt,
        "mal escrito|error tipografico|errata|mal tecleado|error de escritura|nombre equivocado|nombre incorrecto|mal puesto",
    ),
    (
        C::Notification,
        "globo|globito|notificacion|aviso de la bandeja|dejara de funcionar|dejaran de funcionar|deje de funcionar|dejen de funcionar|dejar de funcionar|bocadillo|ventanita|aviso abajo a la derecha|aviso en la esquina|aviso de la esquina|aviso emergente|mensaje abajo a la derecha",
    ),
    (
        C::Became,
        "migrado|migramos|migrados|actualizado|actualizamos|actualizados|pasamos|subimos|subido|pasado a|pasados a|reinstalado|reinstalamos|reemplazamos|cambiamos|sustituimos|se actualizaron|se migraron|se subieron|subieron|pasaron a|se pasaron|se paso|migro|se migro|actualizo|se actualizo|actualizaron|migraron|reinstalaron|se reinstalo|se reinstalaron|sustituyeron|renovamos|se renovaron|acabamos de subir|acabamos de pasar|acabamos de migrar|acabamos de actualizar|hemos pasado|hemos subido|hemos migrado|hemos actualizado|fueron migrados|fueron actualizados|fue migrado|fue actualizado|subidos",
    ),
    (
        C::Diagnoser,
        "diagnosticador|diagnostico|diagnostico de licencias|lsdiag|diagnosticador de licencias|herramienta de diagnostico|diagnostico de rds|diagnosticador de licencias de escritorio remoto|diagnosticador verde",
    ),
    (
        C::NoProblem,
        "ningun problema|no encuentra problemas|no encuentra ningun problema|verde|en verde|todo verde|ok|limpio|sin errores|sin incidencias|sin novedad|nada que senalar|no hay problemas|no detecta problemas|no ve problemas|0 problemas|correcto|sin ningun problema|sin contratiempos|sin pegas",
    ),
    (C::Between, "entre"),
    (C::RedCross, "cruz roja|aspa roja|icono rojo|circulo rojo"),
    (C::Open, "abierto|abiertos|abierta"),
    (C::BuiltIn, "windows 2000 server|windows 2000|integrada|integrado|incorporada"),
    (C::Issues, "reparte|entrega|emite|distribuye|concede|entrega las cal"),
    (
        C::ServersPolicy,
        "usar los servidores de licencias de escritorio remoto especificados|usar los servidores de licencias especificados|utilizar los servidores de licencias de escritorio remoto especificados",
    ),
    (C::LongAgo, "el ano pasado|hace un ano|hace anos|hace tiempo"),
    (
        C::AsServer,
        "haciendo de servidor|hace de servidor|como servidor|que hace de servidor|a modo de servidor|usado como servidor|como servidor rds|como servidor de terminales",
    ),
    (C::ServerCertificates, "certificado del servidor de licencias|certificados del servidor de licencias"),
    (C::Saying, "dice que"),
    (
        C::AccountLocked,
        "cuenta bloqueada|cuenta esta bloqueada|cuenta se ha bloqueado|cuenta se bloqueo|cuenta ha sido bloqueada|cuenta de usuario bloqueada|cuenta de usuario esta bloqueada|usuario bloqueado en ad|cuenta estaba bloqueada",
    ),
    (C::Bought, "vendia|vendian"),
    (C::AsksFor, "pide licencias|piden licencias|pide cal|exige licencias|exige cal"),
];
