//! Spanish words.

#![expect(clippy::enum_glob_use, reason = "a table of words names nearly all of them")]

use super::Concept::*;
use super::Row;

pub(super) static WORDS: &[Row] = &[
    (
        Host,
        "host de sesion*|hosts de sesion*|host de sesion de escritorio remoto|servidor host de sesion*|servidor de terminal*|servidor de terminales|servidor rds|servidores rds|servidor ts|servidor de salto|servidor de escritorio remoto|servidores de escritorio remoto|servidor de sesiones|servidor rdsh",
    ),
    (
        LicenseServer,
        "servidor de licencia*|servidor de licencias|servidor de licencias rds|servidor de licencias de escritorio remoto|servidores de licencia*|servidor licencias",
    ),
    (Broker, "agente de conexion*|agente de conexiones|broker"),
    (Server, "servidor|servidores|maquina|maquinas|equipo"),
    (
        Other,
        "equipos|cliente|clientes|puesto*|estacion*|controlador de dominio|controladores de dominio|servidor de archivos|servidor de ficheros|servidor de impresion|servidor sql|antiguo servidor de licencia*|nuevo servidor de licencia*|viejo servidor de licencia*|servidor de licencias antiguo|servidor de licencias nuevo|servidor de licencias viejo|puerta de enlace|portatiles|nivel funcional|otro servidor de licencia*|segundo servidor de licencia*",
    ),
    (It, "este|ese|ellos"),
    (
        Filler,
        "el|la|los|las|un|una|unos|unas|del|de|nuestro*|nuestra*|mi|mis|su|tambien|actualmente|llamado|para|version|escritorio|remoto|tipo|es nuestro|es el|que|no solo|lo que tenemos|no solamente",
    ),
    (
        Is,
        "es|son|esta|estan|corre|con|ejecuta|sigue en|sigue siendo|todavia|aun|tiene|es un|sigue con|aun es|todavia es|esta todavia en|todavia esta en|bajo|sobre|corren|usa windows server",
    ),
    (Running, "ejecutandose|en ejecucion|iniciado|corriendo"),
    (And, "y|e|asi como"),
    (But, "pero|mientras|mientras que|aunque|porque|ya que|sin embargo|sino|pues|donde"),
    (Not, "no|sin|ningun|ninguno|ninguna|nunca|ya no|tampoco|todavia no|aun no|nadie|cero|ni"),
    (Both, "ambos|ambas|los dos|todos los servidores|todo|todas las maquinas"),
    (Old, "antiguo|viejo|antigua|vieja|anterior|viejos|antiguos"),
    (New, "nuevo|nueva|nuevos|nuevas"),
    (All, "todos|todas|todas las|todos los"),
    (
        Guess,
        "creo|creo que|creemos|pienso|quizas|quiza|tal vez|probablemente|posiblemente|supongo|suponemos|parece|parecen|puede que|puede ser|podria|podrian|seguramente|imagino|sospecho|sospechamos|al parecer|aparentemente|no estoy seguro|sera que|a lo mejor|debe ser|debe de",
    ),
    (If, "si|cuando|en caso de|siempre que|hasta que|salvo que|una vez|antes de|seria|si no"),
    (
        Ask,
        "por que|como|cual|cuales|cuanto|cuantos|cuantas|puedo|podemos|necesito|necesitamos|hace falta|alguien|debo|hay que|pregunta|tengo que|sirve",
    ),
    (
        Should,
        "debe|deben|deberia|deberian|debemos|necesita|necesitan|queremos|quiero|quiere|planeamos|vamos a|va a|van a|quisiera|recomienda|recomendamos|recomendado|presupuesto|migrar|migracion|migrado|migramos|actualizar|actualizado|actualizamos|reemplazar|necesario|obligatorio|usted",
    ),
    (
        Command,
        "por favor|configure|abra|haga clic|seleccione|elija|establezca|instale|compruebe|verifique|asegurese|paso|indique|especifique",
    ),
    (
        Guide,
        "articulo|guia|documentacion|segun|ejemplo|por ejemplo|manual|tutorial|foro|proveedor|lei que|dice que|leimos|afirma|dicen que",
    ),
    (Past, "anteriormente|previamente|tenia|teniamos|hasta ahora"),
    (Was, "era|eran|estaba|estaban"),
    (
        Date,
        "desde|desde el|ano|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|hasta|finales|principios|en|entre|despues",
    ),
    (Windows, "windows server|windows|sistema"),
    (MultiSession, "multisesion|multi sesion"),
    (
        Cal,
        "cal|cals|cal rds|cals rds|licencia de acceso de cliente|licencias de acceso de cliente|licencias rds|licencia rds|licencias cal|licencias de acceso|licencias de usuario|licencias de dispositivo|cal de rds",
    ),
    (Rds, "rds|ts"),
    (PerUser, "por usuario|de usuario"),
    (PerDevice, "por dispositivo|por equipo|de dispositivo"),
    (User, "usuario|usuarios"),
    (Device, "dispositivo|dispositivos"),
    (
        Mode,
        "modo|modo de licencia|modo de licencias|modo de licenciamiento|tipo de licencia|modo de licencia de escritorio remoto|licenciamiento",
    ),
    (Oem, "oem|rok|incluidas|incluido con|venian con|venia con|incluidas con"),
    (Installed, "instalado|instalada|instalados|instaladas|importadas|registradas|cargadas"),
    (
        Bought,
        "comprado|comprada|compradas|comprados|compramos|pedido|pedidas|adquirido|adquiridas|tenemos|tengo|disponemos|adquirimos|hay",
    ),
    (UsedUp, "en uso|usadas|agotadas|agotados|emitidas|asignadas|ocupadas|utilizadas"),
    (Left, "restantes|quedan|queda|libres|libre|disponible|disponibles"),
    (
        Configured,
        "configurado|configurada|configurados|definido|definida|especificado|especificada|indicado|indicada|establecido|establecida|ajustado|puesto",
    ),
    (Policy, "directiva|directivas|directiva de grupo|gpo|politica de grupo|politica"),
    (Deployment, "implementacion|administrador del servidor|coleccion|despliegue"),
    (Registry, "registro"),
    (PointsTo, "apunta a|usa|utiliza|apuntan a|usan|utilizan|apunta al"),
    (Activated, "activado|activada|activados|activo|activadas"),
    (NotActivated, "desactivado|inactivo|desactivada|sin activar"),
    (Reachable, "accesible|accesibles|responde|responden|contactar|alcanzar|alcanzable|contesta"),
    (
        Unreachable,
        "inaccesible|inalcanzable|caido|apagado|fuera de servicio|dado de baja|retirado|ya no existe|muerto|no existe|desconectado de la red|fuera de linea",
    ),
    (Service, "servicio|servicios"),
    (
        LicensingService,
        "servicio de licencia*|servicio de licencias|servicio de licencias de escritorio remoto|servicio de administracion de licencias",
    ),
    (Stopped, "detenido|parado|deshabilitado|detenida"),
    (
        InDomain,
        "en el dominio|en un dominio|en nuestro dominio|en ningun dominio|unido al dominio|unido a un dominio|unidos al dominio|miembro del dominio|miembro de un dominio|en dominio|en ad|unido a ningun dominio",
    ),
    (SameDomain, "en el mismo dominio|del mismo dominio|en un mismo dominio"),
    (Domain, "dominio|active directory|ad|directorio activo|dominios"),
    (
        Filler,
        "usuario del dominio|usuarios del dominio|usuarios de dominio|cuenta de dominio|cuentas de dominio|nombre de dominio|administrador del dominio",
    ),
    (Workgroup, "grupo de trabajo|workgroup"),
    (Entra, "unido a entra|unido a azure ad|solo entra|solo en entra|entra joined"),
    (
        Evaluation,
        "evaluacion|version de evaluacion|periodo de evaluacion|periodo de prueba|version de prueba",
    ),
    (Grace, "periodo de gracia|plazo de gracia|gracia"),
    (
        Expired,
        "vencido|vencida|expirado|expirada|terminado|terminada|agotado|caducado|caducada|finalizado|ha pasado|se acabo|acabado|expiro|vencio|termino|caduco|finalizo",
    ),
    (Ends, "vence|expira|termina|vencera|expirara"),
    (Days, "dias|dia"),
    (
        HostRole,
        "rol de host de sesion|rol host de sesion|rol rdsh|rol de rds|rol de host de sesion de escritorio remoto",
    ),
    (
        ServersGroup,
        "servidores de licencias de terminal server|servidores de licencias de terminal|grupo servidores de licencias de terminal server",
    ),
    (Trust, "relacion de confianza|confianza|relaciones de confianza|trust"),
    (OneWay, "unidireccional"),
    (TwoWay, "bidireccional|mutua"),
    (AdministrationSwitch, "/admin|/console|modo admin*|sesion de administracion|sesion administrativa"),
    (SignIn, "conectar|conectado|conexion|iniciar sesion|sesion iniciada|me conecto|conectarse|conectarme"),
    (
        Works,
        "funciona|funcionan|entra|entran|entro|puedo entrar|puedo conectarme|va bien|sin problemas|se conectan bien|pueden conectarse|podemos entrar|deja entrar",
    ),
    (
        Fails,
        "falla|fallan|rechazado|rechazada|rechazados|rechaza|error|no pueden conectarse|no puede conectarse|no pueden entrar|denegado|no funcionan|no funciona|no conectan|no conecta|no entra|no entran|expulsado",
    ),
    (LocalAccount, "cuenta local|administrador local|usuario local"),
    (
        AdministrationOnly,
        "solo para administracion|solo para administrar|unicamente para administracion|solo para la administracion|unicamente para administrar|solo lo usan administradores|solo los administradores|exclusivamente para administracion|solo para tareas de administracion",
    ),
    (TwoAdministrators, "dos administradores|2 administradores|dos admins"),
    (Hour, "60 minutos|una hora|1 hora|60 min"),
    (
        Disconnected,
        "desconecta|desconectan|desconectado|desconectados|desconectada|desconectadas|cierra|cierran|corta|cortan|expulsa|echa|se cae|se caen",
    ),
    (ThinClient, "cliente ligero|clientes ligeros|cliente delgado|clientes delgados|terminales|thin clients"),
    (
        MicrosoftClient,
        "mstsc|cliente de microsoft|clientes windows|equipos windows|conexion a escritorio remoto",
    ),
    (Third, "tercera sesion|tercer usuario|tercero|tercera persona|tercer administrador|tercera conexion"),
    (
        LicenseCode,
        "codigo de licencia|clave de licencia|numero de licencia|clave de producto|numero de contrato",
    ),
    (
        Unrecognized,
        "no reconocido|no se reconoce|no es reconocido|no reconoce|no valido|invalido|no es valido|no reconocida|no aceptado",
    ),
    (Password, "contrasena|credenciales|nombre de usuario"),
    (Wrong, "incorrecta|incorrecto|incorrectas|equivocado|erroneo|erronea|mala|equivocada"),
    (Authentication, "nla|credssp|autenticacion a nivel de red"),
    (RdpPort, "puerto 3389|3389"),
    (Blocked, "bloqueado|cerrado|filtrado|bloquea"),
    (
        Adapter,
        "tarjeta de red|adaptador de red|controlador de red|driver de red|offload*|inspeccion de paquetes",
    ),
    (Redirects, "redirige|redireccion|redirecciona|envia|redirigen"),
    (
        SeveralSessions,
        "varias sesiones|varios usuarios a la vez|varios usuarios simultaneos|sesiones simultaneas|varias sesiones simultaneas|varias sesiones a la vez|varios usuarios al mismo tiempo",
    ),
];
