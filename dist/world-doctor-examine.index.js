export const id="world-doctor-examine";export const ids=["world-doctor-examine"];export const modules={50659:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I:()=>addressOfCheck});var _address_address_of_url_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(24023)
;var _catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-checks-catalog");function addressOfCheck(check,preview){if((0,_catalog_js__WEBPACK_IMPORTED_MODULE_0__.xe)(check))return(0,
_address_address_of_url_js__WEBPACK_IMPORTED_MODULE_1__.f)(preview);return(0,_catalog_js__WEBPACK_IMPORTED_MODULE_0__.SU)(check)?.address??null}}),
33877:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$E:()=>reasonLine,Bx:()=>endWords,Dh:()=>endingLines,rl:()=>causeOf})
;const causes=[[/Unhandled 'error' event/,"unhandled `error` event"],[/ERR_UNHANDLED_REJECTION|UnhandledPromiseRejection|Unhandled rejection/i,"unhandled promise rejection"],[/heap out of memory|OutOfMemoryError|MemoryError|Cannot allocate memory/,"out of memory"],[/EADDRINUSE|[Aa]ddress already in use/,"its address is already in use"],[/^panic: |^fatal error: |panicked at/m,"panic"],[/Traceback \(most recent call last\)/,"uncaught exception"],[/^Exception in thread/m,"uncaught exception"],[/^Node\.js v\d/m,"uncaught exception"]]
;const causeOf=({output:output})=>causes.find(([pattern])=>pattern.test(output.join("\n")))?.[1]??null
;const endWords=({exit:exit,signal:signal})=>signal===null?`exited with ${exit??"no exit code"}`:`was ended by ${signal}`
;const saysWhy=/Unhandled 'error' event|^(?:<ref \*\d+> )?(?:Uncaught |Caused by: |\[?\w*\]? ?)?[\w.$]*(?:Error|Exception)\b(?: \[\w+\])?:|^error: |^Traceback|^panic: |^fatal error: |panicked at|^Exception in thread|FATAL ERROR|out of memory|UnhandledPromiseRejection|ERR_UNHANDLED_REJECTION|Segmentation fault/i
;const isDump=/^\s+\S|^[}\])]|^node:/;const mostLines=8;function endingLines(lines){const numbered=lines.map((line,at)=>({line:line,at:at})).filter(({line:line})=>line.trim()!=="")
;const why=numbered.filter(({line:line})=>saysWhy.test(line)).slice(-mostLines/2)
;const last=numbered.filter(({line:line,at:at})=>!isDump.test(line)&&!why.some(one=>one.at===at)).slice(-(mostLines-why.length));const chosen=[...why,...last].sort((a,b)=>a.at-b.at)
;return(chosen.length>0?chosen:numbered.slice(-mostLines)).map(({line:line})=>line)}const isNoReason=/^Traceback|^Emitted /;function reasonLine({output:output}){
const printed=output.filter(line=>line.trim()!=="").map(line=>line.replace(/^<ref \*\d+> /,""));const why=printed.findLast(line=>saysWhy.test(line)&&!isDump.test(line)&&!isNoReason.test(line))
;return(why??printed.findLast(line=>!isDump.test(line)&&!/^Node\.js v/.test(line))??printed.at(-1)??null)?.trim()??null}}),
7867:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H:()=>isForwarded,M:()=>clientKeys})
;var zod__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("zod-v4-classic-schemas");var _checks_http_client_request_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(69496)
;var _checks_http_request_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(93458);const clientKeys={path:_checks_http_request_js__WEBPACK_IMPORTED_MODULE_1__.Zq,
method:_checks_http_client_request_js__WEBPACK_IMPORTED_MODULE_0__.E,"forwarded-for":zod__WEBPACK_IMPORTED_MODULE_2__.euz(1)};const isForwarded=params=>params["forwarded-for"]===1}),
80600:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>givenKeysOf,O:()=>givenFits})
;var _client_keys_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7867);const schemasOf=({traffic:traffic,given:given={}})=>({
...traffic===undefined?{}:_client_keys_js__WEBPACK_IMPORTED_MODULE_0__.M,...Object.fromEntries(Object.entries(given).map(([name,{schema:schema}])=>[name,schema]))})
;const givenKeysOf=fault=>Object.keys(schemasOf(fault));const givenFits=(fault,name,value)=>schemasOf(fault)[name]?.safeParse(value).success===true}),
59829:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>standardOf,S:()=>standardDomain})
;var _quantity_domain_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58960);function standardDomain(param){const parsed=(0,
_quantity_domain_js__WEBPACK_IMPORTED_MODULE_0__.g)(param.kind,inYaml(param.standard),param);if(!parsed.ok)throw new TypeError(`the standard of a parameter is wrong: ${parsed.message}`)
;return parsed.value}const standardOf=({standard:standard})=>inYaml(standard);const inYaml=text=>text.startsWith("[")?text.slice(1,-1).split(",").map(each=>each.trim()):text}),
"core-faults-ways-of":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{j:()=>wayOn})
;const ways=["signal","restart","descriptors","cgroup","duty","packets","mount","disk","clock","resolver","chaosMesh","litmus","istio","pods","toxic","proxy","traffic","flush","command","experiment"]
;const waysOf=fault=>ways.filter(way=>fault[way]!==undefined);const wayOn=(fault,kind,target)=>{const takes=target===undefined?kind.takes:kind.takesOn?.(target)??kind.takes
;return waysOf(fault).find(way=>takes.includes(way))}}),42795:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
Fi:()=>otherProtocol,Ix:()=>notEnforced,UK:()=>notChangeable,i7:()=>disturbsNothing,mX:()=>passedUnaffected,np:()=>clientsRefused,ps:()=>causes,uE:()=>couldNotPut,vh:()=>changedByOthers})
;const causes=["not-injected","not-observed","not-reached","clients-refused","other-protocol","not-changeable","disturbs-nothing","changed-by-others","address-limited","few-samples","by-chance","recovery-unwatched","unhealthy-before","no-fault-met","gate-trouble","cut-by-gate","cut-short","ended-early","writes-unread","unstable-check"]
;const otherProtocol="needs HTTP/1.x";const passedUnaffected="passed unaffected";const notChangeable="passed unchanged: there was no body that";const disturbsNothing="no action of the method disturbs"
;const changedByOthers="another program has";const clientsRefused="their requests did not reach the paths of the checks";const notEnforced="does not enforce it"
;const couldNotPut="could not put it into"}),45219:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>drawParams})
;var _faults_params_given_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80600);var _faults_params_standard_domain_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(59829)
;var _faults_params_words_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(48936);var _random_draw_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(49036)
;const drawParams=(fault,rule,dice)=>Object.fromEntries([...Object.entries(fault.words??{}).map(([name,param])=>[name,(0,_random_draw_js__WEBPACK_IMPORTED_MODULE_2__.$)(rule.params[name]??(0,
_faults_params_words_js__WEBPACK_IMPORTED_MODULE_3__.TH)(param),dice,name)]),...Object.entries(fault.params).filter(([name,{optional:optional}])=>!optional||rule.params[name]!==undefined).map(([name,param])=>[name,(0,
_random_draw_js__WEBPACK_IMPORTED_MODULE_2__.$)(rule.params[name]??(0,_faults_params_standard_domain_js__WEBPACK_IMPORTED_MODULE_1__.S)(param),dice,name)]),...(0,
_faults_params_given_js__WEBPACK_IMPORTED_MODULE_0__.F)(fault).flatMap(name=>rule.params[name]===undefined?[]:[[name,(0,
_random_draw_js__WEBPACK_IMPORTED_MODULE_2__.$)(rule.params[name],dice,name)]])])}),58960:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{g:()=>parseDomain});var _facts_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(50121)
;var _format_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(33071);var _parse_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("core-quantity-parse")
;var _parsed_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(24413);var _quoted_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(87780);const mostAlternatives=100
;function parseDomain(kind,input,limits){if(Array.isArray(input))return parseAlternatives(kind,input,limits);if(typeof input==="string"&&input.includes(".."))return parseRange(kind,input,limits)
;const value=(0,_parse_js__WEBPACK_IMPORTED_MODULE_2__.L)(kind,input,limits);if(value.ok)return(0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__.L)({oneOf:[value.value]})
;const meant=typeof input==="string"?dashedRange(kind,input,limits):undefined;return meant===undefined?value:(0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__.Q)(`${(0,
_quoted_js__WEBPACK_IMPORTED_MODULE_4__.T)(input)} is not a range; write \`${meant}\``)}function dashedRange(kind,input,limits){
const[,first,unit,last]=/^\s*(\d[\d.]*)\s*([a-z%/]*)\s*(?:[-–—~]|to|bis)\s*(\d[\d.]*\s*[a-z%/]*)\s*$/i.exec(input)??[];if(first===undefined||last===undefined)return undefined
;const to=last.replace(/\s+/g,"");const range=`${first}${unit===""?to.replace(/^[\d.]+/,""):unit}..${to}`;return parseRange(kind,range,limits).ok?range:undefined}
function parseAlternatives(kind,inputs,limits){const{example:example}=_facts_js__WEBPACK_IMPORTED_MODULE_0__.I[kind];if(inputs.length===0)return(0,
_parsed_js__WEBPACK_IMPORTED_MODULE_3__.Q)(`the list is empty; write at least one alternative, for example \`[${example}]\``);if(inputs.length>mostAlternatives)return(0,
_parsed_js__WEBPACK_IMPORTED_MODULE_3__.Q)(`the list has ${inputs.length} alternatives; at most ${mostAlternatives} are allowed`);const oneOf=[];for(const input of inputs){
if(typeof input==="string"&&input.includes(".."))return(0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__.Q)(`${(0,
_quoted_js__WEBPACK_IMPORTED_MODULE_4__.T)(input)}: a range cannot be one of a list; write it alone`);const value=(0,_parse_js__WEBPACK_IMPORTED_MODULE_2__.L)(kind,input,limits)
;if(!value.ok)return value;oneOf.push(value.value)}return(0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__.L)({oneOf:oneOf})}function parseRange(kind,input,limits){
const[from="",to="",...more]=input.split("..").map(side=>side.trim());const{usual:usual,example:example,grain:grain,log:log}=_facts_js__WEBPACK_IMPORTED_MODULE_0__.I[kind]
;if(from===""||to===""||more.length>0)return(0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__.Q)(`${(0,
_quoted_js__WEBPACK_IMPORTED_MODULE_4__.T)(input)} is not a range; write both ends, for example \`${example}..${example}\``);if(usual!==""&&bare(from)!==bare(to)&&Number(from)!==0)return(0,
_parsed_js__WEBPACK_IMPORTED_MODULE_3__.Q)(`${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__.T)(input)}: each end needs its unit${withUnit(kind,from,to)}`);const min=(0,
_parse_js__WEBPACK_IMPORTED_MODULE_2__.L)(kind,from,limits);if(!min.ok)return min;const max=(0,_parse_js__WEBPACK_IMPORTED_MODULE_2__.L)(kind,to,limits);if(!max.ok)return max
;if(min.value>max.value)return(0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__.Q)(`${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__.T)(input)}: the smaller end comes first; write \`${(0,
_format_js__WEBPACK_IMPORTED_MODULE_1__.V)(kind,max.value)}..${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__.V)(kind,min.value)}\``);return(0,
_parsed_js__WEBPACK_IMPORTED_MODULE_3__.L)(min.value===max.value?{oneOf:[min.value]}:{min:min.value,max:max.value,log:log,whole:grain===1})}const bare=side=>/^\d+(\.\d+)?$/.test(side)
;function withUnit(kind,from,to){const suffix=(bare(from)?to:from).replace(/^[\d.]+/,"");const[first,second]=[from,to].map(side=>bare(side)?`${side}${suffix}`:side)
;const readable=[first,second].every(side=>(0,_parse_js__WEBPACK_IMPORTED_MODULE_2__.L)(kind,side).ok);return readable?`; write \`${first}..${second}\``:""}}),
49036:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>draw})
;var _quantity_significant_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(42625);var _pick_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(20139);const shareOfZero=.1;const spanAboveZero=1e3
;function draw(domain,dice,name){if("oneOf"in domain)return drawAlternative(domain.oneOf,dice.under(name));return drawNumber(domain,dice.unit(name))}function drawAlternative(oneOf,dice){
if(oneOf.length===1)return oneOf[0];return(0,_pick_js__WEBPACK_IMPORTED_MODULE_0__.U)(oneOf.map(value=>({name:String(value),weight:1,value:value})),dice).value}function drawNumber(range,unit){
if(range.whole&&!range.log)return range.min+Math.floor(unit*(range.max-range.min+1));const value=range.log?logUniform(range,unit):range.min+unit*(range.max-range.min)
;return Math.min(range.max,Math.max(range.min,readable(range.whole?Math.round(value):value,range)))}function logUniform({min:min,max:max},unit){if(min>0)return min*(max/min)**unit
;if(unit<shareOfZero)return 0;return max/spanAboveZero*spanAboveZero**((unit-shareOfZero)/(1-shareOfZero))}function readable(value,{min:min,max:max,whole:whole}){for(let digits=2;digits<12;digits++){
const rounded=(0,_quantity_significant_js__WEBPACK_IMPORTED_MODULE_1__.I)(value,digits);if(Math.abs(rounded-value)<=(max-min)/40)return whole?Math.round(rounded):rounded}return value}}),
70010:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{q:()=>hashOf});function hashOf(text,before=2166136261){let hash=before
;for(let index=0;index<text.length;index++)hash=Math.imul(hash^text.charCodeAt(index),16777619);return hash>>>0}}),20139:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U:()=>pick});var _hash_of_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(70010);var _noise_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73390)
;function ranked(items,dice){const units=(0,_noise_js__WEBPACK_IMPORTED_MODULE_0__.f)(dice);const scored=items.map(item=>({item:item,score:-Math.log(1-units((0,
_hash_of_js__WEBPACK_IMPORTED_MODULE_1__.q)(item.name)))/item.weight}));return scored.sort((a,b)=>a.score-b.score||(a.item.name<b.item.name?-1:1)).map(({item:item})=>item)}function pick(items,dice){
const[first]=ranked(items,dice);if(first===undefined)throw new RangeError("nothing to pick from");return first}}),34868:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>mayDelete});var _catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-targets-catalog")
;const mayDelete=({flush:flush},target)=>flush!==true||(0,_catalog_js__WEBPACK_IMPORTED_MODULE_0__.I)(target).expendable(target)!==null}),
25718:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>namedIn,e:()=>isNamed})
;var _catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-targets-catalog");const isNamed=(target,name)=>!(0,
_catalog_js__WEBPACK_IMPORTED_MODULE_0__.I)(target).isCarried(target)&&(target.name===name||(0,_catalog_js__WEBPACK_IMPORTED_MODULE_0__.I)(target).identities(target).includes(`compose  ${name}`))
;const namedIn=(targets,name)=>targets.find(target=>target.name===name&&isNamed(target,name))??targets.find(target=>isNamed(target,name))}),
93052:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{O_:()=>afterReset,SY:()=>sinceTheStart,cT:()=>rightAfterReady})
;const rightAfterReady="right after it was ready";const sinceTheStart="since the gate was started"
;const until="the preview passed its checks until the gate set up its links, which resets the connections that are open there, once";function afterReset(resets,since){
return resets?.some(({passedBefore:passedBefore})=>passedBefore)?{verdict:"unhealthy",reason:`${until}; since then ${since}; nothing was injected`,cause:"connections-reset"}:null}}),
"world-doctor-examine":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{examine:()=>examine})
;var external_node_crypto_=__webpack_require__(77598);var endpoint=__webpack_require__(69740);var same_end=__webpack_require__(54103);var address_of_check=__webpack_require__(50659)
;var catalog=__webpack_require__("core-faults-catalog");var failure=__webpack_require__(45258);var targets_catalog=__webpack_require__("core-targets-catalog");var preview=__webpack_require__(68043)
;var compose_project=__webpack_require__(52392);var rootless=__webpack_require__(56063);var socket=__webpack_require__(61803);var drivers_catalog=__webpack_require__("world-drivers-catalog")
;var examined=__webpack_require__(2838);var probe_address=__webpack_require__(97079);var probes_catalog=__webpack_require__("world-probes-catalog");var helper=__webpack_require__(23465)
;var reach_helper=__webpack_require__(31199);var rights=__webpack_require__(26128);var within=__webpack_require__("world-within");var ways_of=__webpack_require__("core-faults-ways-of")
;var draw_params=__webpack_require__(45219);var dice=__webpack_require__(31317);var may_delete=__webpack_require__(34868);function effectOn(target,fault,config){const way=(0,ways_of.j)(fault,(0,
targets_catalog.I)(target),target);if(way===undefined||!(0,may_delete.X)(fault,target))return null;const rule=config.faults.find(one=>one.fault===fault.kind&&one.on.includes(target.name))
;const draws=(0,dice.a)("doctor");const params=(0,draw_params.r)(fault,rule??{params:{}},draws);return{effect:{way:way,kind:fault.kind,params:params,seed:draws.seed},listed:rule!==undefined}}
var kubernetes_rights=__webpack_require__(53648);function grantsFor(config){const needs=[...config.targets.map(target=>({name:target.name,needed:ofTarget(target,config)
})),...config.checks.map(({name:name,kind:kind,params:params})=>({name:name,needed:(0,probes_catalog.u)(kind).grants?.(params)}))]
;const namespaces=new Set(needs.flatMap(({needed:needed})=>needed?.namespace??[]));return[...namespaces].map(namespace=>{const there=needs.filter(({needed:needed})=>needed?.namespace===namespace)
;const rights=there.flatMap(({needed:needed})=>needed?.rights??[]);return{to:there.map(({name:name})=>name),text:(0,kubernetes_rights.yj)(namespace,rights)}})}function ofTarget(target,config){
const all=catalog.eu.flatMap(fault=>effectOn(target,fault,config)??[]);const listed=all.filter(one=>one.listed);const effects=(listed.length===0?all:listed).map(({effect:effect})=>effect);return(0,
drivers_catalog.O)(target).grants?.(target,effects)}const targetMs=6e4;const connectMs=3e3;async function examine({config:config,workspace:workspace,refused:refused},signal){
const way=await wayIn(signal);const context=contextOf(config,workspace);const targets=[];const struck=config.faults.some(({on:on})=>on.includes(preview.s.name))
;for(const target of[...config.targets,...struck?[preview.s]:[]])targets.push(await examineTarget(target,config,context,signal))
;const checks=await Promise.all(config.checks.map(check=>examineCheck(check,{config:config,refused:refused},context,signal)));return{way:way instanceof failure.GateFailure?null:way,
wayObstacle:way instanceof failure.GateFailure?obstacleOf(way):null,targets:targets,checks:checks,grants:grantsFor(config)}}async function wayIn(signal){const isOwn=await(0,
socket.I)().then(socket=>(0,rootless.U)(socket,signal),()=>false);if(isOwn)return"user-namespace";const direct=await(0,rights.Np)(rights.uZ.network,signal)
;return direct instanceof failure.GateFailure&&await(0,reach_helper.q)(signal)?"helper":direct}const obstacleOf=({code:code,message:message,hint:hint})=>({code:code,says:message,hint:hint??null})
;async function examineTarget(target,config,context,signal){const all=catalog.eu.flatMap(fault=>effectOn(target,fault,config)??[]);const effects=all.map(({effect:effect})=>effect);try{
const{found:found,failures:failures}=await(0,within.u)(targetMs,signal,limit=>(0,drivers_catalog.O)(target).examine(target,effects,context,limit));return{target:target.name,found:found,obstacle:null,
faults:all.map(({effect:effect,listed:listed},n)=>({fault:effect.kind,listed:listed,obstacle:failures[n]==null?null:obstacleOf(failures[n])}))}}catch(error){signal.throwIfAborted()
;const failure=await(0,examined.g5)(()=>Promise.reject(error));return{target:target.name,found:null,obstacle:failure===null?null:obstacleOf(failure),faults:[]}}}
async function examineCheck(check,{config:config,refused:refused},{runId:runId},signal){const{name:name}=check;const examine=(0,probes_catalog.u)(check.kind).examine?.bind(null,check.params,{mark:(0,
helper.Wu)(runId)});if(examine!==undefined)return refused===null?examineByProbe(name,examine,signal):{check:name,found:"not looked at",obstacle:obstacleOf(refused)};const address=(0,
address_of_check.I)(check,config.preview);if(address===null)return{check:name,found:"it runs a command, which the run tries first",obstacle:null};const at=(0,endpoint.H)(address)
;if(refused!==null)return{check:name,found:at,obstacle:obstacleOf(refused)};const outcome=await(0,probe_address.n)(address,connectMs,signal);if(outcome==="connected")return{check:name,
found:`${at} accepts connections`,obstacle:null};if(isStarted(config,target=>isSameEndAs(target,address)))return{check:name,found:`${at}, which the gate starts`,obstacle:null};return{check:name,
found:at,obstacle:{code:null,says:`nothing accepts connections at ${at} (${outcome})`,
hint:"start the preview before the gate, or let the gate start it (`process: { run: … }`, `preview: { compose: … }`)"}}}async function examineByProbe(check,examine,signal){let found="not found"
;const failure=await(0,examined.g5)(async()=>{found=await(0,within.u)(targetMs,signal,examine)});signal.throwIfAborted();return{check:check,found:found,obstacle:failure===null?null:obstacleOf(failure)
}}const isStarted=({compose:compose,targets:targets},isAt)=>compose!==undefined||targets.some(target=>(0,targets_catalog.I)(target).startedByGate(target)&&isAt(target))
;function isSameEndAs(target,address){const listens=(0,targets_catalog.I)(target).listensOn(target);return listens!==null&&(0,same_end._)(listens,address)}function contextOf(config,workspace){
const runId=`doctor-${(0,external_node_crypto_.randomUUID)()}`;const never=()=>Promise.reject(new failure.GateFailure("KEEPER_LOST","an examination has no keeper"));return{keeper:{pid:process.pid,
booted:Promise.resolve(),ask:never,leaveRunning:()=>undefined,close:async()=>undefined,lost:(new AbortController).signal},preview:config.preview,targets:config.targets,
checked:config.checks.flatMap(check=>(0,address_of_check.I)(check,config.preview)??[]),separatesRequests:()=>false,previewHeaders:config.previewHeaders,clients:()=>[],workspace:workspace,
logDir:workspace,runId:runId,...config.compose!==undefined&&{composeProject:(0,compose_project.jO)(runId)},recordUndo:never,settleUndo:never,note:async()=>undefined}}})};
