export const id="shared-core-chaos-toolkit-ready-ready-tolerance";export const ids=["shared-core-chaos-toolkit-ready-ready-tolerance"];export const modules={
81638:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G:()=>isObject,c:()=>listOf})
;const isObject=value=>typeof value==="object"&&value!==null&&!Array.isArray(value);const listOf=value=>Array.isArray(value)?value:[]}),
94640:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{HP:()=>keys,MP:()=>harmlessControls,O0:()=>nowNamed,
Ow:()=>knownFunction,TU:()=>harmlessPrograms,YX:()=>rudeFunctions});var _model_config_ready_experiment_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57234);const keys={
experiment:["version","title","description","tags","contributions","configuration","secrets","steady-state-hypothesis","method","rollbacks","controls","runtime","extensions","dry"],
hypothesis:["title","description","probes","controls"],
activity:["type","name","provider","tolerance","background","pauses","timeout","dry","controls","configuration","secrets","description","title","ref"],
http:["type","url","method","headers","arguments","timeout","verify_tls","max_retries","secrets"],process:["type","path","arguments","timeout","secrets"],
python:["type","module","func","arguments","secrets","timeout"]};const harmlessControls=["chaostracing.control","chaoshumio.control","chaostoolkit_reporting.control"]
;const harmlessPrograms=["echo","printf","true","ls","cat","date","sleep","pwd"];const functions={"os.path.exists":"file","os.path.isfile":"file","os.path.isdir":"file","os.rename":"file",
"os.remove":"file","os.mkdir":"file","chaoslib.utils.idle.idle_for":"wait","chaosaddons.utils.idle.idle_for":"wait","chaosk8s.pod.actions.terminate_pods":"pods",
"chaosk8s.deployment.actions.scale_deployment":"deployment","chaosk8s.deployment.actions.rollout_deployment":"deployment",
...Object.fromEntries(_model_config_ready_experiment_js__WEBPACK_IMPORTED_MODULE_0__.L.map(name=>[`chaosk8s.${/^deployment|^service/.exec(name)?.[0]??"pod"}.probes.${name}`,"look"])),
...Object.fromEntries(["","latency_","bandwith_degradation_","slow_connection_close_","slicer_","limiter_","timeout_"].map(kind=>[`chaostoxi.toxic.actions.create_${kind}toxic`,"toxic"])),
"chaostoxi.toxic.actions.delete_toxic":"toxic","chaostoxi.proxy.actions.disable_proxy":"toxic","chaostoxi.proxy.actions.enable_proxy":"toxic"};const former={
"chaosk8s.actions.scale_microservice":"chaosk8s.deployment.actions.scale_deployment","chaosk8s.actions.scale_deployment":"chaosk8s.deployment.actions.scale_deployment",
"chaosk8s.probes.all_microservices_healthy":"chaosk8s.pod.probes.all_pods_healthy","chaosk8s.probes.all_pods_healthy":"chaosk8s.pod.probes.all_pods_healthy",
"chaosk8s.probes.microservice_is_not_available":"chaosk8s.pod.probes.pod_is_not_available","chaosk8s.probes.pod_is_not_available":"chaosk8s.pod.probes.pod_is_not_available",
"chaosk8s.probes.deployment_available_and_healthy":"chaosk8s.deployment.probes.deployment_available_and_healthy",
"chaosk8s.probes.deployment_is_fully_available":"chaosk8s.deployment.probes.deployment_fully_available",
"chaosk8s.probes.deployment_fully_available":"chaosk8s.deployment.probes.deployment_fully_available",
"chaosk8s.probes.deployment_is_not_fully_available":"chaosk8s.deployment.probes.deployment_not_fully_available",
"chaosk8s.probes.deployment_not_fully_available":"chaosk8s.deployment.probes.deployment_not_fully_available","chaosk8s.probes.service_is_initialized":"chaosk8s.service.probes.service_is_initialized"}
;const nowNamed=name=>Object.hasOwn(former,name)?former[name]??name:name;const knownFunction=name=>Object.hasOwn(functions,name)?functions[name]:undefined
;const rudeFunctions=["create_proxy","delete_proxy","modify_proxy","reset"].map(name=>`chaostoxi.proxy.actions.${name}`)}),
56837:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{W:()=>readProvider})
;var _command_words_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(19397);var _quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(93)
;var _is_object_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(81638);var _names_known_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(94640)
;var _ready_fill_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(93937);var _unknown_keys_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(92529)
;function readProvider(provider,path,names,remarks){if(!(0,_is_object_js__WEBPACK_IMPORTED_MODULE_2__.G)(provider)){
remarks.refuse("activity-without-provider",path,"an activity needs a `provider`; this layout is older than version 1 of the format");return null}const{type:type}=provider
;if(type==="http")return http(provider,path,remarks);if(type==="process")return program(provider,path,names,remarks);if(type==="python")return python(provider,path,remarks)
;remarks.refuse("provider",path,`there is no provider \`${(0,
_quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__.g)(typeof type==="string"?type:JSON.stringify(type)??"undefined",40)}\`: it is http, process or python`);return null}
function http(provider,path,remarks){const{url:url,method:method="GET",verify_tls:verify,arguments:sends}=provider;(0,
_unknown_keys_js__WEBPACK_IMPORTED_MODULE_4__.v)(provider,_names_known_js__WEBPACK_IMPORTED_MODULE_0__.HP.http,path,remarks)
;if(verify===false)remarks.note("verify-tls",path,"the certificate is not verified; the gate needs consent for that");if(typeof url==="string"&&typeof method==="string")return{kind:"request",
method:method.toUpperCase(),url:url,...sends!==undefined&&sends!==null&&{sends:sends}};remarks.refuse("activity-invalid",path,"an http provider needs a `url`, and its `method` is a word");return null}
function program(provider,path,names,remarks){(0,_unknown_keys_js__WEBPACK_IMPORTED_MODULE_4__.v)(provider,_names_known_js__WEBPACK_IMPORTED_MODULE_0__.HP.process,path,remarks)
;const{path:name,arguments:given}=provider;if(typeof name!=="string"||name===""){remarks.refuse("activity-invalid",path,"a process provider needs a `path`");return null}
const words=wordsIn(given,[...path,"arguments"],names,remarks);return words===null?null:{kind:"program",words:[name,...words]}}function wordsIn(given,path,names,remarks){
if(given===undefined||given===null)return[];if(Array.isArray(given))return given.flatMap(one=>one===null||one===""?[]:[(0,_ready_fill_js__WEBPACK_IMPORTED_MODULE_1__.b)(one)]);if((0,
_is_object_js__WEBPACK_IMPORTED_MODULE_2__.G)(given)){remarks.note("deprecated",path,"`arguments` of a process as an object are deprecated; they are used in their order")
;return Object.entries(given).flatMap(([key,value])=>value===""||value===null?[key]:[key,(0,_ready_fill_js__WEBPACK_IMPORTED_MODULE_1__.b)(value)])}const line=String(given);const kept=[]
;const filled=line.replace(/\$(?:\{(\w+)\}|(\w+))/g,(whole,braced,bare)=>names.has(braced??bare??"")?`${kept.push(whole)-1}`:whole);const words=(0,
_command_words_js__WEBPACK_IMPORTED_MODULE_5__.Z)(filled);if(words!==null)return words.map(word=>word.replace(/\uE000(\d+)\uE000/g,(whole,nth)=>kept[Number(nth)]??whole))
;remarks.refuse("shell-syntax",path,"these arguments need a shell; write them as a list of words, or run a shell: `path: sh` with the arguments `[-c, …]`");return null}
function python(provider,path,remarks){(0,_unknown_keys_js__WEBPACK_IMPORTED_MODULE_4__.v)(provider,_names_known_js__WEBPACK_IMPORTED_MODULE_0__.HP.python,path,remarks);const name=(0,
_names_known_js__WEBPACK_IMPORTED_MODULE_0__.O0)(`${String(provider.module)}.${String(provider.func)}`);if(_names_known_js__WEBPACK_IMPORTED_MODULE_0__.YX.includes(name)){
remarks.refuse("not-a-guest",path,`\`${name}\` changes or removes what belongs to others; do that in a step before the gate`);return null}const kind=(0,
_names_known_js__WEBPACK_IMPORTED_MODULE_0__.Ow)(name);if(kind===undefined){
const needs="needs `safety: { allow-chaos-toolkit: true }`, and the Chaos Toolkit with this module on the machine of the gate";remarks.refuse("python-function",path,`the Python function \`${(0,
_quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__.g)(name,120)}\` ${needs}`);return{kind:"python",func:name}}if(kind==="file")return file(provider,path,name,remarks);return{kind:kind,func:name}}
function file({arguments:given},path,func,remarks){const values=(0,_is_object_js__WEBPACK_IMPORTED_MODULE_2__.G)(given)?Object.values(given):(0,_is_object_js__WEBPACK_IMPORTED_MODULE_2__.c)(given)
;const outside=values.some(one=>typeof one==="string"&&(one.startsWith("/")||one.startsWith("~")||one.split("/").includes("..")));if(!outside)return{kind:"file",func:func}
;remarks.refuse("path-outside",[...path,"arguments"],`\`${func}\` is for files inside the workspace`);return null}}),
58716:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>patternOf})
;var _checks_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-checks-pattern-pattern");function patternOf(expression){
const[whole,flags=""]=/^\(\?([isu]+)\)/.exec(expression)??[""];const source=expression.slice(whole.length).replaceAll("(?P<","(?<").replaceAll("\\A","^").replaceAll("\\Z","$")
;const kept=[...new Set(flags.replaceAll("u",""))].join("");const pattern=kept===""?source:`(?${kept}:${source})`
;return _checks_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_0__.T.safeParse(pattern).success?pattern:null}}),93937:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>filled,b:()=>textOf});var _is_object_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(81638)
;const pattern=/\$(?:(\$)|([_a-z][_a-z0-9]*)|\{([_a-z][_a-z0-9]*)\})/gi;function filled(value,values){if(typeof value==="string")return filledText(value,values)
;if(Array.isArray(value))return value.map(one=>filled(one,values));if(!(0,_is_object_js__WEBPACK_IMPORTED_MODULE_0__.G)(value))return value
;return Object.fromEntries(Object.entries(value).map(([key,one])=>[key,filled(one,values)]))}function filledText(text,values){const name=/^\$\{([_a-z][_a-z0-9]*)\}$/i.exec(text)?.[1]
;if(name!==undefined&&values.has(name))return values.get(name);return text.replace(pattern,(whole,dollar,bare,braced)=>{if(dollar!==undefined)return"$";const key=bare??braced??""
;return values.has(key)?textOf(values.get(key)):whole})}const textOf=value=>typeof value==="string"?value:reprOf(value);function reprOf(value){if(typeof value==="string")return quoted(value)
;if(Array.isArray(value))return`[${value.map(reprOf).join(", ")}]`
;if((0,_is_object_js__WEBPACK_IMPORTED_MODULE_0__.G)(value))return`{${Object.entries(value).map(([key,one])=>`${quoted(key)}: ${reprOf(one)}`).join(", ")}}`
;return typeof value==="boolean"?value?"True":"False":value==null?"None":String(value)}const short={"\n":"\\n","\r":"\\r","\t":"\\t","\\":"\\\\"};function quoted(text){
const quote=text.includes("'")&&!text.includes('"')?'"':"'";const escaped=text.replace(/(?! )[\p{C}\p{Z}\\']/gu,one=>{if(one==="'")return quote==="'"?"\\'":one;const code=one.codePointAt(0)??0
;const[letter,width]=code<256?["x",2]:code<65536?["u",4]:["U",8];return short[one]??`\\${letter}${code.toString(16).padStart(width,"0")}`});return quote+escaped+quote}}),
92121:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{j:()=>namespaceIn,ns:()=>ns})
;var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("zod-v4-classic-schemas");var _kubernetes_namespace_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(86236)
;const ns=zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(_kubernetes_namespace_js__WEBPACK_IMPORTED_MODULE_1__.namespaceName).default("default");function namespaceIn(namespace,values,path,remarks){
if([...values.keys()].some(key=>/^KUBERNETES_(?!CONTEXT$)/.test(key))){
remarks.refuse("activity-invalid",path,"of the secrets for Kubernetes only `KUBERNETES_CONTEXT` is used; log in before the gate runs");return null}const context=values.get("KUBERNETES_CONTEXT")
;return{context:typeof context==="string"?context:null,namespace:namespace}}}),"core-chaos-toolkit-ready-ready-deed":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Q:()=>readyDeed});var ready_experiment=__webpack_require__(57234);var is_object=__webpack_require__(81638);var fill=__webpack_require__(93937)
;var schemas=__webpack_require__("zod-v4-classic-schemas");var namespace_in=__webpack_require__(92121);var ready_look=__webpack_require__("core-chaos-toolkit-ready-ready-look")
;var wrong_argument=__webpack_require__(53211);const shapes={scale_deployment:schemas.rej({name:ready_look.Hd,replicas:schemas.Whr().min(0).max(1e4),ns:namespace_in.ns}),
rollout_deployment:schemas.rej({name:ready_look.Hd,replicas:schemas.chJ().default(null),ns:namespace_in.ns})};function readyDeployment(func,given,values,path,remarks){
const{data:data,error:error}=shapes[func].safeParse(given);const where=data&&(0,namespace_in.j)(data.ns,values,path,remarks);if(error!==undefined)remarks.refuse("activity-invalid",path,(0,
wrong_argument.v)(func,error));return data&&where?{kind:"deployment",...where,name:data.name,replicas:data.replicas}:null}var ready_pods=__webpack_require__(55498);const longestCall=32e3
;function readyPython(func,{name:name,type:type,provider:provider},{configuration:configuration,secrets:secrets},path,remarks){const given=(0,is_object.G)(provider)?provider:{}
;const call=JSON.stringify({activity:{name:name,type:type,provider:{...given,arguments:(0,is_object.G)(given.arguments)?given.arguments:{}}},configuration:(0,
is_object.G)(configuration)?configuration:{},secrets:(0,is_object.G)(secrets)?secrets:{}});if(call.length<=longestCall)return{kind:"python",func:func,call:call}
;remarks.refuse("activity-invalid",path,`with \`configuration\` and \`secrets\` this call is longer than ${longestCall} characters`);return null}var ready_request=__webpack_require__(82193)
;var address_of_url=__webpack_require__(24023);var forbidden_host=__webpack_require__(49555);const usualPort=8474;const ready_toxic_name=schemas.YjP().regex(/^(?!\.{1,2}$)[^\p{Cc}/]{1,200}$/u)
;const whole=schemas.aig().min(0).transform(Math.round);const toxicIn=schemas.Ikc({for_proxy:ready_toxic_name,toxic_name:ready_toxic_name});const proxyIn=schemas.Ikc({proxy_name:ready_toxic_name})
;const any=schemas.Ikc({toxic_type:schemas.YjP().regex(/^[a-z_]{1,40}$/),stream:schemas.k5n(["upstream","downstream"]).default("downstream"),toxicity:schemas.aig().min(0).max(1).default(1),
attributes:schemas.g1P(schemas.YjP(),schemas.aig())});const shortForms={create_latency_toxic:["latency",{latency:whole,jitter:whole.default(0)}],create_bandwith_degradation_toxic:["bandwidth",{
rate:whole}],create_slow_connection_close_toxic:["slow_close",{delay:whole}],create_slicer_toxic:["slicer",{average_size:whole,size_variation:whole,delay:whole}],create_timeout_toxic:["timeout",{
timeout:whole}]};function readyToxic(func,given,values,path,remarks){const api=apiIn(values);const change=changeIn(func.split(".").at(-1)??"",given);if(api!==null&&change!==null&&!(0,
forbidden_host.i)(api.host))return{kind:"toxic",api:api,...change}
;if(api!==null&&change!==null)remarks.refuse("host-forbidden",path,"this host belongs to the network or the cloud around the gate, and is never touched");else remarks.refuse("activity-invalid",path,api===null?"the address of Toxiproxy is `toxiproxy_host`, or `toxiproxy_url`, in `configuration`":`\`${func}\` does not take these arguments`)
;return null}function changeIn(func,given){if(func==="disable_proxy"||func==="enable_proxy"){const{data:data}=proxyIn.safeParse(given);return data===undefined?null:{proxy:data.proxy_name,does:{
change:"enabled",to:func==="enable_proxy"}}}const{data:data}=toxicIn.safeParse(given);if(data===undefined)return null;const proxy=data.for_proxy;if(func==="delete_toxic")return{proxy:proxy,does:{
change:"remove",name:data.toxic_name}};const toxic=toxicOf(func,given);return toxic===null?null:{proxy:proxy,does:{change:"add",toxic:{name:data.toxic_name,...toxic}}}}function toxicOf(func,given){
if(func==="create_toxic"){const{data:data}=any.safeParse(given);return data===undefined?null:{type:data.toxic_type,stream:data.stream,toxicity:data.toxicity,attributes:data.attributes}}const usual={
stream:"downstream",toxicity:1};if(func==="create_limiter_toxic"){const{data:data}=schemas.Ikc({bytes_limit:whole}).safeParse(given);return data===undefined?null:{...usual,type:"limit_data",
attributes:{bytes:data.bytes_limit}}}const[type,shape]=Object.hasOwn(shortForms,func)?shortForms[func]:[];const attributes=shape&&schemas.Ikc(shape).safeParse(given)
;return type===undefined||attributes?.data===undefined?null:{...usual,type:type,attributes:attributes.data}}function apiIn(values){const text=key=>(0,fill.b)(values.get(key)??"")
;const url=text("toxiproxy_url")||`http://${text("toxiproxy_host")}:${text("toxiproxy_port")||usualPort}`;const read=URL.canParse(url)?new URL(url):null
;const isPlain=read?.protocol==="http:"&&read.username===""&&read.password===""&&read.pathname==="/"&&read.hostname!=="";return isPlain?(0,address_of_url.f)(url):null}
var times=__webpack_require__(56412);function readyDeed(deed,activity,{values:values,sections:sections},path,remarks){const provider=(0,is_object.G)(activity.provider)?activity.provider:{}
;if(deed.kind==="python")return readyPython(deed.func,activity,sections,path,remarks);if(deed.kind==="request")return(0,ready_request.D)(provider,values,path,remarks);if(deed.kind==="program"){
const[program="",...words]=deed.words;const given=words.map(word=>(0,fill.B)(word,values)).filter(word=>word!==null&&word!=="");return{kind:"program",words:[program,...given.map(fill.b)]}}
const given=(0,fill.B)((0,is_object.G)(provider.arguments)?provider.arguments:{},values);if(deed.kind==="wait")return{kind:"wait",ms:(0,times.Q)(given.duration)??0}
;if(deed.kind==="file")return readyFile(deed.func,given,path,remarks);if(deed.kind==="toxic")return readyToxic(deed.func,given,values,path,remarks);const ready={pods:ready_pods.A,look:ready_look.r6,
deployment:readyDeployment}[deed.kind];return ready(deed.func.split(".").at(-1)??"",given,values,path,remarks)}function readyFile(func,given,path,remarks){const name=func.split(".").at(-1)??""
;const isFileFunction=one=>ready_experiment.I.some(known=>known===one);const names=name==="rename"?["src","dst"]:["path"];const missing=names.find(one=>typeof given[one]!=="string")
;if(missing!==undefined){remarks.refuse("activity-invalid",path,`\`${func}\` needs the argument \`${missing}\`, in \`arguments\``);return null}const files=names.map(one=>String(given[one]))
;if(isFileFunction(name)&&files.every(isInside))return{kind:"file",func:name,files:files};remarks.refuse("path-outside",[...path,"arguments"],`\`${func}\` is for files inside the workspace`)
;return null}const isInside=file=>file!==""&&!/^[/~]|\0/.test(file)&&!file.split("/").includes("..")}),
"core-chaos-toolkit-ready-ready-look":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{ut:()=>answerOf,Hd:()=>objectName,
r6:()=>readyLook});var classic_schemas=__webpack_require__("zod-v4-classic-schemas");var api=__webpack_require__(43759);function string(params){return core._coercedString(schemas.ZodString,params)}
function number(params){return api.qG(classic_schemas.rSt,params)}function coerce_boolean(params){return core._coercedBoolean(schemas.ZodBoolean,params)}function bigint(params){
return core._coercedBigint(schemas.ZodBigInt,params)}function date(params){return core._coercedDate(schemas.ZodDate,params)}var namespace_in=__webpack_require__(92121)
;var wrong_argument=__webpack_require__(53211);const objectName=classic_schemas.YjP().regex(/^[A-Za-z0-9][\w.-]{0,252}$/);const selector=classic_schemas.YjP().nullable();const named={name:objectName,
label_selector:selector.default(null)};const phase=classic_schemas.YjP().default("Running");const waits={...named,timeout:number().int().min(0).max(600).default(30)};const probes={pods_in_phase:[{
label_selector:selector,phase:phase},"raise_on_invalid_phase"],pods_not_in_phase:[{label_selector:selector,phase:phase},"raise_on_in_phase"],pods_in_conditions:[{label_selector:selector,
conditions:classic_schemas.YOg(classic_schemas.rej({type:classic_schemas.YjP(),status:classic_schemas.YjP()}))},"raise_on_invalid_conditions"],count_pods:[{label_selector:selector,
phase:selector.default(null)}],count_min_pods:[{label_selector:selector,phase:classic_schemas.YjP().nullable().default("Running"),min_count:classic_schemas.Whr().default(2)}],pod_is_not_available:[{
name:objectName,label_selector:classic_schemas.YjP().default("name in ({name})")},"raise_on_is_available"],all_pods_healthy:[{},"raise_on_any_unhealthy"],
deployment_available_and_healthy:[named,"raise_on_unavailable"],deployment_fully_available:[waits,"raise_on_not_fully_available"],deployment_not_fully_available:[waits,"raise_on_fully_available"],
service_is_initialized:[{name:objectName.nullable().default(null),label_selector:selector.default(null)},"raise_if_service_not_initialized"]};const ready_look_all=classic_schemas.Ikc({
ns:classic_schemas.YjP(),name:classic_schemas.YjP().nullish(),label_selector:classic_schemas.YjP().nullish(),phase:classic_schemas.YjP().nullish(),conditions:classic_schemas.YOg(classic_schemas.Ikc({
type:classic_schemas.YjP(),status:classic_schemas.YjP()})).default([]),min_count:classic_schemas.aig().default(0),timeout:classic_schemas.aig().default(0)})
;function readyLook(func,given,values,path,remarks){const asks=func;const[takes,raises]=probes[asks];const read=classic_schemas.rej({...takes,ns:namespace_in.ns,...raises!==undefined&&{
[raises]:classic_schemas.zMY().default(true)}}).safeParse(given);if(!read.success){remarks.refuse("activity-invalid",path,(0,wrong_argument.v)(func,read.error));return null}
const data=ready_look_all.parse(read.data);const label="timeout"in takes||asks==="pod_is_not_available"?data.label_selector?.replaceAll("{name}",data.name??""):data.label_selector;const where=(0,
namespace_in.j)(data.ns,values,path,remarks);return where&&{kind:"look",...where,asks:asks,name:asks==="pod_is_not_available"?null:data.name??null,selector:label||null,phase:data.phase||null,
conditions:data.conditions,least:data.min_count,waitMs:data.timeout*1e3,raises:raises!==undefined&&read.data[raises]===true}}
const ofPhase=(all,phase)=>phase===null?all:all.filter(({status:status})=>status.phase===phase);const answers={
pods_in_phase:(all,{phase:phase})=>all.length>0&&all.every(({status:status})=>status.phase===phase),
pods_not_in_phase:(all,{phase:phase})=>all.length>0&&all.every(({status:status})=>status.phase!==phase),
pods_in_conditions:(all,{conditions:conditions})=>all.length>0&&all.every(({status:status})=>conditions.every(one=>status.conditions.some(({type:type,status:status})=>type===one.type&&status===one.status))),
count_pods:(all,{phase:phase})=>ofPhase(all,phase).length,count_min_pods:(all,{phase:phase,least:least})=>ofPhase(all,phase).length>=least,pod_is_not_available:all=>ofPhase(all,"Running").length===0,
all_pods_healthy:all=>all.every(({status:status})=>status.phase==="Running"||status.phase==="Succeeded"),
deployment_available_and_healthy:all=>all.length>0&&all.every(({spec:spec,status:status})=>status.availableReplicas===spec.replicas),
deployment_fully_available:all=>all.some(({spec:spec,status:status})=>status.readyReplicas===spec.replicas),
deployment_not_fully_available:all=>all.some(({spec:spec,status:status})=>status.readyReplicas!==spec.replicas),service_is_initialized:all=>all.length>0}
;const answerOf=(look,all)=>answers[look.asks](all,look)}),55498:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
A:()=>readyPods,Z:()=>chosenPods});var zod__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__("zod-v4-classic-schemas")
;var _checks_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-checks-pattern-pattern");var _random_dice_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(31317)
;var _python_regex_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58716);var _namespace_in_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(92121)
;var _wrong_argument_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(53211);const text=zod__WEBPACK_IMPORTED_MODULE_4__.YjP().min(1).nullish();const shape=zod__WEBPACK_IMPORTED_MODULE_4__.rej({
label_selector:text,name_pattern:text,all:zod__WEBPACK_IMPORTED_MODULE_4__.zMY().default(false),rand:zod__WEBPACK_IMPORTED_MODULE_4__.zMY().default(false),
mode:zod__WEBPACK_IMPORTED_MODULE_4__.k5n(["fixed","percentage"]).default("fixed"),qty:zod__WEBPACK_IMPORTED_MODULE_4__.Whr().min(0).default(1),
grace_period:zod__WEBPACK_IMPORTED_MODULE_4__.Whr().max(3600).default(-1),ns:_namespace_in_js__WEBPACK_IMPORTED_MODULE_3__.ns,
order:zod__WEBPACK_IMPORTED_MODULE_4__.k5n(["alphabetic","oldest"]).default("alphabetic")});function readyPods(_func,given,values,path,remarks){const refuse=says=>{
remarks.refuse("activity-invalid",path,says);return null};const{data:data,error:error}=shape.safeParse(given);if(data===undefined)return refuse((0,
_wrong_argument_js__WEBPACK_IMPORTED_MODULE_5__.v)("terminate_pods",error));const pattern=data.name_pattern==null?null:(0,_python_regex_js__WEBPACK_IMPORTED_MODULE_2__.I)(data.name_pattern)
;if(data.name_pattern!=null&&pattern===null)return refuse("`name_pattern` has no counterpart here")
;if(data.label_selector==null&&pattern===null)return refuse("without `label_selector` and `name_pattern` it would delete every pod of the namespace");const where=(0,
_namespace_in_js__WEBPACK_IMPORTED_MODULE_3__.j)(data.ns,values,path,remarks);return where&&{kind:"pods",...where,selector:data.label_selector??null,pattern:pattern,share:data.all?{of:"all"}:{
of:data.mode==="fixed"?"pods":"percent",many:data.qty},graceS:data.grace_period<0?null:data.grace_period,order:data.order,isRandom:data.rand}}
function chosenPods({pattern:pattern,share:share,order:order,isRandom:isRandom},pods,seed){
const key=({name:name,creationTimestamp:creationTimestamp})=>order==="oldest"?`${creationTimestamp} ${name}`:name;const fitting=pods.filter(({name:name})=>pattern===null||(0,
_checks_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_0__.p)(pattern,name)).toSorted((a,b)=>key(a)<key(b)?-1:1);if(share.of==="all")return fitting;const{unit:unit}=(0,
_random_dice_js__WEBPACK_IMPORTED_MODULE_1__.a)(seed);const drawn=isRandom?fitting.toSorted((a,b)=>unit(a.name)-unit(b.name)):fitting
;return drawn.slice(0,share.of==="pods"?share.many:Math.ceil(share.many*fitting.length/100))}}),82193:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>withArguments,D:()=>readyRequest});var _address_same_end_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(54103)
;var _config_schema_preview_url_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(88961);var _is_object_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(81638)
;var _fill_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(93937);function readyRequest(provider,values,path,remarks){const method=(0,
_fill_js__WEBPACK_IMPORTED_MODULE_1__.b)(provider.method??"GET").toUpperCase();const headers=headersIn((0,_fill_js__WEBPACK_IMPORTED_MODULE_1__.B)(provider.headers,values));const given=(0,
_fill_js__WEBPACK_IMPORTED_MODULE_1__.B)(provider.arguments,values);const url=addressIn((0,_fill_js__WEBPACK_IMPORTED_MODULE_1__.b)((0,
_fill_js__WEBPACK_IMPORTED_MODULE_1__.B)(provider.url,values)),path,remarks);if(url===null)return null;if(headers===null||!/^[A-Z]{1,20}$/.test(method)){
remarks.refuse("activity-invalid",path,"the `method` is not a word, or a header is not text");return null}const verifyTls=provider.verify_tls!==false;if(!verifyTls&&!(0,
_address_same_end_js__WEBPACK_IMPORTED_MODULE_2__.U)(url.hostname)){remarks.refuse("unverified",path,"only for an address of this machine a certificate may stay unverified");return null}
if(provider.max_retries!==undefined&&provider.max_retries!==0)remarks.note("ignored",path,"`max_retries` is ignored: the gate sends each request once");return withArguments({kind:"request",
method:method,url:url.href,headers:headers,body:null,verifyTls:verifyTls},given)}function withArguments(request,given){if(given===undefined||given===null)return request
;if(request.method!=="GET")return{...request,...withBody(request.headers,given)};const url=new URL(request.url);for(const[name,value]of pairsOf(given))url.searchParams.append(name,value);return{
...request,url:url.href}}function addressIn(text,path,remarks){const address=(0,_config_schema_preview_url_js__WEBPACK_IMPORTED_MODULE_0__.D)(text);if("href"in address)return new URL(address.href)
;const unknown=/\$\{?([_a-z][_a-z0-9]{0,59})/i.exec(text)?.[1]
;if(address.code==="CG1701")remarks.refuse("host-forbidden",path,"this host belongs to the network or the cloud around the gate, and is never touched");else if(unknown!==undefined)remarks.refuse("variable-missing",path,`the \`url\` needs \`${unknown}\`, which neither \`configuration\` nor \`secrets\` has`);else remarks.refuse("activity-invalid",path,"with its variables filled in, the `url` is not an http or https address without credentials")
;return null}function withBody(headers,given){if(headers["Content-Type"]==="application/json")return{headers:headers,body:JSON.stringify(given)};if(!(0,
_is_object_js__WEBPACK_IMPORTED_MODULE_3__.G)(given))return{headers:headers,body:(0,_fill_js__WEBPACK_IMPORTED_MODULE_1__.b)(given)}
;const hasType=Object.keys(headers).some(name=>name.toLowerCase()==="content-type");const type=hasType?{}:{"Content-Type":"application/x-www-form-urlencoded"};return{headers:{...headers,...type},
body:new URLSearchParams(pairsOf(given)).toString()}}const pairsOf=given=>Object.entries((0,
_is_object_js__WEBPACK_IMPORTED_MODULE_3__.G)(given)?given:{}).flatMap(([name,value])=>itemsOf(value).filter(one=>one!==null).flatMap(itemsOf).map(one=>[name,(0,
_fill_js__WEBPACK_IMPORTED_MODULE_1__.b)(one)]));const itemsOf=value=>Array.isArray(value)?value:(0,_is_object_js__WEBPACK_IMPORTED_MODULE_3__.G)(value)?Object.keys(value):[value]
;const isHeader=([name,value])=>/^[!#$%&'*+.^_`|~A-Za-z0-9-]{1,200}$/.test(name)&&name!=="__proto__"&&/^[\t -~]{0,8000}$/.test((0,_fill_js__WEBPACK_IMPORTED_MODULE_1__.b)(value))
;function headersIn(value){const entries=Object.entries((0,_is_object_js__WEBPACK_IMPORTED_MODULE_3__.G)(value)?value:{})
;return entries.every(isHeader)?Object.fromEntries(entries.map(([name,one])=>[name,(0,_fill_js__WEBPACK_IMPORTED_MODULE_1__.b)(one)])):null}}),
34796:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Hn:()=>isTrue,L8:()=>readyToleranceProbe,cO:()=>withValue})
;var _is_object_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(81638);var _provider_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(56837)
;var _remarks_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(7215);var _fill_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(93937)
;var _ready_deed_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("core-chaos-toolkit-ready-ready-deed");var _ready_request_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(82193)
;var _times_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(56412);function readyToleranceProbe(tolerance,filling,path,remarks){const provider=(0,
_is_object_js__WEBPACK_IMPORTED_MODULE_4__.G)(tolerance.provider)?tolerance.provider:{};const plain=provider.type==="python"?provider:{...provider,arguments:undefined};const deed=(0,
_provider_js__WEBPACK_IMPORTED_MODULE_0__.W)(plain,path,new Set,new _remarks_js__WEBPACK_IMPORTED_MODULE_5__.M(()=>null));const does=deed===null?null:(0,
_ready_deed_js__WEBPACK_IMPORTED_MODULE_2__.Q)(deed,{...tolerance,provider:plain},filling,[...path,"provider"],remarks)
;if(does?.kind!=="request"&&does?.kind!=="program"&&does?.kind!=="python")return null;const given=does.kind==="python"?{}:(0,_fill_js__WEBPACK_IMPORTED_MODULE_1__.B)(provider.arguments,filling.values)
;return{kind:"probe",does:does,given:(0,_is_object_js__WEBPACK_IMPORTED_MODULE_4__.G)(given)?given:{},timeoutMs:(0,_times_js__WEBPACK_IMPORTED_MODULE_6__.L)((0,
_fill_js__WEBPACK_IMPORTED_MODULE_1__.B)(provider.timeout,filling.values))}}function withValue({does:does,given:given},value){const all={...given,value:value};if(does.kind==="request")return(0,
_ready_request_js__WEBPACK_IMPORTED_MODULE_3__.$)(does,all);if(does.kind==="program"){const words=Object.entries(all).flat().filter(one=>one!==null&&one!=="");return{...does,
words:[...does.words,...words.map(_fill_js__WEBPACK_IMPORTED_MODULE_1__.b)]}}const call=JSON.parse(does.call);const provider={...call.activity.provider,arguments:{...call.activity.provider.arguments,
value:value}};return{...does,call:JSON.stringify({...call,activity:{...call.activity,provider:provider}})}}
const isTrue=output=>typeof output==="object"&&output!==null?Object.keys(output).length>0:Boolean(output)}),
"core-chaos-toolkit-ready-ready-tolerance":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{f:()=>readyTolerance,
G:()=>tolerates});var pattern=__webpack_require__("core-checks-pattern-pattern");var is_object=__webpack_require__(81638);var python_regex=__webpack_require__(58716)
;var chaos_toolkit_tolerance=__webpack_require__(70197);var fill=__webpack_require__(93937);const isList=value=>Array.isArray(value);const characters=value=>typeof value==="string"?[...value]:[]
;const plain={length:value=>typeof value==="string"?[characters(value).length]:isList(value)?[value.length]:[],keys:value=>isList(value)?[[...value.keys()]]:(0,
is_object.G)(value)?[Object.keys(value)]:[],values:value=>isList(value)?[value]:(0,is_object.G)(value)?[Object.values(value)]:[],entries:value=>isList(value)?[[...value.entries()]]:(0,
is_object.G)(value)?[Object.entries(value)]:[]};const ofText={charAt:([at=0])=>value=>[characters(value).at(at)].filter(one=>one!==undefined),
substring:([from,to])=>value=>typeof value==="string"?[characters(value).slice(from,to).join("")]:[]};const mostArguments={charAt:1,substring:2};function functionOf(name,given){
if(Object.hasOwn(plain,name))return given.length===0?plain[name]??null:()=>[];if(!Object.hasOwn(ofText,name))return null
;return given.length>0&&given.length<=(mostArguments[name]??0)?ofText[name]?.(given)??null:()=>[]}const longestPath=1e3;const deepest=100;const mostValues=1e4
;const token=/\s*(\.\.|[$@.*()[\]?:,]|<=|>=|!=|[<>=]|"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|[A-Za-z_]\w*)/y;function jsonPath(text){try{const tokens=tokensIn(text);const select=new Parser(tokens).whole()
;return value=>select(value,value)}catch{return null}}function tokensIn(text){if(text.length>longestPath)throw new SyntaxError("too long");const tokens=[]
;for(token.lastIndex=0;token.lastIndex<text.trimEnd().length;){const found=token.exec(text)?.[1];if(found===undefined)throw new SyntaxError("not a token");tokens.push(found)}return tokens}
class Parser{#tokens;#at=0;constructor(tokens){this.#tokens=tokens}whole(){this.#expect("$");const select=this.#steps();if(this.#at!==this.#tokens.length)throw new SyntaxError("something follows")
;return select}#steps(){const steps=[];for(let step=this.#step();step!==null;step=this.#step())steps.push(step)
;return(root,value)=>steps.reduce((values,step)=>values.flatMap(one=>step(root,one)).slice(0,mostValues),[value])}#step(){if(this.#take("."))return this.#bareword();if(this.#take("..")){
const inside=this.#next()==="["?this.#subscripts():this.#bareword();return(root,value)=>allIn(value,deepest).flatMap(one=>inside(root,one))}return this.#next()==="["?this.#subscripts():null}
#bareword(){if(this.#take("*"))return(_,value)=>childrenOf(value);const name=this.#tokens[this.#at++]??"";if(!/^[A-Za-z_]/.test(name))throw new SyntaxError("not a name")
;return this.#take("(")?this.#call(name):memberOf(name)}#call(name){const given=[];while(!this.#take(")")){if(given.length>0)this.#expect(",");const one=this.#integer()
;if(one===undefined)throw new SyntaxError("not a number");given.push(one)}const call=functionOf(name,given);if(call===null)throw new SyntaxError("no such function");return(_,value)=>call(value)}
#subscripts(){this.#expect("[");const all=[this.#subscript()];while(this.#take(","))all.push(this.#subscript());this.#expect("]");return(root,value)=>all.flatMap(one=>one(root,value))}#subscript(){
if(this.#take("*"))return(_,value)=>childrenOf(value);if(this.#take("?")){this.#expect("(");const holds=this.#and();this.#expect(")");return(root,value)=>holds(root,value)?[value]:[]}
if(/^[A-Za-z_]/.test(this.#next())){const name=this.#tokens[this.#at++]??"";this.#expect("(");return this.#call(name)}
if(this.#next().startsWith('"'))return memberOf(JSON.parse(this.#tokens[this.#at++]??""));const start=this.#integer();if(!this.#take(":")){if(start===undefined)throw new SyntaxError("not a subscript")
;return(_,value)=>Array.isArray(value)&&start<value.length&&start>=-value.length?[value.at(start)]:[]}const end=this.#integer();const step=this.#take(":")?this.#integer()??1:1
;if(step<1)throw new SyntaxError("a step backwards");return(_,value)=>Array.isArray(value)?value.slice(start,end).filter((_one,nth)=>nth%step===0):[]}#and(){const all=[this.#or()]
;while(this.#take("and"))all.push(this.#or());return(root,value)=>all.every(one=>one(root,value))}#or(){const all=[this.#not()];while(this.#take("or"))all.push(this.#not())
;return(root,value)=>all.some(one=>one(root,value))}#not(){if(this.#take("not")){const inner=this.#not();return(root,value)=>!inner(root,value)}if(this.#take("(")){const inner=this.#and()
;this.#expect(")");return inner}const left=this.#operand();const compare=Object.hasOwn(comparisons,this.#next())?comparisons[this.#tokens[this.#at++]??""]:undefined
;if(compare===undefined)return(root,value)=>left.values(root,value).some(one=>left.isPath||Boolean(one));const right=this.#operand()
;return(root,value)=>left.values(root,value).some(a=>right.values(root,value).some(b=>compare(a,b)))}#operand(){if(this.#take("@"))return{isPath:true,values:this.#steps()};if(this.#take("$")){
const steps=this.#steps();return{isPath:true,values:root=>steps(root,root)}}const literal=JSON.parse(this.#tokens[this.#at++]??"");return{isPath:false,values:()=>[literal]}}#integer(){
return/^-?\d+$/.test(this.#next())?Number(this.#tokens[this.#at++]):undefined}#next(){return this.#tokens[this.#at]??""}#take(one){if(this.#next()!==one)return false;this.#at+=1;return true}
#expect(one){if(!this.#take(one))throw new SyntaxError(`no ${one}`)}}const memberOf=name=>(_,value)=>(0,is_object.G)(value)&&Object.hasOwn(value,name)?[value[name]]:[]
;const childrenOf=value=>Array.isArray(value)?value:(0,is_object.G)(value)?Object.values(value):[]
;const allIn=(value,depth)=>depth===0?[]:[value,...childrenOf(value).flatMap(one=>allIn(one,depth-1))].slice(0,mostValues);const asNumber=value=>typeof value==="boolean"?Number(value):value
;const ordered=compare=>(one,other)=>{const[a,b]=[asNumber(one),asNumber(other)];return typeof a==="number"&&typeof b==="number"&&compare(a,b)};const comparisons={"=":(a,b)=>isSame(a,b),
"!=":(a,b)=>!isSame(a,b),"<":ordered((a,b)=>a<b),"<=":ordered((a,b)=>a<=b),">":ordered((a,b)=>a>b),">=":ordered((a,b)=>a>=b)};function isSame(a,b){
if(Array.isArray(a)&&Array.isArray(b))return a.length===b.length&&a.every((one,nth)=>isSame(one,b[nth]));if(!(0,is_object.G)(a)||!(0,is_object.G)(b))return asNumber(a)===asNumber(b)
;const keys=Object.keys(a);return keys.length===Object.keys(b).length&&keys.every(key=>Object.hasOwn(b,key)&&isSame(a[key],b[key]))}function readyTolerance(tolerance,values,path,remarks){
if(tolerance===undefined)return null;const value=typeof tolerance==="string"?(0,fill.B)(tolerance,values):tolerance;if(value!==tolerance)(0,chaos_toolkit_tolerance.G)(value,path,remarks)
;if(isPlain(value))return{kind:"equals",value:value};if(Array.isArray(value))return{kind:"among",values:value};return(0,is_object.G)(value)?typedTolerance(value,values,path,remarks):null}
function typedTolerance(value,values,path,remarks){const field=typeof value.target==="string"&&value.target!==""?value.target:null;if(value.type==="range"){const[min,max]=(0,is_object.c)(value.range)
;if(typeof min==="number"&&typeof max==="number")return{kind:"range",min:min,max:max,field:field};remarks.refuse("tolerance-invalid",path,"`range` needs two numbers");return null}
if(value.type==="regex"){const pattern=(0,python_regex.I)((0,fill.b)((0,fill.B)(value.pattern,values)));if(pattern!==null)return{kind:"regex",pattern:pattern,field:field}
;remarks.refuse("regex-dialect",path,"this expression has no counterpart here");return null}if(value.type==="jsonpath")return readyPath(value,field,values,path,remarks)
;remarks.refuse("tolerance-invalid",path,"a variable cannot hold a probe");return null}function readyPath({path:text,count:count,...rest},field,values,path,remarks){const filledPath=(0,fill.b)((0,
fill.B)(text,values));if(jsonPath(filledPath)===null){
remarks.refuse("tolerance-invalid",path,'this `path` is not one that the Chaos Toolkit takes: names are quoted as in `$["name"]`, and `=` compares');return null}const expect="expect"in rest?(0,
fill.B)(rest.expect,values):null;return{kind:"jsonpath",path:filledPath,field:field,count:typeof count==="number"?count:null,expect:"expect"in rest?Array.isArray(expect)?expect:[expect]:null}}
const isPlain=value=>typeof value==="boolean"||typeof value==="number"||typeof value==="string";function tolerates(tolerance,output){const status=(0,
is_object.G)(output)&&Object.hasOwn(output,"status")?output.status:output;if(tolerance.kind==="equals")return isSame(typeof tolerance.value==="number"?status:output,tolerance.value)
;if(tolerance.kind==="among")return isAmong(tolerance.values,status,status!==output);const{field:field}=tolerance;if(field!==null&&!(0,is_object.G)(output))return false;const value=field!==null&&(0,
is_object.G)(output)&&Object.hasOwn(output,field)?output[field]:output;if(tolerance.kind==="jsonpath")return selects(tolerance,value);if(tolerance.kind==="regex")return typeof value==="string"&&(0,
pattern.p)(tolerance.pattern,value);const number=numberOf(value);return number>=tolerance.min&&number<=tolerance.max}function selects({path:path,count:count,expect:expect},value){
const found=jsonPath(path)?.(typeof value==="string"?dataIn(value):value)??[];if(expect!==null)return isSame(found,expect);return count===null?found.length>0:found.length===count}
function dataIn(text){try{return JSON.parse(text)}catch{return text}}const decimal=/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;function numberOf(value){const given=asNumber(value)
;if(typeof given==="number")return given;return typeof given==="string"&&decimal.test(given)?Number(given):Number.NaN}function isAmong(values,given,isStatus){
if(isStatus||values.length!==2)return values.some(one=>isSame(one,given));const[min,max,value]=[...values,given].map(asNumber)
;return["number","string"].includes(typeof value)&&typeof value===typeof min&&typeof value===typeof max&&value>=min&&value<=max}}),
56412:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>timeoutMsOf,Q:()=>msOf})
;var _is_object_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(81638);const usualTimeoutMs=3e4;const longestMs=6e5;function msOf(seconds){
const number=typeof seconds==="string"&&seconds.trim()!==""?Number(seconds):seconds;return typeof number==="number"&&number>=0?Math.min(longestMs,Math.round(number*1e3)):null}
function timeoutMsOf(given){const known=(Array.isArray(given)?(0,_is_object_js__WEBPACK_IMPORTED_MODULE_0__.c)(given):[given]).map(msOf).filter(one=>one!==null)
;return Math.max(1,known.length===0?usualTimeoutMs:known.reduce((sum,one)=>sum+one,0))}}),53211:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{v:()=>wrongArgument});var _quantity_printable_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(93);function wrongArgument(func,{issues:[issue]}){
if(issue?.code==="unrecognized_keys")return`\`${func}\` has no argument \`${(0,_quantity_printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(issue.keys[0]??"",40)}\``;return`the argument \`${(0,
_quantity_printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(String(issue?.path[0]??""),40)}\` of \`${func}\` is missing, or has a form that it does not take`}}),
7215:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{M:()=>Remarks})
;var _quantity_printable_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(93);const mostRemarks=200;class Remarks{refusals=[];notes=[];#placeOf;constructor(placeOf){this.#placeOf=placeOf}
refuse(code,path,message){if(this.refusals.length<mostRemarks)this.refusals.push(this.#remark(code,path,message))}note(code,path,message){
if(this.notes.length<mostRemarks)this.notes.push(this.#remark(code,path,message))}#remark(code,path,says){return{code:code,path:pathText(path),place:this.#placeOf(path),says:says}}}
const pathText=path=>path.map((part,nth)=>typeof part==="number"?`[${part}]`:`${nth>0?".":""}${(0,_quantity_printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(part,40)}`).join("")}),
70197:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G:()=>checkTolerance})
;var _is_object_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(81638);var _python_regex_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58716);function checkTolerance(tolerance,path,remarks){
const wrong=message=>remarks.refuse("tolerance-invalid",path,message);if(typeof tolerance==="boolean"||typeof tolerance==="string")return;if(typeof tolerance==="number"){
if(!Number.isInteger(tolerance))wrong("a tolerance cannot be a number with a fraction; write a `range`")}else if(Array.isArray(tolerance)){
if(tolerance.length===0)wrong("a list of allowed values is empty")
}else if(!(0,_is_object_js__WEBPACK_IMPORTED_MODULE_1__.G)(tolerance))wrong("a tolerance is true, false, a text, a whole number, a list, or an object with a `type`");else checkTyped(tolerance,path,remarks)
}function checkTyped(tolerance,path,remarks){const wrong=message=>remarks.refuse("tolerance-invalid",path,message);const{type:type,pattern:pattern,path:where,range:range,target:target}=tolerance
;if(type==="regex"){
if(typeof pattern!=="string")wrong("`regex` needs a `pattern`");else if(target==="status")wrong("`regex` tests a text, and `status` is a number, so it would never be met; write a list, or a `range`");else if((0,
_python_regex_js__WEBPACK_IMPORTED_MODULE_0__.I)(pattern)===null)remarks.refuse("regex-dialect",[...path,"pattern"],"this expression has no counterpart here")}else if(type==="jsonpath"){
if(typeof where!=="string")wrong("`jsonpath` needs a `path`")}else if(type==="range"){if(!Array.isArray(range)||range.length!==2)wrong("`range` needs two numbers")
}else if(type!=="probe")wrong("the `type` of a tolerance is regex, jsonpath, range or probe")}}),92529:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{v:()=>unknownKeys});var _config_source_nearest_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27005)
;var _quantity_printable_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(93);function unknownKeys(value,known,path,remarks){for(const key of Object.keys(value).filter(one=>!known.includes(one))){
const meant=(0,_config_source_nearest_js__WEBPACK_IMPORTED_MODULE_0__.p)(key,known);const hint=meant===undefined?"":`; did you mean \`${meant}\`?`;remarks.note("unknown-key",[...path,key],`\`${(0,
_quantity_printable_js__WEBPACK_IMPORTED_MODULE_1__.g)(key,40)}\` means nothing here and is ignored${hint}`)}}}),57234:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I:()=>fileFunctions,L:()=>lookQuestions})
;const lookQuestions=["pods_in_phase","pods_not_in_phase","pods_in_conditions","count_pods","count_min_pods","pod_is_not_available","all_pods_healthy","deployment_available_and_healthy","deployment_fully_available","deployment_not_fully_available","service_is_initialized"]
;const fileFunctions=["exists","isfile","isdir","rename","remove","mkdir"]})};
