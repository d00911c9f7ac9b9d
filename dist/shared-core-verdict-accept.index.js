export const id=1598;export const ids=[1598,8908];export const modules={63404:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>canonical});function canonical(value){if(value===null||typeof value!=="object")return JSON.stringify(value)
;if(Array.isArray(value))return`[${value.map(canonical).join(",")}]`;const entries=Object.entries(value).sort(([a],[b])=>a<b?-1:1)
;return`{${entries.map(([key,one])=>`${JSON.stringify(key)}:${canonical(one)}`).join(",")}}`}}),"core-compare-fail-on":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{defaultFailOn:()=>defaultFailOn,exitCodeFor:()=>exitCodeFor,failOnLevels:()=>failOnLevels,
isLetThrough:()=>isLetThrough});var outcome=__webpack_require__(10308);var accept=__webpack_require__("core-verdict-accept");function regressed({scenarios:scenarios,comparison:comparison}){
const known=new Set(comparison?.scenarios.filter(({change:change})=>change==="unchanged").map(({scenario:scenario})=>scenario));return scenarios.some(scenario=>(0,
accept.ji)(scenario)==="failed"&&!known.has(scenario.id))}const failOnLevels=["failed","inconclusive","regression","never"];const defaultFailOn="inconclusive";const tolerated={inconclusive:()=>[],
failed:()=>["inconclusive"],regression:result=>regressed(result)?["inconclusive"]:["inconclusive","failed"],never:()=>["inconclusive","unhealthy","failed"]}
;const exitCodeFor=(result,failOn)=>isLetThrough(result,failOn)?0:outcome.hS[result.verdict];const isLetThrough=(result,failOn)=>tolerated[failOn](result).includes(result.verdict)}),
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
58756:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{y:()=>promisesNothing})
;const promisesNothing=({success:success,percentiles:percentiles})=>success===undefined&&percentiles.length===0}),14795:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{BQ:()=>edgeOf,Q:()=>isSameDependency,Sk:()=>mostEdges,XE:()=>edgeKinds,gR:()=>edgeToTarget,pJ:()=>endOf})
;var _address_endpoint_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(69740);var _address_same_end_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54103)
;const edgeKinds=["program","container","link","target"];const mostEdges=500;function edgeOf(kind,from,to){const end={host:(0,
_address_same_end_js__WEBPACK_IMPORTED_MODULE_0__.U)(to.host)?"127.0.0.1":to.host,port:to.port};return{key:`${kind}:${from}->${(0,_address_endpoint_js__WEBPACK_IMPORTED_MODULE_1__.H)(end)}`,kind:kind,
from:from,to:end}}function edgeToTarget(name,address){const to=address??{host:name,port:0};return{...edgeOf("target","",to),key:address===null?`target:${name}`:`target:${name}->${(0,
_address_endpoint_js__WEBPACK_IMPORTED_MODULE_1__.H)(to)}`}}const endOf=({to:to})=>to.port===0?to.host:(0,_address_endpoint_js__WEBPACK_IMPORTED_MODULE_1__.H)(to)
;const isSameDependency=({to:a},{to:b})=>(0,_address_same_end_js__WEBPACK_IMPORTED_MODULE_0__._)({host:a.host,port:0},{host:b.host,port:0})&&(a.port===b.port||a.port===0||b.port===0)}),
1506:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>mostShards});const mostShards=256}),
42795:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Fi:()=>otherProtocol,Ix:()=>notEnforced,UK:()=>notChangeable,
i7:()=>disturbsNothing,mX:()=>passedUnaffected,np:()=>clientsRefused,ps:()=>causes,uE:()=>couldNotPut,vh:()=>changedByOthers})
;const causes=["not-injected","not-observed","not-reached","clients-refused","other-protocol","not-changeable","disturbs-nothing","changed-by-others","address-limited","few-samples","by-chance","recovery-unwatched","unhealthy-before","no-fault-met","gate-trouble","cut-by-gate","cut-short","ended-early","writes-unread","unstable-check"]
;const otherProtocol="needs HTTP/1.x";const passedUnaffected="passed unaffected";const notChangeable="passed unchanged: there was no body that";const disturbsNothing="no action of the method disturbs"
;const changedByOthers="another program has";const clientsRefused="their requests did not reach the paths of the checks";const notEnforced="does not enforce it"
;const couldNotPut="could not put it into"}),64327:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{O:()=>toleranceNames,
d:()=>findingTraits});const kinds={success:{shows:"behaviour",counts:"failed",worse:"lower",permanent:null,baselineCause:"baseline-failed"},latency:{shows:"behaviour",counts:"slow",worse:"higher",
permanent:null,baselineCause:"baseline-slow"},recovers:{shows:"behaviour",counts:"failed",worse:"higher",permanent:null,baselineCause:"baseline-failed"},back:{shows:"behaviour",counts:null,worse:null,
permanent:null,baselineCause:"baseline-failed"},felt:{shows:"nothing",counts:null,worse:null,permanent:null,baselineCause:"baseline-failed"},gone:{shows:"nothing",counts:null,worse:null,
permanent:null,baselineCause:"baseline-failed"},samples:{shows:"too-little",counts:null,worse:null,permanent:null,baselineCause:"baseline-failed"},gate:{shows:"nothing",counts:null,worse:null,
permanent:null,baselineCause:"baseline-failed"},writes:{shows:"behaviour",counts:null,worse:null,permanent:"lost writes",baselineCause:"baseline-writes"},crash:{shows:"behaviour",counts:null,
worse:null,permanent:null,baselineCause:"baseline-failed"},hypothesis:{shows:"behaviour",counts:null,worse:null,permanent:null,baselineCause:"baseline-failed"}};const findingTraits=kinds
;const isToleranceName=name=>Object.hasOwn(kinds,name);const toleranceNames=Object.keys(kinds).filter(isToleranceName)}),
92118:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{t:()=>located});const widest=4
;const located=threshold=>threshold===null||threshold.low===threshold.high||threshold.low>0&&threshold.high<=widest*threshold.low?threshold:null}),
46023:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>resultSchema});const resultSchema="chaos-gate/result/v1"}),
27164:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>changeOf});function changeOf(observed,target,name){
const lastIn=phase=>observed.find(one=>one.target===target&&one.phase===phase)?.numbers[name]?.last;const[before,now]=[lastIn("before"),lastIn("after")??lastIn("during")]
;return before===undefined||now===undefined?0:now-before}}),53997:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{t:()=>phases
});const phases=["before","during","after"]}),83940:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_:()=>toBase64Url,
t:()=>fromBase64Url});const toBase64Url=text=>btoa(String.fromCharCode(...(new TextEncoder).encode(text))).replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"");function fromBase64Url(text){
const bytes=Uint8Array.from(atob(text.replaceAll("-","+").replaceAll("_","/")),letter=>letter.charCodeAt(0));return new TextDecoder("utf-8",{fatal:true}).decode(bytes)}}),
7675:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{l:()=>unpack,q:()=>pack});function pack({id:id,faults:faults}){
const start=startOfSeeds(faults);return[id,start,...faults.map((fault,index)=>packedFault(fault,usualSeed(start,fault),usualId(id,index)))]}function packedFault(spec,seedThen,idThen){
const{id:id,fault:fault,on:on,params:params,startMs:startMs,lastsMs:lastsMs,seed:seed,worker:worker,fractions:fractions}=spec;const short=[fault,on,params,startMs,lastsMs]
;const named=[seed===seedThen?null:seed,id===idThen?null:id];if(fractions!==undefined)return[...short,...named,worker??null,fractions];if(worker!==undefined)return[...short,...named,worker]
;if(id!==idThen)return[...short,seed===seedThen?null:seed,id];return seed===seedThen?short:[...short,seed]}function unpack([id,start,...faults]){return{id:id,
faults:faults.slice(0,100).map(([fault,on,params,startMs,lastsMs,seed,own,worker,fractions],index)=>({id:own??usualId(id,index),fault:fault,on:on,params:params,startMs:startMs,lastsMs:lastsMs,
seed:seed??usualSeed(start,{fault:fault,on:on}),...worker!=null&&{worker:worker},...fractions!==undefined&&{fractions:fractions}}))}}const usualId=(scenario,index)=>`${scenario}.f${index+1}`
;const usualSeed=(start,{fault:fault,on:on})=>`${start}/${fault} on ${on}`;function startOfSeeds([first]){const end=first===undefined?"":usualSeed("",first)
;return first?.seed.endsWith(end)?first.seed.slice(0,first.seed.length-end.length):""}}),45822:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M:()=>paramsProblem});var _faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-faults-catalog")
;var _faults_params_given_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(80600);var _quantity_facts_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(50121)
;var _quantity_format_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(33071);function paramsProblem(kind,params,fractions={}){const fault=(0,
_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.Kl)(kind);const known=fault?.params??{};for(const[name,value]of Object.entries(params)){
if(Object.hasOwn(known,name)||Object.hasOwn(fault?.words??{},name))continue;if(fault===undefined||!(0,_faults_params_given_js__WEBPACK_IMPORTED_MODULE_1__.F)(fault).includes(name))return{name:name,
message:"this fault has no such parameter"};if(!(0,_faults_params_given_js__WEBPACK_IMPORTED_MODULE_1__.O)(fault,name,value))return{name:name,message:"a config cannot have this value"}}
const unresolvable=Object.keys(fractions).find(name=>!Object.hasOwn(known,name)||known[name]?.withinResponse===undefined);if(unresolvable!==undefined)return{name:unresolvable,
message:"the run does not resolve this parameter"};const word=Object.entries(fault?.words??{}).find(([name,{words:words}])=>!Object.hasOwn(words,String(params[name])));if(word!==undefined)return{
name:word[0],message:`must be one of ${Object.keys(word[1].words).join(", ")}`};return missingOrWrong(known,params,fractions)}function missingOrWrong(known,params,fractions){
for(const[name,param]of Object.entries(known)){if(params[name]===undefined&&(param.optional||Object.hasOwn(fractions,name)))continue;const message=problem(param,params[name])
;if(message!==undefined)return{name:name,message:message}}return undefined}function problem({kind:kind,min:min,max:max},value){if(value===undefined)return"this parameter is missing"
;if(typeof value!=="number")return"must be a number";if(value<min||value>max)return`must lie between ${(0,_quantity_format_js__WEBPACK_IMPORTED_MODULE_3__.V)(kind,min)} and ${(0,
_quantity_format_js__WEBPACK_IMPORTED_MODULE_3__.V)(kind,max)}, in base units ${min} and ${max}`
;return _quantity_facts_js__WEBPACK_IMPORTED_MODULE_2__.I[kind].whole&&!Number.isInteger(value)?"must be whole":undefined}}),
25377:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B9:()=>tokenOf,cM:()=>checksum})
;var _random_hash_of_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(70010);var _base64url_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(83940)
;var _pack_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7675);function tokenOf(scenario){const payload=(0,_base64url_js__WEBPACK_IMPORTED_MODULE_0__._)(JSON.stringify((0,
_pack_js__WEBPACK_IMPORTED_MODULE_1__.q)(scenario)));return`cg2.${payload}.${checksum(payload)}`}function replayToken(plan,scenarioId){const scenario=plan.scenarios.find(({id:id})=>id===scenarioId)
;if(scenario===undefined)throw new RangeError("the plan has no such scenario");return tokenOf(scenario)}const checksum=payload=>(0,
_random_hash_of_js__WEBPACK_IMPORTED_MODULE_2__.q)(payload).toString(36)}),47815:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>percentileName});const percentileName=quantile=>`p${+(quantile*100).toFixed(2)}`}),
70010:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{q:()=>hashOf});function hashOf(text,before=2166136261){let hash=before
;for(let index=0;index<text.length;index++)hash=Math.imul(hash^text.charCodeAt(index),16777619);return hash>>>0}}),3634:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EX:()=>small,KE:()=>listed,MZ:()=>phrase,Qq:()=>text,aY:()=>code,cv:()=>say,ko:()=>strong,nf:()=>link,oR:()=>joined,qL:()=>lineBreak});const text=words=>({
kind:"text",text:words});const code=outside=>({kind:"code",text:outside});const strong=(...of)=>({kind:"strong",of:phrase(of)});const small=(...of)=>({kind:"small",of:phrase(of)})
;const link=(label,url)=>({kind:"link",label:label,url:url});const lineBreak={kind:"break"};const say=(words,...values)=>phrase(words.flatMap((word,n)=>[word,values[n]??""]))
;const phrase=parts=>parts.flatMap(nodes).reduce(join,[]);const listed=items=>phrase(items.flatMap((item,n)=>[n===0?"":n===items.length-1?" and ":", ",...nodes(item)]))
;const joined=(items,separator)=>phrase(items.flatMap((item,n)=>[n===0?"":separator,...nodes(item)]));const nodes=part=>typeof part==="string"?part===""?[]:[text(part)]:"kind"in part?[part]:part
;function join(done,next){const last=done.at(-1);if(last?.kind==="text"&&next.kind==="text")done[done.length-1]=text(last.text+next.text);else done.push(next);return done}}),
12974:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>plainPhrase})
;var _wording_visible_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61228);const plainPhrase=(phrase,limit=120)=>phrase.map(node=>plain(node,limit)).join("");function plain(node,limit){
switch(node.kind){case"text":return(0,_wording_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(node.text,600);case"code":return(0,_wording_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(node.text,limit)
;case"strong":case"small":return plainPhrase(node.of,limit);case"link":return(0,_wording_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(node.url,500);case"break":return" "}}}),
22288:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{j:()=>article});const article=word=>/^[aeiou]/i.test(word)?"an":"a"}),
66846:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{MT:()=>amountOf,dH:()=>breakingPointWords,pn:()=>amountsOf,
vY:()=>breakingPointClause});var _faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-faults-catalog")
;var _document_phrase_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3634);var _article_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(22288)
;var _numbers_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(72472);var _quantity_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(61421);function breakingPointWords(edge,on=null){
const{threshold:threshold,trials:trials}=edge;const clause=breakingPointClause(edge,on);if(edge.held)return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${clause??"passes"}, the drawn severity`;if(clause!==null&&neverPassed(edge))return clause;if(clause===null||threshold===null)return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`not narrowed down in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(trials,"run")}; ${edge.unrecovered?unrecovered:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`allow more with ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)("plan.shrink")} (tries and time)`}`;if(edge.cut)return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${between(edge,threshold)}; ${edge.unrecovered?unrecovered:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`allow more time with ${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)("plan.shrink")} to narrow it down`}`;return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${clause}${intervalOf(edge,threshold)}${failsWhere(edge,threshold)}`}const unrecovered="the search ended when the preview did not recover"
;function breakingPointClause(edge,on=null){const{threshold:threshold}=edge;const where=on===null?[]:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)` on ${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(on)}`;if(neverPassed(edge))return failsAtAll(edge,edge.seen.failed,where);if(threshold===null)return null
;const[amount=""]=amountsOf(edge,[withstoodIn(edge,threshold)??threshold.value,threshold.low,threshold.high]);const named=(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${(0,
_article_js__WEBPACK_IMPORTED_MODULE_4__.j)(edge.parameter)} ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(edge.parameter)}`;if(withstoodIn(edge,threshold)===null)return isLength(edge)?(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`starts to fail when the fault lasts about ${amount}${where}`:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`starts to fail at ${named} of about ${amount}${where}`;if(isLength(edge))return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`withstands the fault for up to about ${amount}${where}`;return edge.direction==="up"?(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`withstands ${named} of up to about ${amount}${where}`:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`needs ${named} of at least about ${amount}${where}`}const neverPassed=edge=>edge.seen!==undefined&&edge.seen.passed===null
;function failsAtAll(edge,mildest,where){const end=edge.direction==="up"?(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`from ${amountOf(edge,mildest)} on`:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`up to ${amountOf(edge,mildest)}`;return isLength(edge)?(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`fails at every length tried, ${end}${where}`:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`fails at every ${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(edge.parameter)} tried, ${end}${where}`}function withstoodIn({seen:seen,direction:direction},{value:value,low:low,high:high}){
if(seen===undefined)return value;if(seen.passed===null)return null;if(direction==="up")return seen.passed<low?null:Math.min(seen.passed,value);return seen.passed>high?null:Math.max(seen.passed,value)}
function between(edge,threshold){const[low="",high=""]=amountsOf(edge,[threshold.low,threshold.high]);return isLength(edge)?(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`a duration between ${low} and ${high}`:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${(0,
_article_js__WEBPACK_IMPORTED_MODULE_4__.j)(edge.parameter)} ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(edge.parameter)} between ${low} and ${high}`}function intervalOf(edge,threshold){
const[,low,high]=amountsOf(edge,[withstoodIn(edge,threshold)??threshold.value,threshold.low,threshold.high]);return low===high?"":` (${low} to ${high}, ${(0,
_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KN)(edge.level)} confidence)`}function failsWhere(edge,threshold){if(withstoodIn(edge,threshold)===null)return""
;if(isLength(edge))return", fails when it lasts longer";return edge.direction==="up"?", fails above":", fails below"}const isLength=({parameter:parameter})=>parameter==="lasts";const mostDigits=4
;function amountsOf(edge,values){const different=new Set(values).size;for(let digits=2;;digits+=1){const texts=values.map(value=>amountOf(edge,value,digits))
;if(digits>=mostDigits||new Set(texts).size===different)return texts}}function amountOf(edge,value,digits=2){const kind=isLength(edge)?"duration":unitOf(edge);return kind===undefined?(0,
_numbers_js__WEBPACK_IMPORTED_MODULE_3__.pj)(value):(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__.v)(kind,value,digits)}
const unitOf=({parameter:parameter,direction:direction})=>_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.eu.map(({params:params})=>params[parameter]).find(param=>param!==undefined&&param.weaker===(direction==="up"?"low":"high"))?.kind
}),50042:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Hy:()=>namedFaults,bL:()=>injected,gx:()=>doneBy,mc:()=>whatWasDone,
s7:()=>saysMore});var _faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-faults-catalog");var _document_phrase_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3634)
;var _article_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(22288);var _no_break_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(27197)
;var _numbers_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(72472);var _quantity_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(61421);function namedFault({spec:spec}){const adjective=(0,
_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.Kl)(spec.fault)?.asAdjective;return adjective===undefined?(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(spec.fault)} on ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(spec.on)}`:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${(0,
_article_js__WEBPACK_IMPORTED_MODULE_3__.j)(adjective)} ${adjective} ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(spec.on)}`}const namedFaults=scenario=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.KE)(scenario.faults.map(namedFault));const whatWasDone=scenario=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(scenario.faults.flatMap((fault,n)=>[...n===0?[]:[_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.qL],doneBy(fault)]))
;const doneBy=({spec:spec,says:says,failure:failure})=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${injected(says,spec)}${failure===null?"":" (not injected)"}`
;const injected=(what,{fault:fault,on:on,lastsMs:lastsMs})=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${(0,_no_break_js__WEBPACK_IMPORTED_MODULE_4__.B)(what)} on ${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(on)}${lastsMs>0?`${(0,_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.Kl)(fault)?.instant?", watched":""} for ${lengthText(lastsMs)}`:""}`
;const lengthText=ms=>ms<59500?(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__.v)("duration",ms,3):(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__.p0)(ms);function saysMore({faults:faults}){
const more=faults.filter(({spec:spec,says:says})=>(0,_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.Kl)(spec.fault)?.signal===undefined&&says!==spec.fault&&!says.startsWith((0,
_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.Kl)(spec.fault)?.asAdjective??" ")).map(({says:says})=>(0,_no_break_js__WEBPACK_IMPORTED_MODULE_4__.B)(says));return more.length===0?[]:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)` (${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.oR)(more,"; ")})`}}),
12184:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Rv:()=>outcomeIcons,Sh:()=>letThroughIcon,U_:()=>verdictIconOf,
ZG:()=>iconOf,qi:()=>verdictIcons});var _verdict_accept_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-verdict-accept");const outcomeIcons={passed:"✅",inconclusive:"🟡",flaky:"🎲",
failed:"❌",unrestored:"🚨"};const verdictIcons={passed:"✅",failed:"❌",invalid:"📝",unhealthy:"🤒",inconclusive:"🟡",error:"🔧",unrestored:"🚨",refused:"⛔",cancelled:"🛑"};const acceptedIcon="🔶"
;const letThroughIcon="🔶";const iconOf=scenario=>(0,_verdict_accept_js__WEBPACK_IMPORTED_MODULE_0__.oB)(scenario)?acceptedIcon:outcomeIcons[scenario.outcome]
;const verdictIconOf=({verdict:verdict,scenarios:scenarios})=>verdict==="passed"&&(0,_verdict_accept_js__WEBPACK_IMPORTED_MODULE_0__.i4)(scenarios)!==null?acceptedIcon:verdictIcons[verdict]}),
46486:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>interactionWords,o:()=>togetherWords})
;var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634);function togetherWords({alone:alone,together:together}){if(!together)return null
;return alone.every(({outcome:outcome})=>outcome==="passed")?(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`with each of the ${alone.length===2?"two":"faults"} alone it passes`:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`no single fault is enough`}function interactionWords(interaction){
const does=interaction.alone.filter(({outcome:outcome})=>outcome==="failed").map(({fault:fault})=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(fault))
;const together=togetherWords(interaction);if(together!==null)return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`only together: ${together}`;if(does.length===0)return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`the effect of each fault alone is not known`;return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.KE)(does)} alone ${does.length===1?"is":"are each"} enough`}}),44556:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>minimalScenarioWords,L:()=>isSmaller});var _faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-faults-catalog")
;var _plan_params_problem_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(45822);var _document_phrase_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3634)
;var _fault_words_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(50042);var _numbers_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(72472)
;var _visible_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(61228);const isSmaller=({failed:failed})=>failed>0;function minimalScenarioWords(smallest){
const{tried:tried,failed:failed,cut:cut,unrecovered:unrecovered,scenario:scenario}=smallest;if(tried===0&&!cut)return null;if(tried===0&&unrecovered)return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`not searched: the preview did not recover from the failure, so nothing more was injected`;if(tried===0)return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`not searched: no tries or no time were left; allow more with ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.aY)("plan.shrink")} or ${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.aY)("plan.budget")}`;const why=unrecovered?"ended when the preview did not recover":"was cut short"
;const rest=cut?`; the search ${why}, so a smaller scenario may also fail`:"";if(!isSmaller(smallest))return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`as drawn: ${tried===1?"the one smaller scenario that was tried did not fail":`none of the ${(0,
_numbers_js__WEBPACK_IMPORTED_MODULE_4__.U9)(tried)} smaller scenarios that were tried failed`} the same way${rest}`;return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.KE)(scenario.faults.map(done))} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__.LS)(tried,"smaller scenario")} tried, ${(0,
_numbers_js__WEBPACK_IMPORTED_MODULE_4__.U9)(failed)} also failed${rest})`}const done=spec=>(0,_fault_words_js__WEBPACK_IMPORTED_MODULE_3__.bL)(saysOf(spec),spec)
;function saysOf({fault:fault,params:params}){const known=(0,_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.Kl)(fault);const whole=known!==undefined&&(0,
_plan_params_problem_js__WEBPACK_IMPORTED_MODULE_1__.M)(fault,params)===undefined;return whole?known.describe(params):(0,_visible_js__WEBPACK_IMPORTED_MODULE_5__.R)(fault,40)}}),
27197:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>noBreak})
;const noBreak=words=>words.replace(/(?<=\d) (?=(?:%|ms|s|min|h|[kMG]?B)(?![A-Za-z]))/g," ")}),72472:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{KN:()=>percent,LS:()=>plural,U9:()=>count,cY:()=>offset,kb:()=>dayOf,p0:()=>duration,pj:()=>plain});const space=" "
;const count=value=>String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g,",");const plural=(value,noun,many=`${noun}s`)=>`${count(value)}${space}${value===1?noun:many}`;function percent(share){
if(share<=0||share>=1)return`${share<=0?0:100}${space}%`;if(share<1e-4)return`<${space}0.01${space}%`;if(share>.9999)return`>${space}99.99${space}%`
;return`${decimals(share*100,digitsOf(Math.min(share,1-share)))}${space}%`}const digitsOf=distance=>distance>=.0995?0:distance>=.001?1:2;function duration(ms){
if(ms<0)return ms>-.05?duration(0):`−${duration(-ms)}`;if(ms<999.5)return ms===0?`0${space}s`:`${decimals(ms,ms<9.95?1:0)}${space}ms`;if(ms<59500)return`${decimals(ms/1e3,ms<9950?1:0)}${space}s`
;const seconds=Math.round(ms/1e3);return seconds<3600?pair(seconds,60,"min","s"):pair(Math.round(seconds/60),60,"h","min")}const offset=ms=>Math.round(ms)<0?`−${near(-ms)}`:`+${near(Math.max(0,ms))}`
;const near=ms=>ms>=99.5&&ms<999.5?`${decimals(ms/1e3,1)}${space}s`:duration(Math.round(ms));const plain=value=>Number.isInteger(value)?count(value):decimals(value,Math.abs(value)<1?3:1)
;const decimals=(value,digits)=>{const fixed=value.toFixed(digits);return digits>0?fixed.replace(/\.?0+$/,""):fixed}
;const pair=(total,base,big,small)=>`${Math.floor(total/base)}${space}${big}${total%base===0?"":`${space}${total%base}${space}${small}`}`
;const dayOf=time=>/^\d{4}-\d{2}-\d{2}/.exec(time??"")?.[0]??"an unknown day"}),61421:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{v:()=>roughly});var _quantity_say_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(50485)
;var _quantity_significant_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(42625);const roughly=(kind,value,digits=2)=>(0,_quantity_say_js__WEBPACK_IMPORTED_MODULE_0__.N)(kind,(0,
_quantity_significant_js__WEBPACK_IMPORTED_MODULE_1__.I)(Math.max(0,value),digits),Math.max(3,digits)).replace(" "," ")}),
"core-verdict-accept":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i4:()=>acceptedUntil,ji:()=>countedOutcome,
oB:()=>isAccepted,A6:()=>targetsIn,Yx:()=>withAccepted});var finding_traits=__webpack_require__(64327);var result_outcome=__webpack_require__(10308);var phase=__webpack_require__(53997)
;var hash_of=__webpack_require__(70010);var fingerprint=__webpack_require__(11644);function failureFingerprint(finding,faults){
const under=[...new Set(faults.map(({fault:fault,on:on})=>`${fault} on ${on}`))].sort();const text=JSON.stringify([(0,fingerprint.a)(finding),...under]);for(let round=0;;round++){const hex=(0,
hash_of.q)(round===0?text:`${text}${round}`).toString(16).padStart(8,"0");if(/[a-df]/.test(hex))return hex}}const isAcceptable=({tolerance:tolerance})=>finding_traits.d[tolerance].permanent===null
;function withAccepted(scenarios,accept,facts){const today=dayOf(facts.startedAt);const current=new Map(accept.filter(({until:until})=>today!==null&&today<=until).map(one=>[one.finding,one]))
;const marked=scenarios.map(scenario=>({...scenario,findings:scenario.findings.map(one=>named(one,scenario,current))}));return{scenarios:marked,
notes:accept.flatMap(one=>noteOf(one,current.has(one.finding),marked,facts)??[])}}function named(finding,scenario,current){if(finding.outcome!=="failed")return finding
;const fingerprint=fingerprintIn(finding,scenario);const entry=isAcceptable(finding)?current.get(fingerprint):undefined;return{...finding,fingerprint:fingerprint,...entry!==undefined&&{accepted:{
until:entry.until,why:entry.why}}}}const fingerprintIn=(finding,{faults:faults})=>failureFingerprint(finding,faults.map(({spec:spec})=>spec))
;const dayOf=startedAt=>/^\d{4}-\d\d-\d\d(?=T.*Z$)/.exec(startedAt)?.[0]??null;function noteOf({finding:finding,until:until},isCurrent,scenarios,{subjects:subjects}){
const seen=scenarios.flatMap(({findings:findings})=>findings).filter(one=>one.fingerprint===finding);const[permanent]=seen.flatMap(({tolerance:tolerance})=>finding_traits.d[tolerance].permanent??[])
;if(permanent!==undefined)return`accept: ${finding} names ${permanent}, which cannot be accepted`
;if(!isCurrent)return`accept: ${finding} expired on ${until}${seen.length===0?" and was not seen in this run: remove it":", so its failure counts again"}`;if(seen.length>0)return null
;const shown=scenarios.some(scenario=>isDecided(scenario)&&couldShow(scenario,finding,subjects))
;return shown?`accept: ${finding} matches no failure any more: remove it`:`accept: ${finding} matched no failure in this run: no decided scenario could show it`}
const isDecided=({outcome:outcome,decidedMs:decidedMs,excuse:excuse})=>outcome==="passed"||outcome==="failed"&&decidedMs===undefined&&excuse===undefined
;const acceptable=finding_traits.O.filter(tolerance=>isAcceptable({tolerance:tolerance}))
;const couldShow=(scenario,fingerprint,subjects)=>[...new Set([...subjects,...scenario.faults.map(({spec:spec})=>spec.on)])].some(check=>phase.t.some(phase=>acceptable.some(tolerance=>fingerprintIn({
check:check,target:null,phase:phase,tolerance:tolerance},scenario)===fingerprint)))
;const targetsIn=layout=>layout===undefined?[]:[...layout.front,...Object.values(layout.behind),...layout.started??[]];function countedOutcome({outcome:outcome,findings:findings}){
if(outcome!=="failed")return outcome;const accepted=findings.filter(one=>one.accepted!==undefined);if(accepted.length===0)return outcome
;const open=findings.filter(one=>one.accepted===undefined&&!(one.outcome==="inconclusive"&&accepted.some(other=>other.phase===one.phase&&subjectOf(other)===subjectOf(one))))
;return result_outcome.KI[Math.max(0,...open.map(one=>result_outcome.KI.indexOf(one.outcome)))]??outcome}const subjectOf=({check:check,target:target})=>check??target??"gate"
;const isAccepted=scenario=>scenario.outcome==="failed"&&countedOutcome(scenario)!=="failed";function acceptedUntil(scenarios){
const entries=new Map(scenarios.flatMap(({findings:findings})=>findings.flatMap(({fingerprint:fingerprint,accepted:accepted})=>fingerprint===undefined||accepted===undefined?[]:[[fingerprint,accepted.until]])))
;const[first,...later]=[...new Set(entries.values())].sort();if(first===undefined)return null
;return`${entries.size} known ${entries.size===1?"failure":"failures"} accepted until ${first}${later.length===0?"":` (some until ${later.at(-1)})`}`}}),
43448:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{EL:()=>confirmation,l7:()=>judgedIn,q:()=>isWorthRepeating,
qF:()=>confirmed,xH:()=>tryOf,zu:()=>repeatedNote});var _model_result_outcome_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(10308)
;var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(11644);const confirmation={tries:3,needed:2};const tryOf=scenario=>({outcome:scenario.outcome,fingerprints:(0,
_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__.t)(scenario),...scenario.excuse!==undefined&&{excused:true}});const judgedIn=tries=>tries.filter(({excused:excused})=>excused!==true)
;const passing=new Set(["not-observed","changed-by-others","by-chance","recovery-unwatched","unhealthy-before","no-fault-met","gate-trouble","cut-by-gate","writes-unread"])
;const isWorthRepeating=({tries:tries,outcome:outcome,findings:findings})=>!isConfirmed(judgedFrom(tries))||outcome==="inconclusive"&&tries.length<confirmation.tries&&findings.every(isPassing)
;const isPassing=({outcome:outcome,cause:cause})=>outcome!=="inconclusive"||cause!==undefined&&passing.has(cause);const judgedFrom=tries=>tries.slice(Math.max(0,tries.findIndex(isDecided)))
;const isDecided=({outcome:outcome})=>outcome!=="inconclusive";function isConfirmed(tries){const[first]=tries;if(first?.outcome!=="failed"||tries.length>=confirmation.tries)return true
;return timesSeen(tries).some(times=>times>=confirmation.needed)}const timesSeen=tries=>[...new Set(tries.flatMap(({fingerprints:fingerprints})=>fingerprints))].map(seenIn(tries))
;const seenIn=tries=>fingerprint=>tries.filter(({fingerprints:fingerprints})=>fingerprints.includes(fingerprint)).length;function confirmed(first,repeats){
const decided=isDecided(first)?-1:repeats.findIndex(isDecided);const instead=repeats[decided];if(instead===undefined)return withRepeats(first,repeats)
;const result=withRepeats(inPlaceOf(first,instead),repeats.slice(decided+1));const undecided=[first,...repeats.slice(0,decided)].map(run=>({...tryOf(run),excused:true}));return{...result,
tries:[...undecided,...result.tries]}}const inPlaceOf=({id:id,replay:replay,faults:faults},instead)=>({...instead,id:id,replay:replay,faults:instead.faults.map((fault,index)=>({...fault,spec:{
...fault.spec,id:faults[index]?.spec.id??fault.spec.id}}))});function repeatedNote(scenarios){
const repeated=scenarios.filter(one=>isDecided(one)&&one.tries[0]?.outcome==="inconclusive").map(({id:id})=>id)
;return repeated.length===0?null:`the first run of ${repeated.join(", ")} was undecided: the result is that of a repeat`}function withRepeats(first,repeats){const tries=[first,...repeats].map(tryOf)
;const left=repeats.some(({outcome:outcome})=>outcome==="unrestored");if(judgedIn(tries).length<2)return{...first,tries:tries,...left&&{outcome:"unrestored"}};const seen=seenIn(tries)
;const again=repeats.flatMap(({findings:findings})=>findings).filter(({outcome:outcome})=>outcome==="failed");const findings=first.findings.map(one=>one.outcome==="failed"&&seen((0,
_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__.a)(one))<confirmation.needed?flaky(one):one);const unseen=again.filter(one=>seen((0,
_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__.a)(one))>=confirmation.needed&&!hasLike(first.findings,one)).slice(0,1);const all=[...findings,...unseen]
;const outcomes=all.map(({outcome:outcome})=>outcome);return{...first,tries:tries,findings:all,outcome:left?"unrestored":(0,
_model_result_outcome_js__WEBPACK_IMPORTED_MODULE_0__.QZ)(outcomes.length===0?["passed"]:outcomes)}}const flaky=one=>({...one,outcome:"flaky"})
;const hasLike=(findings,one)=>findings.some(each=>each.outcome==="failed"&&(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__.a)(each)===(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__.a)(one))}),
11644:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>fingerprintOf,t:()=>fingerprintsOf})
;const fingerprintOf=({check:check,target:target,phase:phase,tolerance:tolerance})=>[phase,tolerance,check??target??"gate"].join(" ")
;const fingerprintsOf=({findings:findings})=>[...new Set(findings.filter(({outcome:outcome})=>outcome==="failed").map(fingerprintOf))]}),
88422:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>noResponse,K:()=>withoutEchoes})
;var _model_result_finding_traits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(64327);const noResponse="no response within";function withoutEchoes(findings,timeoutMs){
const message=`${noResponse} ${timeoutMs<1e3?`${timeoutMs} ms`:`${+(timeoutMs/1e3).toFixed(2)} s`}`
;const isUnanswered=({tolerance:tolerance,required:required})=>_model_result_finding_traits_js__WEBPACK_IMPORTED_MODULE_0__.d[tolerance].counts==="slow"&&required!==null&&required>=timeoutMs
;const success=findings.find(({tolerance:tolerance})=>_model_result_finding_traits_js__WEBPACK_IMPORTED_MODULE_0__.d[tolerance].counts==="failed")
;return findings.filter(one=>!isUnanswered(one)||success===undefined||one.outcome==="failed"&&success.outcome!=="failed").map(one=>isUnanswered(one)||one===success&&one.reasons[0]?.reason==="timeout"&&one.says===""?{
...one,says:message}:one)}})};
