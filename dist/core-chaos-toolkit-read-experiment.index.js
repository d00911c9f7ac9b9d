export const id="core-chaos-toolkit-read-experiment";export const ids=["core-chaos-toolkit-read-experiment"];export const modules={
49555:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i:()=>isForbiddenHost})
;var _host_address_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21442);function isForbiddenHost(host){const address=(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Rk)(host)
;if(address===null)return names.test((0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.rQ)(host)??host);if("v4"in address)return forbiddenV4(address.v4);return networksV6.some(([prefix,bits])=>(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(address.groups,prefix,bits))||(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Tx)(address.groups).some(forbiddenV4)}
const names=/^(metadata|metadata\.google\.internal|metadata\.goog|instance-data(\.ec2\.internal)?)$/
;const networksV4=[["169.254.0.0",16],["168.63.129.16",32],["100.100.100.200",32],["192.0.0.192",32]]
;const networksV6=[["fe80",10],["fd00:ec2",32],["fd20:ce",32],["fd00:c1:0:0:0:0:a9fe:a9fe",128],["fd00:42:0:0:0:0:0:42",128]];const forbiddenV4=address=>networksV4.some(([network,bits])=>(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.G2)(address,network,bits))}),21442:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G2:()=>inNetwork,Rk:()=>hostAddress,Tx:()=>embeddedV4,rQ:()=>canonicalHost,w1:()=>startsWith});function hostAddress(host){
const bare=host.replace(/^\[|\]$/g,"").replace(/%.*$/,"");const canonical=canonicalHost(bare.includes(":")?`[${bare}]`:bare);if(canonical===null)return null;if(canonical.startsWith("["))return{
groups:groupsOf(canonical.slice(1,-1))};return/^\d+\.\d+\.\d+\.\d+$/.test(canonical)?{v4:v4Of(canonical)}:null}function canonicalHost(host){const address=`http://${host}/`
;if(/[/\\?#@]/.test(host)||!URL.canParse(address))return null;return new URL(address).hostname.replace(/\.$/,"")}const v4Of=text=>text.split(".").reduce((sum,part)=>sum*256+Number(part),0)
;function groupsOf(canonical){const[left="",right]=canonical.split("::");const numbers=text=>text===""?[]:text.split(":").map(group=>Number.parseInt(group,16))
;const[before,after]=[numbers(left),numbers(right??"")];return[...before,...Array(8-before.length-after.length).fill(0),...after]}function startsWith(groups,prefix,bits){
return prefix.split(":").every((group,index)=>{const counted=Math.max(0,Math.min(16,bits-16*index));const mask=65535<<16-counted&65535
;return((groups[index]??0)&mask)===(Number.parseInt(group,16)&mask)})}const inNetwork=(address,network,bits)=>Math.floor(address/2**(32-bits))===Math.floor(v4Of(network)/2**(32-bits))
;function embeddedV4(groups){const g=index=>groups[index]??0;const pair=index=>g(index)*65536+g(index+1);const last=pair(6);const found=[]
;if(startsWith(groups,"0:0:0:0:0",80)&&(g(5)===0||g(5)===65535))found.push(last);if(startsWith(groups,"0:0:0:0:ffff:0",96))found.push(last);if(startsWith(groups,"64:ff9b:0:0:0:0",96))found.push(last)
;if(startsWith(groups,"64:ff9b:1",48))found.push(last,...translated(g));if(g(0)===8194)found.push(pair(1));if(startsWith(groups,"2001:0",32))found.push(pair(2),(~last>>>0)%2**32)
;if((g(4)&~512)===0&&g(5)===24318)found.push(last);return found}function translated(g){const bytes=[3,4,5,6].flatMap(index=>[g(index)>>8,g(index)&255]).filter((_,index)=>index!==2)
;return[0,1,2].map(from=>bytes.slice(from,from+4).reduce((sum,byte)=>sum*256+byte,0))}}),81638:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G:()=>isObject,c:()=>listOf});const isObject=value=>typeof value==="object"&&value!==null&&!Array.isArray(value)
;const listOf=value=>Array.isArray(value)?value:[]}),94640:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{HP:()=>keys,
MP:()=>harmlessControls,O0:()=>nowNamed,Ow:()=>knownFunction,TU:()=>harmlessPrograms,YX:()=>rudeFunctions})
;var _model_config_ready_experiment_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57234);const keys={
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
_quantity_printable_js__WEBPACK_IMPORTED_MODULE_1__.g)(key,40)}\` means nothing here and is ignored${hint}`)}}}),69496:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>method});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("zod-v4-classic-schemas")
;const method=zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"])}),61381:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A9:()=>headersFit,bn:()=>headersExpected,xh:()=>headersSent});var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("zod-v4-classic-schemas")
;var _pattern_pattern_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-checks-pattern-pattern")
;const name=zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[!#$%&'*+.^_`|~0-9a-z-]{1,100}$/iu,'a header name, for example "content-type"')
;const value=zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(4096,"a header value of at most 4096 characters").superRefine((text,context)=>{const found=/[^\t\u0020-\u007e\u0080-\u00ff]/u.exec(text)?.[0]
;if(found!==undefined)context.addIssue({code:"custom",message:unsendable(found)})});function unsendable(character){
const number=`U+${(character.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`
;if(/\p{Cc}/u.test(character))return`a header value without line breaks or control characters; ${number} cannot stand in it`
;return`a header value of characters up to U+00FF; \`${character}\` (${number}) cannot stand in it`}
const own=new Set(["host","connection","content-length","transfer-encoding","expect","upgrade","trailer","te","keep-alive","accept-encoding"])
;const headersSent=zod__WEBPACK_IMPORTED_MODULE_1__.g1P(name.refine(one=>!own.has(one.toLowerCase()),"a header other than those that the gate sets itself (host, content-length, …)"),value)
;const headersExpected=zod__WEBPACK_IMPORTED_MODULE_1__.g1P(name,value.superRefine((text,context)=>{const source=sourceOf(text)
;const wrong=source===null?undefined:_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_0__.T.safeParse(source).error?.issues[0];if(wrong!==undefined)context.addIssue({code:"custom",message:wrong.message})
}));function headersFit(expected,got){return Object.entries(expected).every(([name,text])=>{const value=Object.hasOwn(got,name.toLowerCase())?got[name.toLowerCase()]:undefined
;const source=sourceOf(text);return value!==undefined&&(source===null?value===text:(0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_0__.p)(source,value))})}
const sourceOf=text=>/^\/(.+)\/$/su.exec(text)?.[1]??null}),86222:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
D:()=>httpParams,a:()=>httpRequest});var zod__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__("zod-v4-classic-schemas")
;var _pattern_pattern_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-checks-pattern-pattern");var _client_request_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(69496)
;var _headers_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(61381);var _request_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(93458)
;var _status_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(97917);const send=zod__WEBPACK_IMPORTED_MODULE_5__.rej({
headers:_headers_js__WEBPACK_IMPORTED_MODULE_2__.xh.describe("Request headers").exactOptional(),body:_request_js__WEBPACK_IMPORTED_MODULE_3__.IO.exactOptional()
}).describe("Headers and body of the request; `{id}` in them is a new id in each request, as in `path`")
;const path=_request_js__WEBPACK_IMPORTED_MODULE_3__.Zq.default("/").describe("Path and query, below the preview's own path; `{id}` is a new id in each request (letters, digits and `-`), and `{{id}}` the text `{id}`")
;const usualMethod=_client_request_js__WEBPACK_IMPORTED_MODULE_1__.E.default("GET").describe("Request method")
;const isBodyAllowed=({method:method,send:send})=>send?.body===undefined||method!=="GET"&&method!=="HEAD";const bodyNotAllowed={path:["send","body"],
error:'no body with GET or HEAD; add for example "method: POST"'};const httpRequest=zod__WEBPACK_IMPORTED_MODULE_5__.rej({path:path,method:usualMethod,send:send.exactOptional()
}).refine(isBodyAllowed,bodyNotAllowed);const httpParams=zod__WEBPACK_IMPORTED_MODULE_5__.rej({path:path,method:usualMethod,
status:_status_js__WEBPACK_IMPORTED_MODULE_4__.h.default("2xx").describe("Expected statuses"),
headers:_headers_js__WEBPACK_IMPORTED_MODULE_2__.bn.describe("Expected response headers: the exact value, or /a pattern/").exactOptional(),
contains:zod__WEBPACK_IMPORTED_MODULE_5__.YjP().min(1).max(4096).describe("Text that the body must contain").exactOptional(),
matches:_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_0__.T.describe("Regular expression that must match in the first 32 KiB of the body; no look-around, no back-references").exactOptional(),
json:zod__WEBPACK_IMPORTED_MODULE_5__.Pq9().describe("Value that the JSON body must contain; objects may have more keys").exactOptional(),send:send.exactOptional()
}).refine(isBodyAllowed,bodyNotAllowed).refine(({method:method,contains:contains,matches:matches,json:json})=>method!=="HEAD"||(contains??matches??json)===undefined,{path:["method"],
error:"GET: a response to HEAD has no body"})}),93458:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{IO:()=>requestBody,
LL:()=>carriedBody,Zq:()=>requestPath});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("zod-v4-classic-schemas")
;const requestPath=zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(2048).regex(/^\/(?![/\\])[^\s\\#\p{Cc}]*$/u,'a path of the preview that begins with one "/", for example "/healthz"')
;const requestBody=zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(64*1024),zod__WEBPACK_IMPORTED_MODULE_0__.Pq9()]).describe("Text, or a value that is sent as JSON")
;function carriedBody(body){if(body===undefined)return null;return typeof body==="string"?{text:body,type:"text/plain"}:{text:JSON.stringify(body),type:"application/json"}}}),
97917:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>status,l:()=>statusFits})
;var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("zod-v4-classic-schemas");const right='a status 100 to 599, a class such as "2xx", or a list of them'
;const one=zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod__WEBPACK_IMPORTED_MODULE_0__.Whr(right).min(100,right).max(599,right),zod__WEBPACK_IMPORTED_MODULE_0__.YjP(right).regex(/^[1-5]xx$/,right)],right)
;const status=zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([one,zod__WEBPACK_IMPORTED_MODULE_0__.YOg(one,right).min(1,right).max(20,right)],right);function statusFits(rule,got){
if(Array.isArray(rule))return rule.some(one=>statusFits(one,got));return typeof rule==="number"?rule===got:rule[0]===String(Math.floor(got/100))}}),
"core-checks-pattern-pattern":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T:()=>pattern,p:()=>patternFits})
;var schemas=__webpack_require__("zod-v4-classic-schemas");class PatternError extends Error{}const mostSteps=1500;function programOf(source){
if(!compiles(source.replace(modifiers,"(?:")))throw new PatternError('a valid JavaScript regular expression, for example "order-[0-9]+"');const writer=new Writer
;writer.write(new Parser(source).choice(""));writer.add({step:"match"});return writer.steps}function compiles(source){try{new RegExp(source,"u");return true}catch{return false}}
const modifiers=/(?<!\\)\(\?[is]*(?:-[is]*)?:/g;const atom=/\\(?:[pP]\{[^}]*\}|u\{[0-9a-f]+\}|u[d][89ab]..\\u[d][c-f]..|u[0-9a-f]{4}|x[0-9a-f]{2}|c[a-z]|.)|\[(?:\\.|[^\]\\])*\]|[^\\[]/isuy
;const group=/\((?:\?(?:<([^>=!]+)>|([is]*(?:-[is]*)?):|(<?[=!])|))?/suy;const quantifier=/(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/suy;class Parser{#source;#at=0;constructor(source){this.#source=source}
choice(flags){const parts=[this.#sequence(flags)];while(this.#source[this.#at]==="|"){this.#at+=1;parts.push(this.#sequence(flags))}return{is:"choice",parts:parts}}#take(pattern){
pattern.lastIndex=this.#at;const found=pattern.exec(this.#source);if(found!==null)this.#at=pattern.lastIndex;return found}#sequence(flags){const parts=[]
;while(this.#at<this.#source.length&&!"|)".includes(this.#source[this.#at]??"")){const part=this.#source[this.#at]==="("?this.#group(flags):this.#one(flags);const repeat=this.#take(quantifier)
;parts.push(repeat===null?part:{is:"repeat",part:part,...timesOf(repeat)})}return{is:"sequence",parts:parts}}#one(flags){const text=this.#take(atom)?.[0]??""
;if(/^\\[1-9k]/.test(text))throw new PatternError("a pattern without back-references (`\\1`, `\\k<…>`): they can take forever");const place={"^":"start",$:"end","\\b":"edge","\\B":"no edge"}[text]
;return{is:"step",step:place===undefined?{step:"char",fits:fitting(text,flags)}:{step:place}}}#group(flags){const[,,changed,around]=this.#take(group)??[]
;if(around!==undefined)throw new PatternError("a pattern that does not look ahead or behind (`(?=…)`, `(?!…)`, `(?<=…)`, `(?<!…)`)")
;if(this.#source[this.#at]==="?")throw new PatternError("a pattern without the modifier `m`");const[on="",off=""]=(changed??"").split("-")
;const inside=this.choice([...new Set(flags+on)].filter(flag=>!off.includes(flag)).join(""));this.#at+=1;return inside}}function timesOf([,sign,least,comma,most]){if(sign==="?")return{min:0,max:1}
;if(sign!==undefined)return{min:sign==="+"?1:0,max:Number.POSITIVE_INFINITY};const min=Number(least);if(comma===undefined)return{min:min,max:min};return{min:min,
max:most===""?Number.POSITIVE_INFINITY:Number(most)}}class Writer{steps=[];add(step){if(this.steps.length>=mostSteps)throw new PatternError("a pattern whose repeats (`{…}`) add up to less")
;return this.steps.push(step)-1}write(tree){
if(tree.is==="step")this.add(tree.step);else if(tree.is==="repeat")this.#repeat(tree.part,tree.min,tree.max);else if(tree.is==="choice")this.#choice(tree.parts);else for(const part of tree.parts)this.write(part)
}#choice(parts){const fork=this.add({step:"fork",to:[]});const starts=[];const ends=[];for(const part of parts){starts.push(this.steps.length);this.write(part);ends.push(this.add({step:"fork",to:[]}))
}this.steps[fork]={step:"fork",to:starts};for(const end of ends)this.steps[end]={step:"fork",to:[this.steps.length]}}#repeat(part,min,max){for(let time=0;time<min;time++)this.write(part)
;const forks=[];for(let time=min;time<max&&forks.length<=mostSteps;time++){const fork=this.add({step:"fork",to:[]});forks.push(fork);this.write(part);if(max!==Number.POSITIVE_INFINITY)continue
;this.add({step:"fork",to:[fork]});break}for(const fork of forks)this.steps[fork]={step:"fork",to:[fork+1,this.steps.length]}}}function fitting(text,flags){
const native=new RegExp(`^(?:${text})$`,`u${flags}`);const known=new Map;return char=>{const before=known.get(char);if(before!==undefined)return before;if(known.size>=4096)known.clear()
;const fits=native.test(char);known.set(char,fits);return fits}}const mostStates=500;const mostNext=256;const wordChar=/^\w$/;class PatternMatcher{#program;#states=new Map;constructor(source){
this.#program=programOf(source)}get size(){return this.#program.length}occursIn(text){let state=this.#state([],"nothing");for(const char of text){const next=this.#next(state,char)
;if(next==="match")return true;if(next==="none")return false;state=next}return this.#next(state,"")==="match"}#next(state,char){const known=state.next.get(char);if(known!==undefined)return known
;const next=this.#follow(state,char);if(state.next.size>=mostNext)state.next.clear();state.next.set(char,next);return next}#follow({at:at,before:before},char){const after=sideOf(char)
;const seen=new Set;const open=[0,...at];const then=[];for(let step=open.pop();step!==undefined;step=open.pop()){const one=this.#program[step];if(one===undefined||seen.has(step))continue
;seen.add(step);if(one.step==="match")return"match"
;if(one.step==="fork")open.push(...one.to);else if(one.step!=="char")open.push(...stepsFrom(step,holds(one.step,before,after)));else then.push(...stepsFrom(step,char!==""&&one.fits(char)))}
return after==="nothing"?"none":this.#state(then,after)}#state(at,before){const sorted=at.sort((a,b)=>a-b);const key=`${before}${sorted.join()}`;const known=this.#states.get(key)
;if(known!==undefined)return known;if(this.#states.size>=mostStates)this.#states=new Map;const state={at:sorted,before:before,next:new Map};this.#states.set(key,state);return state}}
function sideOf(char){if(char==="")return"nothing";return wordChar.test(char)?"word":"other"}const stepsFrom=(step,isOpen)=>isOpen?[step+1]:[];function holds(place,before,after){
if(place==="start")return before==="nothing";if(place==="end")return after==="nothing";return before==="word"!==(after==="word")===(place==="edge")}const lookedAtChars=32*1024
;const pattern_mostSteps=2e6;const leastChars=4*1024;const keptMatchers=200
;const pattern=schemas.YjP().min(1,'a pattern, for example "order-[0-9]+"').max(200,"a pattern of at most 200 characters").superRefine((source,context)=>{const message=problemOf(source)
;if(message!==null)context.addIssue({code:"custom",message:message})});function patternFits(source,text){const matcher=matcherOf(source)
;return matcher.occursIn(text.slice(0,Math.max(leastChars,Math.min(lookedAtChars,pattern_mostSteps/matcher.size))))}const matchers=new Map;function matcherOf(source){const known=matchers.get(source)
;if(known!==undefined)return known;const matcher=new PatternMatcher(source);if(matchers.size>=keptMatchers)matchers.clear();matchers.set(source,matcher);return matcher}function problemOf(source){try{
new PatternMatcher(source);return null}catch(error){if(error instanceof PatternError)return error.message;throw error}}}),
19397:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>wordsOf});function wordsOf(line){const words=[]
;const token=/\s+|'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\|&;<>`$(){}*?]+)/suy;let word=null;while(token.lastIndex<line.length){const found=token.exec(line);if(found===null)return null
;const[whole,single,double,escaped,plain]=found;const part=single??double?.replace(/\\(["\\])/gu,"$1")??escaped??plain;if(part!==undefined)word=(word??"")+part;else if(word!==null&&whole!==""){
words.push(word);word=null}}return word===null?words:[...words,word]}}),88961:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
D:()=>webAddress,e:()=>previewUrl});var _address_forbidden_host_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(49555)
;var _preview_never_preview_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54970);const example="write for example `https://pr-7.example.org` or `http://127.0.0.1:8080`"
;const wrong=(message,hint=example)=>({code:"CG1107",message:message,hint:hint});function previewUrl(text){const address=webAddress(text);const never="href"in address?(0,
_preview_never_preview_js__WEBPACK_IMPORTED_MODULE_0__.h)(new URL(address.href).hostname):null;return never===null?address:{code:"CG1701",message:`this host ${never}, and is never a preview`,
hint:example}}function webAddress(text){if(text.trim()==="")return wrong("the address of the preview is empty",emptyHint)
;if(text.length>2048)return wrong("the address of the preview is longer than 2048 characters")
;if(/[\s\p{Cc}]/u.test(text))return wrong("the address of the preview contains spaces or control characters");const[,scheme="",rest=""]=/^([a-z][a-z0-9+.-]*):\/\/(.*)$/is.exec(text)??[]
;if(scheme==="")return wrong("the address of the preview has no scheme");if(!/^https?$/i.test(scheme))return wrong("the preview must be reached by http or https")
;if(/^([/\\?#:]|$)/.test(rest))return wrong("the address of the preview has no host",`is a variable in it empty? ${example}`);return parsed(text)}
const emptyHint=`was the step that deploys it skipped? Usually it is \`\${{ steps.deploy.outputs.url }}\` or \`\${{ github.event.deployment_status.environment_url }}\``;function parsed(text){
if(!URL.canParse(text))return wrong("this address is not valid (host, or port 1 to 65535)");const url=new URL(text)
;if(url.username!==""||url.password!=="")return wrong("the address of the preview must not contain a user or password","send credentials as a header of the check")
;if(text.includes("#"))return wrong("the address of the preview must not have a fragment","remove `#` and what follows");if(url.port==="0")return wrong("port 0 cannot be reached");if((0,
_address_forbidden_host_js__WEBPACK_IMPORTED_MODULE_1__.i)(url.hostname)){return{code:"CG1701",message:"this host belongs to the network or the cloud around the gate, and is never touched",
hint:example}}return{href:url.href}}}),57234:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>fileFunctions,
L:()=>lookQuestions})
;const lookQuestions=["pods_in_phase","pods_not_in_phase","pods_in_conditions","count_pods","count_min_pods","pod_is_not_available","all_pods_healthy","deployment_available_and_healthy","deployment_fully_available","deployment_not_fully_available","service_is_initialized"]
;const fileFunctions=["exists","isfile","isdir","rename","remove","mkdir"]}),54970:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{h:()=>neverPreview});var _address_host_address_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21442);function neverPreview(host){const address=(0,
_address_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Rk)(host);if(address!==null)return neverAddress(address);const name=(0,_address_host_address_js__WEBPACK_IMPORTED_MODULE_0__.rQ)(host)??host
;return kinds.find(([,of])=>of.some(known=>known.startsWith(".")?`.${name}`.endsWith(known):name===known))?.[0]??null}const words=text=>text.trim().split(/\s+/)
;const kinds=[["hosts code",words(`.github.com .githubusercontent.com .githubassets.com .ghe.com ghcr.io .ghcr.io github.dev vscode.dev github.io app.github.dev\n      .gitlab.com gitlab.io .bitbucket.org bitbucket.io .codeberg.org codeberg.page .azure.com .visualstudio.com .sr.ht .gitea.com .gitea.io\n      .gitee.com .sourceforge.net .launchpad.net .notabug.org .framagit.org .pagure.io .googlesource.com .git.kernel.org .savannah.gnu.org\n      .salsa.debian.org .invent.kde.org .gitlab.gnome.org .gitlab.freedesktop.org .forgejo.org .radicle.xyz .huggingface.co .gitpod.io\n      .jsdelivr.net .unpkg.com`)],["is a package registry",words(`.npmjs.org .npmjs.com .yarnpkg.com .jsr.io .pypi.org .pythonhosted.org .rubygems.org .crates.io .golang.org .pkg.go.dev\n      .maven.org repo.maven.apache.org .nuget.org .packagist.org .hex.pm .docker.io .docker.com .quay.io .gcr.io .pkg.dev\n      .mcr.microsoft.com public.ecr.aws .debian.org .ubuntu.com .alpinelinux.org .fedoraproject.org`)],["is a public DNS resolver",words(`.dns.google .8888.google .one.one.one.one one.one .cloudflare-dns.com .quad9.net .opendns.com .dns.adguard.com .adguard-dns.com\n      .nextdns.io .cleanbrowsing.org .dns.yandex.net .alidns.com .doh.pub .dot.pub .dns.sb .dns0.eu .mullvad.net .controld.com .360.cn\n      .comss.one .he.net .dnspod.cn resolver1.opendns.com`)],["belongs to a hosting provider",words(`vercel.com www.vercel.com api.vercel.com vercel.app netlify.com www.netlify.com app.netlify.com api.netlify.com netlify.app\n      heroku.com www.heroku.com dashboard.heroku.com api.heroku.com herokuapp.com render.com dashboard.render.com api.render.com onrender.com\n      railway.app railway.com backboard.railway.app up.railway.app fly.io api.fly.io api.machines.dev fly.dev dash.cloudflare.com\n      api.cloudflare.com www.cloudflare.com cloudflare.com pages.dev workers.dev surge.sh web.app firebaseapp.com console.firebase.google.com\n      console.cloud.google.com console.aws.amazon.com amplifyapp.com azurestaticapps.net azurewebsites.net cloud.digitalocean.com\n      api.digitalocean.com ondigitalocean.app deno.dev deno.com dash.deno.com run.app`)]]
;const resolversV4=[...["8.8.8.0","8.8.4.0","1.1.1.0","1.0.0.0","9.9.9.0","149.112.112.0","208.67.222.0","208.67.220.0","94.140.14.0"].map(net24),...["94.140.15.0","76.76.2.0","76.76.10.0","185.228.168.0","185.228.169.0","77.88.8.0","114.114.114.0","114.114.115.0"].map(net24),...["223.5.5.0","223.6.6.0","119.29.29.0","180.76.76.0","4.2.2.0","64.6.64.0","64.6.65.0","156.154.70.0","156.154.71.0"].map(net24),...["45.90.28.0","45.90.30.0","193.110.81.0","185.253.5.0","194.242.2.0","74.82.42.0","101.101.101.0"].map(net24)]
;const resolversV6=[["2001:4860:4860",48],["2606:4700:4700",48],["2620:fe",48],["2620:119:35",48],["2620:119:53",48],["2a10:50c0",32],["2a02:6b8:0:0:0:0:feed",112],["2400:3200",32],["2a0d:2a00",32],["2a07:a8c0",32],["2a07:a8c1",32],["2001:470:20",48]]
;function net24(network){return[network,24]}function neverAddress(address){const v4s="v4"in address?[address.v4]:(0,_address_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Tx)(address.groups)
;const groups="v4"in address?[]:address.groups;if(v4s.some(v4=>resolversV4.some(([net,bits])=>(0,
_address_host_address_js__WEBPACK_IMPORTED_MODULE_0__.G2)(v4,net,bits))))return"is a public DNS resolver";if(groups.length>0&&resolversV6.some(([prefix,bits])=>(0,
_address_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,prefix,bits)))return"is a public DNS resolver";if(v4s.some(v4=>(0,
_address_host_address_js__WEBPACK_IMPORTED_MODULE_0__.G2)(v4,"224.0.0.0",4)||(0,_address_host_address_js__WEBPACK_IMPORTED_MODULE_0__.G2)(v4,"240.0.0.0",4))||(0,
_address_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"ff00",8))return"is not a single machine";return null}}),
93:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>printable})
;const printable=(text,longest)=>shortened([...text.slice(0,2*longest+2)],longest).replace(/[^ -~]|`/gu,escaped)
;const shortened=(letters,longest)=>letters.length>longest?`${letters.slice(0,longest).join("")}...`:letters.join("");const escaped=letter=>`\\u{${(letter.codePointAt(0)??0).toString(16)}}`})};
