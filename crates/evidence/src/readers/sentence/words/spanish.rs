//! Spanish words.

use super::Concept as C;
use super::Row;

pub(super) static WORDS: &[Row] = &[
    (
        C::Host,
        "host de sesion*|hosts de sesion*|host de sesion de escritorio remoto|servidor host de sesion*|servidor de terminal*|servidor de terminales|servidor rds|servidores rds|servidor ts|servidor de salto|servidor de escritorio remoto|servidores de escritorio remoto|servidor de sesiones|servidor rdsh",
    ),
    (
        C::LicenseServer,
        "servidor de licencia*|servidor de licencias|servidor de licencias rds|servidor de licencias de escritorio remoto|servidores de licencia*|servidor licencias",
    ),
    (C::Broker, "agente de conexion*|agente de conexiones|broker"),
    (C::Server, "servidor|servidores|maquina|maquinas|equipo"),
    (
        C::Other,
        "equipos|cliente|clientes|puesto*|estacion*|controlador de dominio|controladores de dominio|servidor de archivos|servidor de ficheros|servidor de impresion|servidor sql|antiguo servidor de licencia*|nuevo servidor de licencia*|viejo servidor de licencia*|servidor de licencias antiguo|servidor de licencias nuevo|servidor de licencias viejo|puerta de enlace|portatiles|nivel funcional|otro servidor de licencia*|segundo servidor de licencia*",
    ),
    (C::It, "este|ese|ellos"),
    (
        C::Filler,
        "el|la|los|las|un|una|unos|unas|del|de|nuestro*|nuestra*|mi|mis|su|tambien|actualmente|llamado|para|version|escritorio|remoto|tipo|es nuestro|es el|que|no solo|lo que tenemos|no solamente",
    ),
    (
        C::Is,
        "es|son|esta|estan|corre|con|ejecuta|sigue en|sigue siendo|todavia|aun|tiene|es un|sigue con|aun es|todavia es|esta todavia en|todavia esta en|bajo|sobre|corren|usa windows server",
    ),
    (C::Running, "ejecutandose|en ejecucion|iniciado|corriendo"),
    (C::And, "y|e|asi como"),
    (C::But, "pero|mientras|mientras que|aunque|porque|ya que|sin embargo|sino|pues|donde"),
    (C::Not, "no|sin|ningun|ninguno|ninguna|nunca|ya no|tampoco|todavia no|aun no|nadie|cero|ni"),
    (C::Both, "ambos|ambas|los dos|todos los servidores|todo|todas las maquinas"),
    (C::Old, "antiguo|viejo|antigua|vieja|anterior|viejos|antiguos"),
    (C::New, "nuevo|nueva|nuevos|nuevas"),
    (C::All, "todos|todas|todas las|todos los"),
    (
        C::Guess,
        "creo|creo que|creemos|pienso|quizas|quiza|tal vez|probablemente|posiblemente|supongo|suponemos|parece|parecen|puede que|puede ser|podria|podrian|seguramente|imagino|sospecho|sospechamos|al parecer|aparentemente|no estoy seguro|sera que|a lo mejor|debe ser|debe de",
    ),
    (C::If, "si|cuando|en caso de|siempre que|hasta que|salvo que|una vez|antes de|seria|si no"),
    (
        C::Ask,
        "por que|como|cual|cuales|cuanto|cuantos|cuantas|puedo|podemos|necesito|necesitamos|hace falta|alguien|debo|hay que|pregunta|tengo que|sirve",
    ),
    (
        C::Should,
        "debe|deben|deberia|deberian|debemos|necesita|necesitan|queremos|quiero|quiere|planeamos|vamos a|va a|van a|quisiera|recomienda|recomendamos|recomendado|presupuesto|migrar|migracion|migrado|migramos|actualizar|actualizado|actualizamos|reemplazar|necesario|obligatorio|usted",
    ),
    (
        C::Command,
        "por favor|configure|abra|haga clic|seleccione|elija|establezca|instale|compruebe|verifique|asegurese|paso|indique|especifique",
    ),
    (
        C::Guide,
        "articulo|guia|documentacion|segun|ejemplo|por ejemplo|manual|tutorial|foro|proveedor|lei que|dice que|leimos|afirma|dicen que",
    ),
    (C::Past, "anteriormente|previamente|tenia|teniamos|hasta ahora"),
    (C::Was, "era|eran|estaba|estaban"),
    (
        C::Date,
        "desde|desde el|ano|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|hasta|finales|principios|en|entre|despues",
    ),
    (C::Windows, "windows server|windows|sistema"),
    (C::MultiSession, "multisesion|multi sesion"),
    (
        C::Cal,
        "cal|cals|cal rds|cals rds|licencia de acceso de cliente|licencias de acceso de cliente|licencias rds|licencia rds|licencias cal|licencias de acceso|licencias de usuario|licencias de dispositivo|cal de rds",
    ),
    (C::Rds, "rds|ts"),
    (C::PerUser, "por usuario|de usuario"),
    (C::PerDevice, "por dispositivo|por equipo|de dispositivo"),
    (C::User, "usuario|usuarios"),
    (C::Device, "dispositivo|dispositivos"),
    (
        C::Mode,
        "modo|modo de licencia|modo de licencias|modo de licenciamiento|tipo de licencia|modo de licencia de escritorio remoto|licenciamiento",
    ),
    (C::Oem, "oem|rok|incluidas|incluido con|venian con|venia con|incluidas con"),
    (C::Installed, "instalado|instalada|instalados|instaladas|importadas|registradas|cargadas"),
    (
        C::Bought,
        "comprado|comprada|compradas|comprados|compramos|pedido|pedidas|adquirido|adquiridas|tenemos|tengo|disponemos|adquirimos|hay",
    ),
    (C::UsedUp, "en uso|usadas|agotadas|agotados|emitidas|asignadas|ocupadas|utilizadas"),
    (C::Left, "restantes|quedan|queda|libres|libre|disponible|disponibles"),
    (
        C::Configured,
        "configurado|configurada|configurados|definido|definida|especificado|especificada|indicado|indicada|establecido|establecida|ajustado|puesto",
    ),
    (C::Policy, "directiva|directivas|directiva de grupo|gpo|politica de grupo|politica"),
    (C::Deployment, "implementacion|administrador del servidor|coleccion|despliegue"),
    (C::Registry, "registro"),
    (C::PointsTo, "apunta a|usa|utiliza|apuntan a|usan|utilizan|apunta al"),
    (C::Activated, "activado|activada|activados|activo|activadas"),
    (C::NotActivated, "desactivado|inactivo|desactivada|sin activar"),
    (C::Reachable, "accesible|accesibles|responde|responden|contactar|alcanzar|alcanzable|contesta"),
    (
        C::Unreachable,
        "inaccesible|inalcanzable|caido|apagado|fuera de servicio|dado de baja|retirado|ya no existe|muerto|no existe|desconectado de la red|fuera de linea",
    ),
    (C::Service, "servicio|servicios"),
    (
        C::LicensingService,
        "servicio de licencia*|servicio de licencias|servicio de licencias de escritorio remoto|servicio de administracion de licencias",
    ),
    (C::Stopped, "detenido|parado|deshabilitado|detenida"),
    (
        C::InDomain,
        "en el dominio|en un dominio|en nuestro dominio|en ningun dominio|unido al dominio|unido a un dominio|unidos al dominio|miembro del dominio|miembro de un dominio|en dominio|en ad|unido a ningun dominio",
    ),
    (C::SameDomain, "en el mismo dominio|del mismo dominio|en un mismo dominio"),
    (C::Domain, "dominio|active directory|ad|directorio activo|dominios"),
    (
        C::Filler,
        "usuario del dominio|usuarios del dominio|usuarios de dominio|cuenta de dominio|cuentas de dominio|nombre de dominio|administrador del dominio",
    ),
    (C::Workgroup, "grupo de trabajo|workgroup"),
    (C::Entra, "unido a entra|unido a azure ad|solo entra|solo en entra|entra joined"),
    (
        C::Evaluation,
        "evaluacion|version de evaluacion|periodo de evaluacion|periodo de prueba|version de prueba",
    ),
    (C::Grace, "periodo de gracia|plazo de gracia|gracia"),
    (
        C::Expired,
        "vencido|vencida|expirado|expirada|terminado|terminada|agotado|caducado|caducada|finalizado|ha pasado|se acabo|acabado|expiro|vencio|termino|caduco|finalizo",
    ),
    (C::Ends, "vence|expira|termina|vencera|expirara"),
    (C::Days, "dias|dia"),
    (
        C::HostRole,
        "rol de host de sesion|rol host de sesion|rol rdsh|rol de rds|rol de host de sesion de escritorio remoto",
    ),
    (
        C::ServersGroup,
        "servidores de licencias de terminal server|servidores de licencias de terminal|grupo servidores de licencias de terminal server",
    ),
    (C::Trust, "relacion de confianza|confianza|relaciones de confianza|trust"),
    (C::OneWay, "unidireccional"),
    (C::TwoWay, "bidireccional|mutua"),
    (C::AdministrationSwitch, "/admin|/console|modo admin*|sesion de administracion|sesion administrativa"),
    (
        C::SignIn,
        "conectar|conectado|conexion|iniciar sesion|sesion iniciada|me conecto|conectarse|conectarme",
    ),
    (
        C::Works,
        "funciona|funcionan|entra|entran|entro|puedo entrar|puedo conectarme|va bien|sin problemas|se conectan bien|pueden conectarse|podemos entrar|deja entrar",
    ),
    (
        C::Fails,
        "falla|fallan|rechazado|rechazada|rechazados|rechaza|error|no pueden conectarse|no puede conectarse|no pueden entrar|denegado|no funcionan|no funciona|no conectan|no conecta|no entra|no entran|expulsado",
    ),
    (C::LocalAccount, "cuenta local|administrador local|usuario local"),
    (
        C::AdministrationOnly,
        "solo para administracion|solo para administrar|unicamente para administracion|solo para la administracion|unicamente para administrar|solo lo usan administradores|solo los administradores|exclusivamente para administracion|solo para tareas de administracion",
    ),
    (C::TwoAdministrators, "dos administradores|2 administradores|dos admins"),
    (C::Idle, "inactividad|inactivos|sin actividad"),
    (C::Hour, "60 minutos|una hora|1 hora|60 min"),
    (
        C::Disconnected,
        "desconecta|desconectan|desconectado|desconectados|desconectada|desconectadas|cierra|cierran|corta|cortan|expulsa|echa|se cae|se caen",
    ),
    (
        C::ThinClient,
        "cliente ligero|clientes ligeros|cliente delgado|clientes delgados|terminales|thin clients",
    ),
    (
        C::MicrosoftClient,
        "mstsc|cliente de microsoft|clientes windows|equipos windows|conexion a escritorio remoto",
    ),
    (C::Third, "tercera sesion|tercer usuario|tercero|tercera persona|tercer administrador|tercera conexion"),
    (
        C::LicenseCode,
        "codigo de licencia|clave de licencia|numero de licencia|clave de producto|numero de contrato",
    ),
    (
        C::Unrecognized,
        "no reconocido|no se reconoce|no es reconocido|no reconoce|no valido|invalido|no es valido|no reconocida|no aceptado",
    ),
    (C::Password, "contrasena|credenciales|nombre de usuario"),
    (C::Wrong, "incorrecta|incorrecto|incorrectas|equivocado|erroneo|erronea|mala|equivocada"),
    (C::Authentication, "nla|credssp|autenticacion a nivel de red"),
    (C::RdpPort, "puerto 3389|3389"),
    (C::Blocked, "bloqueado|cerrado|filtrado|bloquea"),
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
        "nadie se queja|sin quejas|ninguna queja|todos trabajan|todos entran|entran todos|nadie tiene problemas|trabajan con normalidad|entran sin problemas|entran sin avisos|trabajan sin problemas",
    ),
];
