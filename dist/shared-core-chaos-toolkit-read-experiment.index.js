export const id="shared-core-chaos-toolkit-read-experiment";export const ids=["shared-core-chaos-toolkit-read-experiment"];export const modules={
94681:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{u:()=>readDocument})
;var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(38815);const longestText=1024*1024;const mostAliases=100;const noJson=/:(?:timestamp|binary|set|omap|pairs)$/;const asPython={version:"1.1",
customTags:tags=>tags.filter(tag=>typeof tag==="string"||!noJson.test(tag.tag)).map(tag=>typeof tag==="object"&&tag.tag.endsWith(":bool")&&"test"in tag&&tag.test!==undefined?{...tag,
test:new RegExp(tag.test.source.replace(/Y\|y\||N\|n\|/,""))}:tag)};function readDocument(text,isJson){if(text.length>longestText)return"it is larger than 1 MiB"
;const lines=new yaml__WEBPACK_IMPORTED_MODULE_0__.HN;try{const document=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text,{lineCounter:lines,prettyErrors:false,...isJson?{}:asPython})
;const[error]=document.errors;if(!isJson&&error?.code==="MULTIPLE_DOCS")return`it is more than one document: line ${lines.linePos(error.pos[0]).line}; write each experiment in a file of its own`
;if(!isJson&&error!==undefined)return`it is not YAML: line ${lines.linePos(error.pos[0]).line}: ${error.message.slice(0,120)}`;const value=isJson?JSON.parse(text):document.toJS({
maxAliasCount:mostAliases});return{value:value,placeOf(path){const node=document.errors.length>0?undefined:nearestNode(path,part=>document.getIn(part,true));if(node===undefined)return null
;const{line:line,col:col}=lines.linePos(node);return{line:line,column:col}}}}catch(error){return`it is not ${isJson?"JSON":"YAML"}: ${error instanceof Error?error.message.slice(0,120):""}`}}
function nearestNode(path,nodeAt){for(let length=path.length;length>=0;length--){const node=nodeAt(path.slice(0,length));if((0,
yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node)&&node.range!=null)return node.range[0]}return undefined}}),
"core-chaos-toolkit-read-experiment":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{readExperiment:()=>readExperiment})
;var printable=__webpack_require__(93);var chaos_toolkit_document=__webpack_require__(94681);var is_object=__webpack_require__(81638);var names_known=__webpack_require__(94640)
;var chaos_toolkit_provider=__webpack_require__(56837);var chaos_toolkit_remarks=__webpack_require__(7215);var http_params=__webpack_require__(86222);var preview_url=__webpack_require__(88961)
;function addressOf(url,configuration){if(typeof url!=="string"||!/^[!-~]{1,2048}$/.test(url))return null;const[whole="",braced,bare]=/^\$(?:\{(\w+)\}|(\w+))/.exec(url)??[]
;const rest=url.slice(whole.length);if(/[${}]/.test(rest))return null;if(whole==="")return literalAddress(rest);const name=braced??bare??""
;const value=Object.hasOwn(configuration,name)?configuration[name]:undefined;if(typeof value==="string")return/^[!-#%-z|~]{1,2048}$/.test(value)?literalAddress(`${value}${rest}`):null
;const preview=variableOf(value);return preview===null||!(rest===""||rest.startsWith("/"))?null:{preview:preview,path:rest===""?"/":rest}}function literalAddress(text){if(!("href"in(0,
preview_url.e)(text)))return null;const{origin:origin,pathname:pathname,search:search}=new URL(text);return{preview:origin,path:`${pathname}${search}`}}function variableOf(value){if(!(0,
is_object.G)(value)||value.type!=="env"||typeof value.key!=="string"||!/^[A-Za-z_]\w{0,99}$/.test(value.key))return null;if(value.env_var_type!==undefined&&value.env_var_type!=="str")return null
;const{default:standard}=value;if(standard===undefined||standard===null)return`\${${value.key}}`;const isAddress=typeof standard==="string"&&/^[!-#%-|~]+$/.test(standard)&&"href"in(0,
preview_url.e)(standard);return isAddress?`\${${value.key}:-${standard}}`:null}const mostChecks=50;function startingChecks(experiment){const hypothesis=experiment["steady-state-hypothesis"]
;const configuration=(0,is_object.G)(experiment.configuration)?experiment.configuration:{};const checks=[];const left=[];let preview=null;for(const probe of(0,is_object.G)(hypothesis)?(0,
is_object.c)(hypothesis.probes):[]){const found=checkOf((0,is_object.G)(probe)?probe:{},configuration);const name=uniqueName((0,is_object.G)(probe)?probe.name:undefined,checks)
;const because="because"in found?found.because:elsewhere(found.preview,preview,checks.length);if(because!==null||"because"in found)left.push({name:name,because:because??""});else{preview=found.preview
;checks.push({name:name,...found.check})}}return{preview:preview,checks:checks,left:left}}function elsewhere(asked,preview,count){
if(preview!==null&&asked!==preview)return"it asks another address than the first one: a config has one preview";return count<mostChecks?null:`a config has at most ${mostChecks} checks`}
function checkOf({provider:provider,tolerance:tolerance,ref:ref},configuration){if(ref!==undefined)return{because:"it refers to another activity"};if(!(0,
is_object.G)(provider)||provider.type!=="http")return{because:"it is not an HTTP request"};const status=statusIn(tolerance);if(status===null)return{
because:"its tolerance is not a status, or a list of them"};const because=whatElse(provider);if(because!==null)return{because:because};const address=addressOf(provider.url,configuration)
;if(address===null)return{because:"its address is not one that a preview can have, or it contains other variables"};const headers=plainHeaders(provider.headers);if(headers===null)return{
because:"its headers contain variables or credentials"};const method=typeof provider.method==="string"?provider.method.toUpperCase():"GET";const asked={method:method,path:address.path,status:status,
...Object.keys(headers).length>0&&{send:{headers:headers}}};const read=http_params.D.safeParse(asked);if(!read.success)return{because:"a check cannot send such a request"};return{
preview:address.preview,check:{method:read.data.method,path:address.path,status:status,headers:headers,timeoutMs:timeoutIn(provider.timeout)}}}
function whatElse({arguments:given,verify_tls:verify,max_retries:retries}){if(given!==undefined&&given!==null)return"it sends arguments";if(verify===false)return"it does not verify the certificate"
;return retries===undefined||retries===0?null:"it repeats a request that failed"}function statusIn(tolerance){const isStatus=one=>typeof one==="number"&&Number.isInteger(one)&&one>=100&&one<=599
;if(isStatus(tolerance))return tolerance;const all=(0,is_object.c)(tolerance);return all.length>0&&all.length<=20&&all.every(isStatus)?all:null}
const credentials=/auth|cookie|token|key|secret|session|password/i;function plainHeaders(headers){if(headers===undefined||headers===null)return{};if(!(0,is_object.G)(headers))return null
;const plain=Object.entries(headers).filter(entry=>typeof entry[1]==="string"&&/^[ -#%-~]*$/.test(entry[1])&&entry[0]!=="__proto__"&&!credentials.test(entry[0]))
;return plain.length===Object.keys(headers).length?Object.fromEntries(plain):null}function timeoutIn(seconds){const ms=typeof seconds==="number"?Math.round(seconds*1e3):Number.NaN
;return ms>=10&&ms<=6e4?ms:null}function uniqueName(given,others){const plain=(typeof given==="string"?given:"").slice(0,200).replace(/[^A-Za-z0-9._-]+/g," ").trim().slice(0,60).trim()
;const name=plain===""?"probe":plain;const isTaken=one=>others.some(other=>other.name===one);if(!isTaken(name))return name;const number=others.findIndex((_,nth)=>!isTaken(`${name} ${nth+2}`))
;return`${name} ${number+2}`}var chaos_toolkit_tolerance=__webpack_require__(70197);var fill=__webpack_require__(93937);function readToleranceProbe({name:name,provider:provider},path,names,remarks){
const wrong=message=>remarks.refuse("tolerance-invalid",path,message);if(typeof name!=="string"||name==="")wrong("a probe as a tolerance needs a `name`");const does=(0,chaos_toolkit_provider.W)((0,
is_object.G)(provider)?{...provider,arguments:undefined}:provider,[...path,"provider"],names,remarks);if(does===null||!(0,is_object.G)(provider))return null;if(!(0,
is_object.G)(provider.arguments))wrong("the value of the probe is added to its `arguments`, so they are an object, or `{}`")
;if(does.kind==="request"||does.kind==="program")remarks.note("tolerance-always-met",path,"any response and any exit code meets this tolerance, as in the Chaos Toolkit; only one that does not come in time does not");else if(does.kind!=="python")wrong(`\`${does.func}\` takes no \`value\`, so it would never be met`)
;const given={...(0,is_object.G)(provider.arguments)&&provider.arguments,value:"..."};const judge=typeof name==="string"?name:"";if(does.kind==="request")return{name:judge,does:{...does,sends:given}}
;return{name:judge,does:does.kind==="program"?{...does,words:[...does.words,...Object.entries(given).flat().map(fill.b)]}:does}}function checkToxics(experiment,remarks){const made=new Set((0,
is_object.c)(experiment.method).flatMap(one=>toxicOf(one,/\.create_/)??[]));for(const[nth,one]of(0,is_object.c)(experiment.rollbacks).entries()){const removed=toxicOf(one,/\.delete_toxic$/)
;if(removed!==null&&!made.has(removed))remarks.refuse("rollback-of-nothing",["rollbacks",nth],"this rollback deletes a toxic that no action creates, so a toxic would stay in place")}}
function toxicOf(activity,which){if(!(0,is_object.G)(activity)||!(0,is_object.G)(activity.provider))return null;const{module:module,func:func,arguments:given}=activity.provider
;if(!which.test(`${String(module)}.${String(func)}`)||module!=="chaostoxi.toxic.actions"||!(0,is_object.G)(given))return null;return JSON.stringify([given.for_proxy,given.toxic_name])}
var unknown_keys=__webpack_require__(92529);var chaos_toolkit_variables=__webpack_require__(9339);function readExperiment(text,isJson){const document=(0,chaos_toolkit_document.u)(text,isJson)
;const remarks=new chaos_toolkit_remarks.M(typeof document==="string"?()=>null:document.placeOf);const nothing={title:"",steps:[],start:startingChecks({}),variables:[],refusals:remarks.refusals,
notes:remarks.notes};if(typeof document==="string"){remarks.refuse("not-an-experiment",[],document);return nothing}const{value:value}=document;if(!(0,
is_object.G)(value)||!Array.isArray(value.method)){remarks.refuse("not-an-experiment",[],"an experiment has a `title`, a `description` and a `method`");return nothing}return{...nothing,
...contentOf(value,remarks)}}function contentOf(value,remarks){(0,unknown_keys.v)(value,names_known.HP.experiment,[],remarks)
;for(const key of["title","description"])if(typeof value[key]!=="string")remarks.refuse("not-an-experiment",[key],`an experiment needs a \`${key}\``);const{names:names,variables:variables}=(0,
chaos_toolkit_variables.C)(value,remarks);const hypothesis=(0,is_object.G)(value["steady-state-hypothesis"])?value["steady-state-hypothesis"]:{};(0,
unknown_keys.v)(hypothesis,names_known.HP.hypothesis,["steady-state-hypothesis"],remarks);const probes=["steady-state-hypothesis","probes"]
;const places=[["hypothesis",hypothesis.probes,probes],["method",value.method,["method"]],["rollbacks",value.rollbacks,["rollbacks"]]];const referable=namesOf([...(0,
is_object.c)(hypothesis.probes),...(0,is_object.c)(value.method)]);const read=places.flatMap(([part,list,path])=>(0,is_object.c)(list).flatMap((one,nth)=>stepOf(one,part,[...path,nth],{names:names,
referable:referable},remarks)??[]));const steps=read.flatMap(one=>"ref"in one?referred(one,read):one);checkControls(value.controls,["controls"],remarks)
;checkControls(hypothesis.controls,["steady-state-hypothesis","controls"],remarks);checkRuntime(value.runtime,remarks);checkToxics(value,remarks);checkDry(value,[],remarks)
;noteWhatIsMissing(value,steps,remarks);return{title:typeof value.title==="string"?value.title:"",steps:steps,start:startingChecks(value),variables:variables}}
const namesOf=activities=>new Set(activities.flatMap(one=>(0,is_object.G)(one)&&typeof one.name==="string"?[one.name]:[]));function referred({part:part,ref:ref},all){
const found=where=>all.findLast(one=>"name"in one&&one.part===where&&one.name===ref);const step=found("hypothesis")??found("method");return step===undefined?[]:[{...step,part:part}]}
function stepOf(activity,part,path,{names:names,referable:referable},remarks){if(!(0,is_object.G)(activity)){remarks.refuse("activity-invalid",path,"an activity is an object");return null}
if(typeof activity.ref==="string"){if(!referable.has(activity.ref))remarks.refuse("ref-unknown",path,`neither the hypothesis nor the method has an activity \`${(0,printable.g)(activity.ref,80)}\``)
;return{part:part,ref:activity.ref}}checkControls(activity.controls,[...path,"controls"],remarks);checkDry(activity,path,remarks);const does=(0,chaos_toolkit_provider.W)(activity.provider,(0,
is_object.G)(activity.provider)?[...path,"provider"]:path,names,remarks);if(!(0,is_object.G)(activity.provider))return null;(0,unknown_keys.v)(activity,names_known.HP.activity,path,remarks)
;const judge=judgeOf(activity,part,path,names,remarks);const{name:name,type:type}=activity;if(typeof name!=="string"||type!=="probe"&&type!=="action"){
remarks.refuse("activity-invalid",path,"an activity needs a `name`, and its `type` is probe or action");return null}return does===null?null:{part:part,name:name,type:type,does:does,...judge!==null&&{
judge:judge}}}function judgeOf({tolerance:tolerance},part,path,names,remarks){if(tolerance===undefined){
if(part==="hypothesis")remarks.refuse("tolerance-missing",path,"a probe of the hypothesis needs a `tolerance`, next to its provider");return null}(0,
chaos_toolkit_tolerance.G)(tolerance,[...path,"tolerance"],remarks)
;if(part!=="hypothesis")remarks.note("tolerance-counts",[...path,"tolerance"],"the Chaos Toolkit ignores a tolerance here; for the gate a breach is a finding");return(0,
is_object.G)(tolerance)&&tolerance.type==="probe"?readToleranceProbe(tolerance,[...path,"tolerance"],names,remarks):null}function checkDry({dry:dry},path,remarks){
if(dry!==undefined&&dry!==null&&dry!==false&&dry!=="")remarks.refuse("dry",[...path,"dry"],"`dry` says that activities do not run, and the gate would run them; remove it to run them")}
function checkControls(controls,path,remarks){for(const[nth,control]of(0,is_object.c)(controls).entries()){const module=(0,is_object.G)(control)&&(0,
is_object.G)(control.provider)?String(control.provider.module):""
;if(names_known.MP.includes(module))remarks.note("control-ignored",[...path,nth],`the control \`${module}\` records the run and is ignored`);else remarks.refuse("control",[...path,nth],`the control \`${(0,
printable.g)(module,80)}\` may change what is tested; remove it, and do what it does in a step of the workflow`)}if((0,
is_object.G)(controls))remarks.note("control-ignored",path,"controls of this form are ignored by the Chaos Toolkit as well")}function checkRuntime(runtime,remarks){if(!(0,is_object.G)(runtime))return
;const strategyOf=part=>(0,is_object.G)(runtime[part])?runtime[part].strategy:undefined;const hypothesis=strategyOf("hypothesis")
;if(hypothesis==="skip")remarks.refuse("nothing-is-checked",["runtime","hypothesis"],"with the strategy `skip` nothing is checked")
;if(hypothesis==="before-method-only")remarks.note("after-check-added",["runtime","hypothesis"],"the gate also checks the hypothesis afterwards: otherwise nothing would be shown")
;if(strategyOf("rollbacks")==="never")remarks.refuse("rollbacks-never",["runtime","rollbacks"],"with the strategy `never` nothing removes the fault; the gate always rolls back")}
function noteWhatIsMissing(value,steps,remarks){const actions=steps.filter(({part:part,type:type})=>part==="method"&&type==="action")
;const isHarmless=({does:does})=>does.kind==="wait"||does.kind==="look"||does.kind==="program"&&names_known.TU.includes(does.words[0]??"")
;const returns=step=>isHarmless(step)||"func"in step.does&&step.does.func.endsWith(".scale_deployment");const refused=remarks.refusals.length>0
;if(!refused&&actions.every(isHarmless))remarks.note("no-fault",["method"],"no action disturbs anything: a run would be inconclusive");else if(!actions.every(returns)&&(0,
is_object.c)(value.rollbacks).length===0)remarks.note("no-way-back",["method"],"there are no rollbacks: nothing says how to remove the fault")}}),
9339:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>readVariables,V:()=>secretsIn})
;var _is_object_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(81638);function readVariables({configuration:configuration,secrets:secrets},remarks){const names=new Set;const variables=new Map
;const define=(name,value,secret,path)=>{names.add(name);if(!(0,_is_object_js__WEBPACK_IMPORTED_MODULE_0__.G)(value))return;if(value.type==="env"&&typeof value.key==="string")variables.set(value.key,{
name:value.key,secret:secret});if(value.type==="probe")remarks.refuse("not-run",path,"a value that a probe returns is not known before the run; pass it as an environment variable")
;if(value.type==="vault")remarks.refuse("secret-vault",path,"a secret of a vault cannot be read here; pass it as an environment variable")};for(const[name,value]of Object.entries((0,
_is_object_js__WEBPACK_IMPORTED_MODULE_0__.G)(configuration)?configuration:{}))define(name,value,false,["configuration",name])
;for(const{name:name,value:value,path:path}of secretsIn(secrets))define(name,value,true,path);return{names:names,variables:[...variables.values()]}}const secretsIn=secrets=>Object.entries((0,
_is_object_js__WEBPACK_IMPORTED_MODULE_0__.G)(secrets)?secrets:{}).flatMap(([target,group])=>(0,
_is_object_js__WEBPACK_IMPORTED_MODULE_0__.G)(group)&&typeof group.type!=="string"?Object.entries(group).map(([name,value])=>({name:name,value:value,path:["secrets",target,name]})):[{name:target,
value:group,path:["secrets",target]}])})};
