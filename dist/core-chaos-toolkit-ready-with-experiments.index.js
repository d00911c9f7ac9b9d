export const id="core-chaos-toolkit-ready-with-experiments";export const ids=["core-chaos-toolkit-ready-with-experiments"];export const modules={
93937:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>filled,b:()=>textOf})
;var _is_object_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(81638);const pattern=/\$(?:(\$)|([_a-z][_a-z0-9]*)|\{([_a-z][_a-z0-9]*)\})/gi;function filled(value,values){
if(typeof value==="string")return filledText(value,values);if(Array.isArray(value))return value.map(one=>filled(one,values));if(!(0,_is_object_js__WEBPACK_IMPORTED_MODULE_0__.G)(value))return value
;return Object.fromEntries(Object.entries(value).map(([key,one])=>[key,filled(one,values)]))}function filledText(text,values){const name=/^\$\{([_a-z][_a-z0-9]*)\}$/i.exec(text)?.[1]
;if(name!==undefined&&values.has(name))return values.get(name);return text.replace(pattern,(whole,dollar,bare,braced)=>{if(dollar!==undefined)return"$";const key=bare??braced??""
;return values.has(key)?textOf(values.get(key)):whole})}const textOf=value=>value===true?"True":value===false?"False":value===null?"None":typeof value==="string"?value:JSON.stringify(value)}),
57683:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G:()=>tolerates,f:()=>readyTolerance})
;var _checks_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-checks-pattern-pattern");var _is_object_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(81638)
;var _python_regex_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(58716);var _fill_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(93937)
;function readyTolerance(tolerance,values,path,remarks){if(tolerance===undefined||tolerance===null)return null;const value=typeof tolerance==="string"?(0,
_fill_js__WEBPACK_IMPORTED_MODULE_2__.B)(tolerance,values):tolerance;if(isPlain(value))return{kind:"equals",value:value};if(Array.isArray(value))return{kind:"among",
values:value.filter(one=>one===null||isPlain(one))};if(!(0,_is_object_js__WEBPACK_IMPORTED_MODULE_3__.G)(value))return null;const field=typeof value.target==="string"?value.target:null
;if(value.type==="range"){const[min,max]=(0,_is_object_js__WEBPACK_IMPORTED_MODULE_3__.c)(value.range);if(typeof min==="number"&&typeof max==="number")return{kind:"range",min:min,max:max,field:field}
;remarks.refuse("tolerance-invalid",path,"`range` needs two numbers");return null}if(value.type==="regex"){const pattern=(0,_python_regex_js__WEBPACK_IMPORTED_MODULE_1__.I)((0,
_fill_js__WEBPACK_IMPORTED_MODULE_2__.b)((0,_fill_js__WEBPACK_IMPORTED_MODULE_2__.B)(value.pattern,values)));if(pattern!==null)return{kind:"regex",pattern:pattern,field:field}
;remarks.refuse("regex-dialect",path,"this expression has no counterpart here");return null}
remarks.refuse("not-run",path,`a tolerance of the type \`${value.type==="jsonpath"?"jsonpath":"probe"}\` is not judged by the gate`);return null}
const isPlain=value=>typeof value==="boolean"||typeof value==="number"||typeof value==="string";function tolerates(tolerance,output){const status=(0,
_is_object_js__WEBPACK_IMPORTED_MODULE_3__.G)(output)&&"status"in output?output.status:output;if(tolerance.kind==="equals")return(typeof tolerance.value==="number"?status:output)===tolerance.value
;if(tolerance.kind==="among")return isAmong(tolerance.values,status,status!==output);const value=tolerance.field!==null&&(0,
_is_object_js__WEBPACK_IMPORTED_MODULE_3__.G)(output)?output[tolerance.field]??null:output;if(tolerance.kind==="regex")return typeof value==="string"&&(0,
_checks_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_0__.p)(tolerance.pattern,value);const number=numberOf(value);return number>=tolerance.min&&number<=tolerance.max}function numberOf(value){
if(typeof value==="number")return value;return typeof value==="string"&&value.trim()!==""?Number(value):Number.NaN}function isAmong(values,value,isStatus){const[min,max]=values
;if(isStatus||values.length!==2)return values.includes(value);return typeof value===typeof min&&typeof value===typeof max&&value>=min&&value<=max}}),
"core-chaos-toolkit-ready-with-experiments":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
withExperiments:()=>withExperiments});var counted=__webpack_require__(51652);var printable=__webpack_require__(93);var experiment=__webpack_require__(24952);var hash_of=__webpack_require__(70010)
;var chaos_toolkit_document=__webpack_require__(94681);var is_object=__webpack_require__(81638);var read_experiment=__webpack_require__("core-chaos-toolkit-read-experiment")
;var chaos_toolkit_remarks=__webpack_require__(7215);var ready_experiment=__webpack_require__(57234);var names_known=__webpack_require__(94640);var chaos_toolkit_provider=__webpack_require__(56837)
;var fill=__webpack_require__(93937);var same_end=__webpack_require__(54103);var preview_url=__webpack_require__(88961);function readyRequest(provider,values,path,remarks){const method=(0,
fill.b)(provider.method??"GET").toUpperCase();const headers=headersIn((0,fill.B)(provider.headers,values));const given=(0,fill.B)(provider.arguments,values);const url=addressIn((0,fill.b)((0,
fill.B)(provider.url,values)),path,remarks);if(url===null)return null;if(headers===null||!/^[A-Z]{1,20}$/.test(method)){
remarks.refuse("activity-invalid",path,"the `method` is not a word, or a header is not text");return null}const verifyTls=provider.verify_tls!==false;if(!verifyTls&&!(0,same_end.U)(url.hostname)){
remarks.refuse("unverified",path,"only for an address of this machine a certificate may stay unverified");return null}
if(provider.max_retries!==undefined&&provider.max_retries!==0)remarks.note("ignored",path,"`max_retries` is ignored: the gate sends each request once");const base={kind:"request",method:method,
verifyTls:verifyTls};if(given===undefined||given===null)return{...base,url:url.href,headers:headers,body:null};if(method!=="GET")return{...base,url:url.href,...withBody(headers,given)}
;for(const[name,value]of pairsOf(given))url.searchParams.append(name,value);return{...base,url:url.href,headers:headers,body:null}}function addressIn(text,path,remarks){const address=(0,
preview_url.D)(text);if("href"in address)return new URL(address.href)
;if(address.code==="CG1701")remarks.refuse("host-forbidden",path,"this host belongs to the network or the cloud around the gate, and is never touched");else remarks.refuse("activity-invalid",path,"with its variables filled in, the `url` is not an http or https address without credentials")
;return null}function withBody(headers,given){if(headers["Content-Type"]==="application/json")return{headers:headers,body:JSON.stringify(given)};if(!(0,is_object.G)(given))return{headers:headers,
body:(0,fill.b)(given)};const hasType=Object.keys(headers).some(name=>name.toLowerCase()==="content-type");const type=hasType?{}:{"Content-Type":"application/x-www-form-urlencoded"};return{headers:{
...headers,...type},body:new URLSearchParams(pairsOf(given)).toString()}}const pairsOf=given=>Object.entries((0,
is_object.G)(given)?given:{}).flatMap(([name,value])=>(Array.isArray(value)?value:[value]).flatMap(one=>one===null?[]:[[name,(0,fill.b)(one)]]))
;const isHeader=([name,value])=>/^[!#$%&'*+.^_`|~A-Za-z0-9-]{1,200}$/.test(name)&&name!=="__proto__"&&/^[\t -~]{0,8000}$/.test((0,fill.b)(value));function headersIn(value){
const entries=Object.entries((0,is_object.G)(value)?value:{});return entries.every(isHeader)?Object.fromEntries(entries.map(([name,one])=>[name,(0,fill.b)(one)])):null}
var ready_tolerance=__webpack_require__(57683);const usualTimeoutMs=3e4;const longestMs=6e5;function readyStep(activity,values,path,remarks){const provider=(0,
is_object.G)(activity.provider)?activity.provider:{};const deed=(0,chaos_toolkit_provider.W)(provider,[...path,"provider"],new Set(values.keys()),new chaos_toolkit_remarks.M(()=>null))
;const does=deed===null?null:readyDeed(deed,provider,values,[...path,"provider"],remarks);const tolerance=(0,ready_tolerance.f)(activity.tolerance,values,[...path,"tolerance"],remarks)
;const pauses=(0,fill.B)((0,is_object.G)(activity.pauses)?activity.pauses:{},values);if(does===null)return null;return{name:String(activity.name),type:activity.type==="action"?"action":"probe",
does:does,isBackground:(0,fill.B)(activity.background,values)===true,pauseMs:{before:msOf(pauses.before)??0,after:msOf(pauses.after)??0},timeoutMs:Math.max(1,timeoutOf((0,
fill.B)(provider.timeout,values))??usualTimeoutMs),isHarmless:does.kind==="wait"||does.kind==="program"&&names_known.TU.includes(does.words[0]??""),tolerance:tolerance}}
function readyDeed(deed,provider,values,path,remarks){if(deed.kind==="request")return readyRequest(provider,values,path,remarks);if(deed.kind==="program"){const[program="",...words]=deed.words
;const given=words.map(word=>(0,fill.B)(word,values)).filter(word=>word!==null&&word!=="");return{kind:"program",words:[program,...given.map(fill.b)]}}const given=(0,fill.B)((0,
is_object.G)(provider.arguments)?provider.arguments:{},values);if(deed.kind==="wait")return{kind:"wait",ms:msOf(given.duration)??0};if(deed.kind==="file")return readyFile(deed.func,given,path,remarks)
;remarks.refuse("not-run",path,`\`${deed.func}\` is not run by the gate: ${instead[deed.kind]}`);return null}const instead={toxic:"a `toxiproxy` target has such faults, and undoes them itself",
pods:"a `kubernetes` target has the fault `kill`, and verifies it itself"};function readyFile(func,given,path,remarks){const name=func.split(".").at(-1)??""
;const isFileFunction=one=>ready_experiment.I.some(known=>known===one);const files=(name==="rename"?[given.src,given.dst]:[given.path]).map(one=>typeof one==="string"?one:"")
;if(isFileFunction(name)&&files.every(isInside))return{kind:"file",func:name,files:files};remarks.refuse("path-outside",[...path,"arguments"],`\`${func}\` is for files inside the workspace`)
;return null}const isInside=file=>file!==""&&!/^[/~]|\0/.test(file)&&!file.split("/").includes("..");function msOf(seconds){
const number=typeof seconds==="string"&&seconds.trim()!==""?Number(seconds):seconds;return typeof number==="number"&&number>=0?Math.min(longestMs,Math.round(number*1e3)):null}
function timeoutOf(given){const all=(Array.isArray(given)?(0,is_object.c)(given):[given]).map(msOf);const known=all.filter(one=>one!==null)
;return known.length===0?null:known.reduce((sum,one)=>sum+one,0)}var variables=__webpack_require__(33772);var environment_secrets=__webpack_require__(64425)
;var secrets_parts=__webpack_require__(20846);function valuesIn({configuration:configuration,secrets:secrets},env,remarks){const values=new Map;const[hidden,variables]=[new Set,new Set]
;const define=(name,given,path,isSecret)=>{const value=givenValue(given,env,path,remarks);if(!values.has(name))values.set(name,value);if(typeof value!=="string")return;const parts=isSecret?[value]:(0,
secrets_parts.l)(value);const found=parts.filter(one=>one.length>=environment_secrets.Iu);for(const one of found)hidden.add(one);if(found.length>0&&(0,
is_object.G)(given)&&typeof given.key==="string")variables.add(given.key)};for(const[name,value]of entriesOf(configuration))define(name,value,["configuration",name],false)
;for(const[target,group]of entriesOf(secrets))for(const[name,value]of entriesOf(group))define(name,value,["secrets",target,name],true);return{values:values,secrets:[...hidden],
secretVariables:[...variables]}}const entriesOf=value=>Object.entries((0,is_object.G)(value)?value:{});function givenValue(given,env,path,remarks){if(!(0,
is_object.G)(given)||given.type===undefined)return given;if(given.type!=="env"){if(given.type==="probe")remarks.refuse("not-run",path,"a value that a probe returns is not known before the run")
;return given}const key=String(given.key);if((0,variables.Y)(key)){
remarks.refuse("variable-missing",path,"this variable is never available to an experiment; pass the value in a variable with another name");return null}
const text=Object.hasOwn(env,key)?env[key]:undefined;if(text===undefined&&given.default===undefined){remarks.refuse("variable-missing",path,`the environment variable \`${(0,
printable.g)(key,80)}\` is not set, and there is no \`default\``);return null}return typed(text??given.default,given.env_var_type,path,remarks)}function typed(value,type,path,remarks){
if(typeof value!=="string")return value;if(type==="int"||type==="integer"||type==="float"||type==="number"){const number=Number(value);if(value.trim()!==""&&Number.isFinite(number))return number
;remarks.refuse("activity-invalid",path,"the value of this variable is not a number")}if(type==="bool")return!["false","0","no"].includes(value.toLowerCase());if(type!=="json"||value==="")return value
;try{return JSON.parse(value)}catch{remarks.refuse("activity-invalid",path,"the value of this variable is not JSON");return null}}function readyExperiment(text,isJson,env){
const{refusals:refusals,notes:notes}=(0,read_experiment.readExperiment)(text,isJson);const none={secrets:[],secretVariables:[]};const document=(0,chaos_toolkit_document.u)(text,isJson)
;if(refusals.length>0||typeof document==="string"||!(0,is_object.G)(document.value))return{ready:null,secret:none,refusals:refusals,notes:notes}
;const remarks=new chaos_toolkit_remarks.M(document.placeOf);const{values:values,...secret}=valuesIn(document.value,env,remarks);if(remarks.refusals.length>0)return{ready:null,secret:secret,
refusals:remarks.refusals,notes:notes};const ready={digest:(0,hash_of.q)(text).toString(36),...stepsOf(document.value,values,remarks),asks:askedWhen(document.value.runtime)};return{
ready:remarks.refusals.length>0?null:ready,secret:secret,refusals:remarks.refusals,notes:[...notes,...remarks.notes]}}function stepsOf(value,values,remarks){const hypothesis=(0,
is_object.G)(value["steady-state-hypothesis"])?value["steady-state-hypothesis"]:{};const named=[...(0,is_object.c)(hypothesis.probes),...(0,is_object.c)(value.method)].filter(is_object.G)
;const stepsIn=(list,path)=>(0,is_object.c)(list).filter(is_object.G).flatMap((one,nth)=>readyStep(referred(one,named),values,[...path,nth],remarks)??[]);return{
probes:stepsIn(hypothesis.probes,["steady-state-hypothesis","probes"]),method:stepsIn(value.method,["method"]),rollbacks:stepsIn(value.rollbacks,["rollbacks"])}}
const referred=(activity,named)=>typeof activity.ref==="string"?named.findLast(({name:name})=>name===activity.ref)??activity:activity;function askedWhen(runtime){const part=(0,
is_object.G)(runtime)&&(0,is_object.G)(runtime.hypothesis)?runtime.hypothesis.strategy:undefined;return{before:part!=="after-method-only"&&part!=="during-method-only",
during:part==="continuously"||part==="during-method-only"}}function withExperiments(config,files,env){const read=files.map(({file:file,text:text})=>({file:file,
...readyExperiment(text,file.endsWith(".json"),env)}));const linesOf=remarks=>read.flatMap(one=>one[remarks].map(remark=>lineOf(one.file,remark)))
;const ready=read.flatMap(({file:file,ready:ready})=>ready===null?[]:{file:file,ready:ready});const secrets=read.map(({secret:secret})=>secret);const secret={
values:[...new Set([...config.secret?.values??[],...secrets.flatMap(({secrets:secrets})=>secrets)])],
variables:[...new Set([...config.secret?.variables??[],...secrets.flatMap(({secretVariables:secretVariables})=>secretVariables)])]};return{config:{...config,
targets:[...config.targets,...ready.map(one=>targetOf(one.file,one.ready))],...ready.length>0&&{fixed:ready.map(one=>fixedOf(one.file,one.ready,config.experiments?.watchMs??0))},
...secret.values.length>0&&{secret:secret}},warnings:linesOf("notes"),refusals:[...linesOf("refusals"),...taken(config,files)]}}
const taken=({targets:targets},files)=>files.filter(({file:file})=>targets.some(({name:name})=>name===file)).map(({file:file})=>`${(0,printable.g)(file,120)}: a target has the same name [CG1205]`)
;const targetOf=(file,content)=>({kind:experiment.y1.kind,name:file,content:content});const fixedOf=(file,{method:method,rollbacks:rollbacks,digest:digest},lastsMs)=>({fault:"experiment",on:file,
params:{method:`${(0,counted.h)(method.filter(({type:type})=>type==="action").length,"action")} and ${rollbacks.length===0?"no rollbacks":(0,counted.h)(rollbacks.length,"rollback")}`,digest:digest},
lastsMs:lastsMs});const lineOf=(file,{place:place,code:code,path:path,says:says})=>`${(0,
printable.g)(file,120)}:${place===null?"":`${place.line}:${place.column}:`} ${says} [${code}${path===""?"":` ${path}`}]`}),
57234:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>fileFunctions})
;const fileFunctions=["exists","isfile","isdir","rename","remove","mkdir"]})};
