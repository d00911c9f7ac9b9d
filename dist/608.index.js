export const id=608;export const ids=[608];export const modules={4510:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
Y:()=>baseFolder});const baseFolder="base"}),3404:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>canonical})
;function canonical(value){if(value===null||typeof value!=="object")return JSON.stringify(value);if(Array.isArray(value))return`[${value.map(canonical).join(",")}]`
;const entries=Object.entries(value).sort(([a],[b])=>a<b?-1:1);return`{${entries.map(([key,one])=>`${JSON.stringify(key)}:${canonical(one)}`).join(",")}}`}}),
4320:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{AU:()=>bucketOf,dq:()=>Histogram,wH:()=>middleMs});const perOctave=128
;const topUs=2**32-1;const buckets=perOctave*26;class Histogram{#counts=new Uint32Array(buckets);#count=0;get count(){return this.#count}record(ms){this.#add(bucketOf(ms),1)}sparse(){const pairs=[]
;for(let bucket=0;bucket<buckets;bucket+=1){const count=this.#counts[bucket]??0;if(count>0)pairs.push([bucket,count])}return pairs}addSparse(pairs){
for(const[bucket,count]of pairs)this.#add(bucket,count)}valueAtRank(rank){if(!(rank>=1&&rank<=this.#count))throw new RangeError(`rank ${rank} of ${this.#count}`);let seen=0
;const bucket=this.#counts.findIndex(count=>{seen+=count;return seen>=rank});return middleMs(bucket)}quantile(q){return this.valueAtRank(Math.max(1,Math.ceil(q*this.#count)))}#add(bucket,count){
if(!(Number.isInteger(bucket)&&bucket>=0&&bucket<buckets))throw new RangeError(`no bucket ${bucket}`);this.#counts[bucket]=(this.#counts[bucket]??0)+count;this.#count+=count}}function bucketOf(ms){
const us=Math.min(topUs,Math.max(0,Math.round(ms*1e3)));const shift=Math.max(0,24-Math.clz32(us));return perOctave*shift+(us>>>shift)}function middleMs(bucket){
const shift=Math.max(0,Math.floor(bucket/perOctave)-1);const lowUs=(bucket-perOctave*shift)*2**shift;return(lowUs+(2**shift-1)/2)/1e3}}),
1683:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>resultSchema});const resultSchema="chaos-gate/result/v1"}),
3940:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_:()=>toBase64Url,t:()=>fromBase64Url})
;const toBase64Url=text=>btoa(String.fromCharCode(...(new TextEncoder).encode(text))).replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"");function fromBase64Url(text){
const bytes=Uint8Array.from(atob(text.replaceAll("-","+").replaceAll("_","/")),letter=>letter.charCodeAt(0));return new TextDecoder("utf-8",{fatal:true}).decode(bytes)}}),
7675:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{l:()=>unpack,q:()=>pack});function pack({id:id,faults:faults}){
const start=startOfSeeds(faults);return[id,start,...faults.map((fault,index)=>packedFault(fault,usualSeed(start,fault),usualId(id,index)))]}
function packedFault({id:id,fault:fault,on:on,params:params,startMs:startMs,lastsMs:lastsMs,seed:seed},seedThen,idThen){const short=[fault,on,params,startMs,lastsMs]
;if(id!==idThen)return[...short,seed===seedThen?null:seed,id];return seed===seedThen?short:[...short,seed]}function unpack([id,start,...faults]){return{id:id,
faults:faults.slice(0,100).map(([fault,on,params,startMs,lastsMs,seed,own],index)=>({id:own??usualId(id,index),fault:fault,on:on,params:params,startMs:startMs,lastsMs:lastsMs,
seed:seed??usualSeed(start,{fault:fault,on:on})}))}}const usualId=(scenario,index)=>`${scenario}.f${index+1}`;const usualSeed=(start,{fault:fault,on:on})=>`${start}/${fault} on ${on}`
;function startOfSeeds([first]){const end=first===undefined?"":usualSeed("",first);return first?.seed.endsWith(end)?first.seed.slice(0,first.seed.length-end.length):""}}),
5377:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B9:()=>tokenOf,cM:()=>checksum})
;var _random_hash_of_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(10);var _base64url_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3940)
;var _pack_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7675);function tokenOf(scenario){const payload=(0,_base64url_js__WEBPACK_IMPORTED_MODULE_0__._)(JSON.stringify((0,
_pack_js__WEBPACK_IMPORTED_MODULE_1__.q)(scenario)));return`cg1.${payload}.${checksum(payload)}`}function replayToken(plan,scenarioId){const scenario=plan.scenarios.find(({id:id})=>id===scenarioId)
;if(scenario===undefined)throw new RangeError("the plan has no such scenario");return tokenOf(scenario)}const checksum=payload=>(0,
_random_hash_of_js__WEBPACK_IMPORTED_MODULE_2__.q)(payload).toString(36)}),10:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
q:()=>hashOf});function hashOf(text){let hash=2166136261;for(let index=0;index<text.length;index++)hash=Math.imul(hash^text.charCodeAt(index),16777619);return hash>>>0}}),
3634:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{EX:()=>small,KE:()=>listed,MZ:()=>phrase,Qq:()=>text,aY:()=>code,
cv:()=>say,ko:()=>strong,nf:()=>link,oR:()=>joined,qL:()=>lineBreak});const text=words=>({kind:"text",text:words});const code=outside=>({kind:"code",text:outside});const strong=(...of)=>({
kind:"strong",of:phrase(of)});const small=(...of)=>({kind:"small",of:phrase(of)});const link=(label,url)=>({kind:"link",label:label,url:url});const lineBreak={kind:"break"}
;const say=(words,...values)=>phrase(words.flatMap((word,n)=>[word,values[n]??""]));const phrase=parts=>parts.flatMap(nodes).reduce(join,[])
;const listed=items=>phrase(items.flatMap((item,n)=>[n===0?"":n===items.length-1?" and ":", ",...nodes(item)]))
;const joined=(items,separator)=>phrase(items.flatMap((item,n)=>[n===0?"":separator,...nodes(item)]));const nodes=part=>typeof part==="string"?part===""?[]:[text(part)]:"kind"in part?[part]:part
;function join(done,next){const last=done.at(-1);if(last?.kind==="text"&&next.kind==="text")done[done.length-1]=text(last.text+next.text);else done.push(next);return done}}),
9767:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{J:()=>edgeWords,n:()=>edgeClause})
;var _faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3991);var _document_phrase_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3634)
;var _words_article_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4625);var _words_numbers_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(8962)
;var _words_quantity_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(858);function edgeWords(edge,on=null){if(edge.cut)return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`somewhere ${between(edge)}; it could not be narrowed down`;return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${edgeClause(edge,on)}${intervalOf(edge)}, breaks ${isLength(edge)?"when it lasts longer":edge.direction==="up"?"beyond":"below"}`}
function edgeClause(edge,on=null){const value=amount(edge,edge.threshold.value);const where=on===null?"":(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)` on ${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(on)}`;if(isLength(edge))return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`holds for up to about ${value}${where}`;const named=(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${(0,_words_article_js__WEBPACK_IMPORTED_MODULE_3__.j)(edge.parameter)} ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(edge.parameter)}`
;return edge.direction==="up"?(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`holds up to ${named} of about ${value}${where}`:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`needs ${named} of at least about ${value}${where}`}function between(edge){
const[low,high]=[amount(edge,edge.threshold.low),amount(edge,edge.threshold.high)];return isLength(edge)?(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`between ${low} and ${high} of length`:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`between ${low} and ${high} of ${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(edge.parameter)}`}function intervalOf(edge){const[low,high]=[amount(edge,edge.threshold.low),amount(edge,edge.threshold.high)]
;return low===high?"":` (${low} to ${high}, ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.KN)(edge.level)})`}const isLength=({parameter:parameter})=>parameter==="lasts"
;function amount(edge,value){const kind=isLength(edge)?"duration":unitOf(edge);return kind===undefined?(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.pj)(value):(0,
_words_quantity_js__WEBPACK_IMPORTED_MODULE_2__.v)(kind,value)}
const unitOf=({parameter:parameter,direction:direction})=>_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.e.map(({params:params})=>params[parameter]).find(param=>param!==undefined&&param.milder===(direction==="up"?"low":"high"))?.kind
}),4760:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>interactionWords,o:()=>togetherWords})
;var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634);function togetherWords({alone:alone,together:together}){if(!together)return null
;return alone.every(({outcome:outcome})=>outcome==="passed")?(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${alone.length===2?"each of the two":"each of them"} alone was survived`:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`none of them alone breaks this`}function interactionWords(interaction){
const does=interaction.alone.filter(({outcome:outcome})=>outcome==="failed").map(({fault:fault})=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(fault))
;const together=togetherWords(interaction);if(together!==null)return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`only together: ${together}`;if(does.length===0)return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`it could not be told what each fault does alone`;return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.KE)(does)} ${does.length===1?"breaks":"break"} it alone`}}),2927:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L:()=>isSmaller,x:()=>smallestWords});var _faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3991)
;var _document_phrase_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3634);var _words_numbers_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8962)
;var _words_unbroken_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1993);const isSmaller=({failed:failed})=>failed>0;function smallestWords(smallest){
const{tried:tried,failed:failed,cut:cut,scenario:scenario}=smallest;if(tried===0)return null;const rest=cut?"; the search was cut short":"";if(!isSmaller(smallest))return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`as it was drawn: ${tried===1?"the one milder form that was tried does not fail":`none of the ${(0,
_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__.U9)(tried)} milder forms that were tried fails`} the same way${rest}`;return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.KE)(scenario.faults.map(done))} (${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__.LS)(tried,"milder form")} tried, ${(0,
_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__.U9)(failed)} failed too${rest})`}const done=spec=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(spec.on)} ${saysOf(spec)}${spec.lastsMs>0?`, for ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__.p0)(spec.lastsMs)}`:""}`
;function saysOf({fault:fault,params:params}){const known=(0,_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.K)(fault)
;const whole=known!==undefined&&Object.keys(known.params).every(name=>typeof params[name]==="number");return whole?(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${(0,
_words_unbroken_js__WEBPACK_IMPORTED_MODULE_3__.D)(known.says(params))}`:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`has ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(fault)}`}
}),2974:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>plainPhrase})
;var _words_visible_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2985);const plainPhrase=(phrase,limit=120)=>phrase.map(node=>plain(node,limit)).join("");function plain(node,limit){
switch(node.kind){case"text":return(0,_words_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(node.text,600);case"code":return(0,_words_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(node.text,limit)
;case"strong":case"small":return plainPhrase(node.of,limit);case"link":return(0,_words_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(node.url,500);case"break":return" "}}}),
4625:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{j:()=>article});const article=word=>/^[aeiou]/i.test(word)?"an":"a"}),
8962:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{KN:()=>percent,LS:()=>plural,U9:()=>count,cY:()=>offset,p0:()=>duration,
pj:()=>plain});const space=" ";const count=value=>String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g,",");const plural=(value,noun,many=`${noun}s`)=>`${count(value)}${space}${value===1?noun:many}`
;function percent(share){if(share<=0||share>=1)return`${share<=0?0:100}${space}%`;if(share<1e-4)return`<${space}0.01${space}%`;if(share>.9999)return`>${space}99.99${space}%`
;return`${decimals(share*100,digitsOf(Math.min(share,1-share)))}${space}%`}const digitsOf=distance=>distance>=.0995?0:distance>=.001?1:2;function duration(ms){if(ms<0)return`−${duration(-ms)}`
;if(ms<999.5)return ms===0?`0${space}s`:`${decimals(ms,ms<9.95?1:0)}${space}ms`;if(ms<59500)return`${decimals(ms/1e3,ms<9950?1:0)}${space}s`;const seconds=Math.round(ms/1e3)
;return seconds<3600?pair(seconds,60,"min","s"):pair(Math.round(seconds/60),60,"h","min")}const offset=ms=>ms<0?`−${near(-ms)}`:`+${near(ms)}`
;const near=ms=>ms>=99.5&&ms<999.5?`${decimals(ms/1e3,1)}${space}s`:duration(Math.round(ms));const plain=value=>Number.isInteger(value)?count(value):decimals(value,Math.abs(value)<1?3:1)
;const decimals=(value,digits)=>{const fixed=value.toFixed(digits);return digits>0?fixed.replace(/\.?0+$/,""):fixed}
;const pair=(total,base,big,small)=>`${Math.floor(total/base)}${space}${big}${total%base===0?"":`${space}${total%base}${space}${small}`}`}),
858:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{v:()=>roughly})
;var _quantity_say_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(485);var _quantity_significant_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2625);const roughly=(kind,value)=>(0,
_quantity_say_js__WEBPACK_IMPORTED_MODULE_0__.d)(kind,(0,_quantity_significant_js__WEBPACK_IMPORTED_MODULE_1__.I)(Math.max(0,value),2)).replace(" "," ")}),
1993:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>unbroken})
;const unbroken=words=>words.replace(/(?<=\d) (?=(?:%|ms|s|min|h|[kMG]?B)(?![A-Za-z]))/g," ")}),2487:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{d:()=>claimsOf});function claimsOf(tolerance,counts){const success=tolerance.success===undefined?[]:[{tolerance:"success",quantile:null,
required:tolerance.success,allowed:shareLeft(tolerance.success),bad:counts.bad,count:counts.count}];const latency=tolerance.percentiles.map(({quantile:quantile,limitMs:limitMs})=>({
tolerance:"latency",quantile:quantile,required:limitMs,allowed:shareLeft(quantile),bad:counts.over(limitMs),count:counts.timed}));return[...success,...counts.timed===0&&counts.count>0?[]:latency]}
const shareLeft=share=>Math.round((1-share)*1e7)/1e7}),3448:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
EL:()=>confirmation,it:()=>isConfirmed,l7:()=>judgedIn,qF:()=>confirmed,xH:()=>tryOf});var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5176)
;var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1644);const confirmation={tries:3,needed:2};const tryOf=scenario=>({outcome:scenario.outcome,fingerprints:(0,
_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__.t)(scenario),...scenario.excuse!==undefined&&{excused:true}});const judgedIn=tries=>tries.filter(({excused:excused})=>excused!==true)
;function isConfirmed(tries){const[first]=tries;if(first?.outcome!=="failed"||tries.length>=confirmation.tries)return true;return timesSeen(tries).some(times=>times>=confirmation.needed)}
const timesSeen=tries=>[...new Set(tries.flatMap(({fingerprints:fingerprints})=>fingerprints))].map(seenIn(tries))
;const seenIn=tries=>fingerprint=>tries.filter(({fingerprints:fingerprints})=>fingerprints.includes(fingerprint)).length;function confirmed(first,repeats){const tries=[first,...repeats].map(tryOf)
;const left=repeats.some(({outcome:outcome})=>outcome==="unrestored");if(judgedIn(tries).length<2)return{...first,tries:tries,...left&&{outcome:"unrestored"}};const seen=seenIn(tries)
;const again=repeats.flatMap(({findings:findings})=>findings).filter(({outcome:outcome})=>outcome==="failed");const findings=first.findings.map(one=>one.outcome==="failed"&&seen((0,
_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__.a)(one))<confirmation.needed?flaky(one):one);const unseen=again.filter(one=>seen((0,
_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__.a)(one))>=confirmation.needed&&!hasLike(first.findings,one)).slice(0,1);const all=[...findings,...unseen]
;const outcomes=all.map(({outcome:outcome})=>outcome);return{...first,tries:tries,findings:all,outcome:left?"unrestored":(0,
_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__.QZ)(outcomes.length===0?["passed"]:outcomes)}}const flaky=one=>({...one,outcome:"flaky"})
;const hasLike=(findings,one)=>findings.some(each=>each.outcome==="failed"&&(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__.a)(each)===(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__.a)(one))}),
1644:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>fingerprintOf,t:()=>fingerprintsOf})
;const fingerprintOf=({check:check,target:target,phase:phase,tolerance:tolerance})=>[phase,tolerance,check??target??"gate"].join(" ")
;const fingerprintsOf=({findings:findings})=>[...new Set(findings.filter(({outcome:outcome})=>outcome==="failed").map(fingerprintOf))]}),
4605:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$k:()=>judgePhase,d$:()=>isDecided,mQ:()=>countsOf})
;var _claims_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2487);var _confidence_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3280)
;var _measure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6616);var _sequential_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6341);const shownQuantiles=[.5,.95,.99]
;function judgePhase(evidence,checks,level,phase,span){const measured=checks.map(check=>(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__.xP)(check.name,evidence.tally(check.name,phase),quantilesOf(check)))
;return{...span,measured:measured,findings:phase==="after"?[]:checks.flatMap(check=>findingsOf(evidence,check,level,phase))}}
const quantilesOf=check=>[...new Set([...shownQuantiles,...[...check.steady.percentiles,...check.during.percentiles].map(({quantile:quantile})=>quantile)])].sort((a,b)=>a-b)
;const toleranceFor=(check,phase)=>phase==="during"?check.during:check.steady;const countsOf=tally=>({count:tally.count,bad:tally.bad,timed:tally.timed,over:limitMs=>tally.over.get(limitMs)??0})
;function findingsOf(evidence,check,level,phase){const tally=evidence.tally(check.name,phase);const weighed=weighedIn(evidence,check,level,phase)
;const isOut=weighed.some(({claim:claim,weight:weight})=>claim.tolerance==="success"&&weight==="broken")
;return weighed.filter(({weight:weight})=>!acceptable(weight,evidence,phase)&&!(isOut&&weight==="few")).map(({claim:claim,weight:weight})=>findingOf(weight,claim,check,phase,tally,level))}
function weighedIn(evidence,check,level,phase){if(evidence.plan===null)return(0,_sequential_js__WEBPACK_IMPORTED_MODULE_2__.QZ)(evidence.seconds.get(check.name)??[],check.steady,level)
;const strict=phase==="before"?{...level,broken:level.held}:level
;return(0,_claims_js__WEBPACK_IMPORTED_MODULE_3__.d)(toleranceFor(check,phase),countsOf(evidence.tally(check.name,phase))).map(claim=>({claim:claim,weight:(0,
_confidence_js__WEBPACK_IMPORTED_MODULE_0__.vi)(claim,strict)}))}const acceptable=(weight,evidence,phase)=>weight==="held"||weight!=="broken"&&phase==="before"&&evidence.plan!==null
;function isDecided(evidence,checks,level){const weights=checks.flatMap(check=>weighedIn(evidence,check,level,"before").map(({weight:weight})=>weight))
;return weights.includes("broken")||weights.length>0&&weights.every(weight=>weight==="held")}function findingOf(weight,claim,check,phase,tally,level){return{
outcome:weight==="broken"?"failed":"inconclusive",check:check.name,target:null,phase:phase,tolerance:weight==="few"?"samples":claim.tolerance,quantile:claim.quantile,
required:weight==="few"?needed(claim,phase,level):claim.required,observed:weight==="few"?exactly(claim.count):observedOf(claim,tally),count:claim.count,bad:claim.bad,reasons:(0,
_measure_js__WEBPACK_IMPORTED_MODULE_1__.ye)(tally.reasons),sinceMs:tally.firstBadMs,untilMs:tally.lastBadMs,
says:weight==="worse"?"worse than tolerated, but it may be chance: too few probes to be sure":""}}function needed(claim,phase,level){if(phase==="during")return(0,
_confidence_js__WEBPACK_IMPORTED_MODULE_0__.rS)(claim,level);const enough=(0,_sequential_js__WEBPACK_IMPORTED_MODULE_2__.lE)(claim.allowed);return enough>claim.count?enough:null}
const exactly=value=>({value:value,low:value,high:value});function observedOf(claim,tally){if(claim.quantile!==null)return(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__.Ym)(tally,claim.quantile)
;return(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__.xP)("",tally,[]).success}}),6616:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ym:()=>percentile,xP:()=>measure,ye:()=>mostFrequent});var _confidence_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3280)
;const failedQuantiles=[.1,.5,.9];function measure(check,tally,quantiles){return{check:check,count:tally.count,bad:tally.bad,success:tally.count===0?null:(0,
_confidence_js__WEBPACK_IMPORTED_MODULE_0__.rF)(tally.count-tally.bad,tally.count),percentiles:tally.latency.count===0?[]:quantiles.map(quantile=>({quantile:quantile,...percentile(tally,quantile)})),
...tally.failed.count>0&&{failedAfter:failedQuantiles.map(quantile=>({quantile:quantile,...quantileOf(tally.failed,quantile)}))},reasons:mostFrequent(tally.reasons),firstBadMs:tally.firstBadMs,
lastBadMs:tally.lastBadMs}}const percentile=({latency:latency},quantile)=>quantileOf(latency,quantile);function quantileOf(times,quantile){const{low:low,high:high}=(0,
_confidence_js__WEBPACK_IMPORTED_MODULE_0__.x8)(quantile,times.count);return{value:times.quantile(quantile),low:times.valueAtRank(low),high:times.valueAtRank(high)}}
const mostFrequent=reasons=>[...reasons].map(([reason,count])=>({reason:reason,count:count})).sort((a,b)=>b.count-a.count||(a.reason<b.reason?-1:1))}),
6525:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{lS:()=>isLate,rU:()=>recoveryOf,tC:()=>shareOf})
;var _claims_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2487);var _confidence_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3280)
;var _sequential_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6341);var _sum_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2771);const unknown={shown:false,recoveredMs:null,late:false}
;function recoveryOf(evidence,check,level){const{goneMs:goneMs}=evidence;if(goneMs===null)return unknown;const after=secondsAfter(evidence,check);const late=isLate(evidence,check,level)
;for(let end=late?after.length:1;end<=after.length;end+=1){const known=recoveryBy(after.slice(0,end),goneMs,check,level);if(known.shown||end===after.length)return{...known,late:late}}return{
...unknown,late:late}}function isLate(evidence,check,level){const limitMs=(evidence.goneMs??Number.POSITIVE_INFINITY)+check.recoversMs;return(0,
_sequential_js__WEBPACK_IMPORTED_MODULE_1__.qi)(secondsAfter(evidence,check).filter(({second:second})=>second*1e3>=limitMs),check.steady,level)}
const secondsAfter=(evidence,{name:name})=>(evidence.seconds.get(name)??[]).filter(({phase:phase})=>phase==="after");function recoveryBy(seen,goneMs,{steady:steady,recoversMs:recoversMs},level){
const{first:first,claims:claims}=restOf(seen,steady);if(first===null)return unknown;const recoveredMs=Math.max(0,first*1e3-goneMs);const shared={...level,
held:level.held*shareOf(first===seen[0]?.second,recoversMs)};return{shown:claims.length>0&&claims.every(claim=>(0,_sequential_js__WEBPACK_IMPORTED_MODULE_1__.kY)(claim,shared)==="held"),
recoveredMs:recoveredMs}}const shareOf=(atOnce,recoversMs)=>atOnce?1/2:1/(2*Math.ceil(recoversMs/1e3+1));function restOf(seen,steady){const rest=new _sum_js__WEBPACK_IMPORTED_MODULE_2__.W;let found={
first:null,claims:[]};for(const second of seen.toReversed()){rest.add(second);const claims=(0,_claims_js__WEBPACK_IMPORTED_MODULE_3__.d)(steady,rest);if(!claims.every(looksHeld)||(0,
_claims_js__WEBPACK_IMPORTED_MODULE_3__.d)(steady,sumOf(second)).some(looksBroken))break;found={first:second.second,claims:claims}}return found}function sumOf(second){
const sum=new _sum_js__WEBPACK_IMPORTED_MODULE_2__.W;sum.add(second);return sum}const looksBroken=({bad:bad,count:count,allowed:allowed})=>bad>=2&&(0,
_confidence_js__WEBPACK_IMPORTED_MODULE_0__.rF)(bad,count).low>allowed;const looksHeld=({bad:bad,count:count,allowed:allowed})=>bad<=allowed*count}),
9354:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{NM:()=>RunFold,Hc:()=>baselineId,Lc:()=>foldOf})
;var calm=__webpack_require__(7439);var histogram=__webpack_require__(4320);class ObservedSpan{target;phase;#firstMs;#lastMs;#tracks=new Map;constructor(target,phase,atMs){this.target=target
;this.phase=phase;this.#firstMs=atMs;this.#lastMs=atMs}add(atMs,numbers){this.#lastMs=atMs;for(const[name,value]of Object.entries(numbers)){const track=this.#tracks.get(name)??{first:value,last:value,
most:value};this.#tracks.set(name,{...track,last:value,most:Math.max(track.most,value)})}}get seen(){return{target:this.target,phase:this.phase,spanMs:this.#lastMs-this.#firstMs,
numbers:Object.fromEntries(this.#tracks)}}}class Tally{count=0;bad=0;bursts=0;ours=0;timed=0;firstBadMs=null;lastBadMs=null;reasons=new Map;over=new Map;overBursts=new Map;latency=new histogram.dq
;failed=new histogram.dq;add(window){this.count+=window.count;this.bad+=window.bad;this.bursts+=window.bursts??window.bad;this.ours+=window.ours;this.timed+=window.timed;addTo(this.over,window.over)
;addTo(this.overBursts,window.overBursts??window.over);for(const[reason,count]of Object.entries(window.reasons))this.reasons.set(reason,(this.reasons.get(reason)??0)+count)
;this.latency.addSparse(window.latency);this.failed.addSparse(window.failed??[]);this.firstBadMs??=window.firstBadMs;this.lastBadMs=window.lastBadMs??this.lastBadMs}}function addTo(sums,pairs){
for(const[limitMs,count]of pairs)sums.set(limitMs,(sums.get(limitMs)??0)+count)}class ScenarioEvidence{id;plan;trial;startMs;endMs;end=null;endDetail="";decidedMs=null;phaseMs={};faults=new Map
;targets=new Map;tallies=new Map;seconds=new Map;observed=new Map;writes=[];troubled=new Set;troubles=[];constructor(id,plan,startMs,trial={role:"planned",of:null}){this.id=id;this.plan=plan
;this.trial=trial;this.startMs=startMs;this.endMs=startMs}tally(check,phase){return entryOf(this.tallies,`${phase} ${check}`,()=>new Tally)}get goneMs(){
const applied=[...this.faults.values()].filter(steps=>steps.appliedMs!==null);const ends=applied.map(steps=>steps.goneMs)
;return ends.length===0||ends.includes(null)?null:Math.max(...ends.map(ms=>ms??0))}add(event){this.endMs=Math.max(this.endMs,event.atMs)
;if("fault"in event)this.#step(event);else if(event.type==="phase.entered")this.phaseMs[event.phase]=event.atMs;else if(event.type==="window")this.#window(event.window);else if(event.type==="target.seen")this.targets.set(event.target,event);else if(event.type==="target.observed")entryOf(this.observed,`${event.phase} ${event.target}`,()=>new ObservedSpan(event.target,event.phase,event.atMs)).add(event.atMs,event.numbers);else if(event.type==="scenario.decided")this.decidedMs=event.atMs;else if(event.type==="writes.seen")this.writes.push(event.seen);else if(event.type==="gate.trouble")this.#trouble(event.atMs,`${event.what}: ${event.detail}`);else if(event.type==="scenario.ended"){
this.end=event.reason;this.endDetail=event.detail}}#step(event){const steps=entryOf(this.faults,event.fault,untouched)
;if(event.type==="fault.requested")steps.requestedMs=event.atMs;else if(event.type==="fault.applied")steps.appliedMs=event.atMs;else if(event.type==="fault.felt")steps.felt=event.sighting;else if(event.type==="fault.removed")steps.removedMs=event.atMs;else if(event.type==="fault.failed")steps.failure=event.reason;else if(event.type==="fault.gone"){
steps.gone=event.sighting;steps.goneMs=event.atMs}}#window(window){this.tally(window.check,window.phase).add(window)
;const{check:check,latency:_,failed:______,reasons:__,ours:___,bursts:____,overBursts:_____,...second}=window;entryOf(this.seconds,check,()=>[]).push({...second,p95Ms:quantileOf(window.latency,.95)})}
#trouble(atMs,says){this.troubled.add(Math.floor(atMs/1e3));if(this.troubles.length<20)this.troubles.push(says)}}const untouched=()=>({requestedMs:null,appliedMs:null,felt:null,removedMs:null,
gone:null,goneMs:null,failure:null});function entryOf(map,key,fresh){const found=map.get(key);if(found!==undefined)return found;const made=fresh();map.set(key,made);return made}
function quantileOf(pairs,quantile){let left=Math.ceil(quantile*pairs.reduce((sum,[,count])=>sum+count,0));for(const[bucket,count]of pairs){left-=count;if(left<=0)return(0,histogram.wH)(bucket)}
return null}var outcome=__webpack_require__(5176);var result=__webpack_require__(1683);var replay=__webpack_require__(5377);var judge_phase=__webpack_require__(4605)
;var catalog=__webpack_require__(3991);var verdict_confirm=__webpack_require__(3448);const finding=known=>({check:null,target:null,quantile:null,required:null,observed:null,count:0,bad:0,reasons:[],
sinceMs:null,untilMs:null,says:"",...known});function faultFindings(evidence){
return(evidence.plan?.faults??[]).flatMap(spec=>isSpared(evidence,spec)?[]:findingOf(spec,evidence.faults.get(spec.id))??[])}
const isSpared=(evidence,spec)=>evidence.decidedMs!==null&&!evidence.faults.has(spec.id);function findingOf(spec,steps){const about={target:spec.on,sinceMs:steps?.appliedMs??null}
;if(steps?.gone&&!steps.gone.ok)return finding({outcome:"unrestored",phase:"after",tolerance:"gone",says:steps.gone.says,...about});if(steps===undefined||steps.appliedMs===null)return finding({
outcome:"inconclusive",phase:"during",tolerance:"felt",says:steps?.failure??"it was not put on",...about});if(!steps.felt?.ok)return finding({outcome:"inconclusive",phase:"during",tolerance:"felt",
says:steps.felt?.says??"nobody saw it in place",...about});return null}const anyFelt=evidence=>[...evidence.faults.values()].some(steps=>steps.felt?.ok===true);var measure=__webpack_require__(6616)
;var recovery=__webpack_require__(6525);const recoveriesOf=(evidence,checks,level)=>checks.map(check=>({check:check.name,recoveredMs:(0,recovery.rU)(evidence,check,level).recoveredMs,
limitMs:check.recoversMs}));function recoveryFindings(evidence,checks,level){return evidence.goneMs===null?[]:checks.flatMap(check=>judge_recovery_findingOf(evidence,check,(0,
recovery.rU)(evidence,check,level))??[])}function judge_recovery_findingOf(evidence,check,{shown:shown,recoveredMs:recoveredMs,late:late}){
const inTime=recoveredMs!==null&&recoveredMs<=check.recoversMs;if(shown&&inTime&&!late)return null;const watchedMs=evidence.endMs-(evidence.goneMs??evidence.endMs)
;const doubtful=!late&&!inTime&&watchedMs>=check.recoversMs;const tally=evidence.tally(check.name,"after");return finding({outcome:late?"failed":"inconclusive",check:check.name,phase:"after",
tolerance:late||doubtful?"recovers":"samples",required:late||doubtful?check.recoversMs:null,observed:recoveredMs===null?null:{value:recoveredMs,low:recoveredMs,high:recoveredMs},count:tally.count,
bad:tally.bad,reasons:(0,measure.ye)(tally.reasons),sinceMs:evidence.goneMs,untilMs:tally.lastBadMs,
says:late?"":doubtful?"later than tolerated, but it may be chance: too few probes to be sure":"not watched long enough to see it hold"})}
const backFindings=evidence=>[...evidence.targets].filter(([,seen])=>!seen.back).map(([target,seen])=>finding({outcome:"failed",phase:"after",tolerance:"back",target:target,sinceMs:evidence.goneMs,
untilMs:seen.atMs,says:seen.says}));var checks_catalog=__webpack_require__(7207);function writesFindings(evidence,checks){const isBaseline=evidence.plan===null
;const isOurs=isBaseline||evidence.trial.role==="control"||anyFelt(evidence);const looked=new Set(evidence.writes.map(({check:check})=>check))
;const missing=isBaseline?[]:checks.filter(check=>readsBack(check)&&!looked.has(check.name))
;return[...evidence.writes.flatMap(seen=>judge_writes_findingOf(seen,isBaseline,isOurs)??[]),...missing.map(({name:name})=>unknown(name,"what it wrote was not read back"))]}
const readsBack=({kind:kind})=>checks_catalog.A.some(check=>check.kind===kind&&check.readsBack===true);function judge_writes_findingOf(seen,isBaseline,isFelt){
const{check:check,acknowledged:acknowledged,unread:unread}=seen;const bad=[{reason:"gone",count:seen.gone},{reason:"doubled",count:seen.doubled},{reason:"changed",count:seen.changed
}].filter(({count:count})=>count>0);const phase=isBaseline?"before":"after";if(bad.length===0)return unread===0?null:{
...unknown(check,`${unread} of ${acknowledged} acknowledged writes could not be read back`),phase:phase};const says=[...unread>0?[`${unread} more could not be read back`]:[],...isFelt?[]:[elsewhere]]
;return finding({outcome:isFelt?"failed":"inconclusive",check:check,phase:phase,tolerance:"writes",count:acknowledged,bad:bad.reduce((sum,{count:count})=>sum+count,0),
reasons:bad.toSorted((a,b)=>b.count-a.count),sinceMs:seen.firstBadMs,untilMs:seen.lastBadMs,says:says.join("; ")})}const elsewhere="no fault met anything, so something else is behind it"
;const unknown=(check,says)=>finding({outcome:"inconclusive",check:check,phase:"after",tolerance:"samples",says:says});function timelineOf(evidence,checks,recovery){
const entries=[entry(evidence.startMs,"scenario begins"),...(evidence.plan?.faults??[]).flatMap(spec=>faultEntries(spec.fault,spec.on,evidence.faults.get(spec.id))),...checks.flatMap(check=>checkEntries(evidence,check.name,recovery)),...[...evidence.targets].map(([target,seen])=>entry(seen.atMs,seen.says,target)),...evidence.decidedMs===null?[]:[entry(evidence.decidedMs,"it cannot pass any more: the faults are taken out")],entry(evidence.endMs,"scenario ends")]
;return entries.sort((a,b)=>a.atMs-b.atMs)}const entry=(atMs,says,subject=null,numbers={})=>({atMs:atMs,says:says,subject:subject,numbers:numbers});function faultEntries(kind,on,steps){
if(steps===undefined)return[];const at=(ms,says,numbers={})=>ms===null?[]:[entry(ms,says,on,numbers)]
;return[...at(steps.appliedMs,`${kind} goes on`),...steps.failure===null?[]:at(steps.requestedMs,`${kind} could not be put on: ${steps.failure}`),...at(steps.removedMs,`${kind} taken out`,steps.felt?.numbers),...at(steps.goneMs,steps.gone?.ok?`${kind} seen to be gone`:`${kind} may still be in place`)]
}function checkEntries(evidence,check,recovery){const during=evidence.tally(check,"during");const after=evidence.tally(check,"after");const first=during.firstBadMs??after.firstBadMs
;const last=after.lastBadMs??during.lastBadMs;const recoveredMs=recovery.find(one=>one.check===check)?.recoveredMs??null;const goneMs=evidence.goneMs
;return[...first===null?[]:[entry(first,"first probe fails",check)],...last===null||last===first?[]:[entry(last,"last probe fails",check,{failed:during.bad+after.bad
})],...goneMs===null||recoveredMs===null?[]:[entry(goneMs+recoveredMs,"steady state holds again",check)]]}const mostSeries=300;const troubledShare=.2
;function judgeScenario(evidence,checks,level,replay){const beforeEndMs=evidence.phaseMs.during??evidence.endMs;const duringEndMs=evidence.goneMs??evidence.endMs;const before=(0,
judge_phase.$k)(evidence,checks,level,"before",{startMs:evidence.startMs,endMs:beforeEndMs});const during=evidence.phaseMs.during===undefined?null:(0,judge_phase.$k)(evidence,checks,level,"during",{
startMs:beforeEndMs,endMs:duringEndMs});const after=evidence.goneMs===null?null:(0,judge_phase.$k)(evidence,checks,level,"after",{startMs:duringEndMs,endMs:evidence.endMs})
;const recovery=evidence.goneMs===null?[]:recoveriesOf(evidence,checks,level);const known=[...cutFindings(evidence),...before.findings.map(one=>({...one,outcome:"inconclusive"
})),...faultFindings(evidence),...softened(evidence,before.findings,[...during===null?[]:told(evidence,during.findings),...recoveryFindings(evidence,checks,level),...backFindings(evidence)]),...writesFindings(evidence,checks)]
;const findings=[...known,...earlyFindings(evidence,known)];const excuse=excuseOf(evidence,before.findings);const result={id:evidence.id,outcome:findings.length===0?"passed":(0,
outcome.QZ)(findings.map(({outcome:outcome})=>outcome)),startMs:evidence.startMs,endMs:evidence.endMs,faults:(evidence.plan?.faults??[]).map(spec=>faultResult(evidence,spec)),before:before,
during:during,after:after,recovery:recovery,findings:findings,timeline:timelineOf(evidence,checks,recovery),series:seriesOf(evidence),replay:replay,tries:[],smallest:null,edge:null,interaction:null,
diagnoses:[],observed:[...evidence.observed.values()].map(({seen:seen})=>seen),writes:evidence.writes,...evidence.decidedMs!==null&&{decidedMs:evidence.decidedMs},...excuse!==null&&{excuse:excuse}}
;return{...result,tries:[(0,verdict_confirm.xH)(result)]}}function told({decidedMs:decidedMs},findings){const broken=findings.filter(({outcome:outcome})=>outcome==="failed")
;return decidedMs===null||broken.length===0?findings:broken}function earlyFindings({decidedMs:decidedMs},findings){
if(decidedMs===null||findings.some(({outcome:outcome})=>outcome!=="inconclusive"))return[];return[finding({outcome:"inconclusive",phase:"during",tolerance:"gate",
says:"it was ended early, and then nothing was broken"})]}function cutFindings(evidence){if(evidence.end==="done")return[];const says=evidence.endDetail||"the run ended in the middle of it"
;return[finding({outcome:"inconclusive",phase:"during",tolerance:"gate",says:says})]}function softened(evidence,before,findings){const excuse=excuseOf(evidence,before)
;return findings.map(one=>excuse===null||one.outcome!=="failed"?one:{...one,outcome:"inconclusive",says:excuse})}function excuseOf(evidence,before){
if(evidence.end!=="done")return"seen before it was cut short";if(evidence.trial.role==="control")return null;if(before.length>0)return"it did not hold before the fault either"
;if(!anyFelt(evidence))return"no fault met anything, so something else is behind it";const seconds=Math.max(1,(evidence.endMs-evidence.startMs)/1e3)
;return evidence.troubled.size/seconds>=troubledShare?`the gate itself had trouble (${evidence.troubles[0]??""})`:null}function faultResult(evidence,spec){const none={requestedMs:null,appliedMs:null,
felt:null,removedMs:null,gone:null,goneMs:null,failure:null};return{spec:spec,says:(0,catalog.K)(spec.fault)?.says(spec.params)??spec.fault,...none,...evidence.faults.get(spec.id)}}
function seriesOf(evidence){const share=Math.floor(mostSeries/Math.max(1,evidence.seconds.size))
;return[...evidence.seconds].flatMap(([check,seconds])=>seconds.slice(0,share).map(({second:second,phase:phase,count:count,bad:bad,p95Ms:p95Ms})=>({check:check,second:second,phase:phase,count:count,
bad:bad,p95Ms:p95Ms})))}var level=__webpack_require__(7317);const lockedOut="a protected preview needs the header that lets machines in (`send: { headers: … }` of the check)"
;const placeholder="it answers, but not with what the check expects: a placeholder, a parked page, or a wrong path"
;const hints=[["name not found","check that the URL is right and that the deployment has finished"],["name look-up failed","the resolver of this machine did not answer"],["refused address","addresses of the cloud’s own metadata are never asked"],["refused","nothing listens there: check that the preview has been started"],["unreachable","there is no way from this machine to that address; a preview that has only IPv6 cannot be reached from most runners"],["TLS","the certificate is not accepted, and the gate does not look away"],["status 401",lockedOut],["status 403",lockedOut],["status 429","the preview limits its visitors: lower the `rate` of the checks"],["redirect to another host",`that looks like a login page; ${lockedOut}`],["status 30","the path leads elsewhere: write the one that answers"],["status 404","check the path"],["status 5","the preview has an error of its own"],["body",placeholder],["json",placeholder],["not JSON",placeholder],["timeout","it takes longer than the check’s `timeout`"]]
;function unreachable(reason){const hint=hints.find(([beginning])=>reason.startsWith(beginning))?.[1]
;return`the preview never answered well (${reason}), so nothing was injected${hint===undefined?"":`; ${hint}`}`}function runVerdict(facts){
const count=outcome=>facts.scenarios.filter(scenario=>scenario.outcome===outcome).length;const all=facts.planned;if(facts.unrestored>0||count("unrestored")>0)return{verdict:"unrestored",
reason:"a fault may still be in place"};if(facts.end===null||facts.end==="killed")return{verdict:"error",reason:"the run was killed; its faults were taken out afterwards"}
;if(facts.end==="cancelled")return{verdict:"cancelled",reason:"the run was cancelled; its faults were taken out"};if(facts.end==="error")return{verdict:"error",
reason:facts.endDetail||"the gate could not do its work"};if(facts.end==="refused")return{verdict:"refused",reason:facts.endDetail};if(facts.end==="unreachable")return{verdict:"unhealthy",
reason:unreachable(facts.endDetail)};if(facts.end==="unhealthy")return unhealthy(facts.baseline);if(count("failed")>0)return{verdict:"failed",
reason:`${count("failed")} of ${all} scenarios broke the steady state`};const open=all-count("passed");if(count("flaky")>0)return{verdict:"inconclusive",
reason:`${count("flaky")} of ${all} scenarios broke the steady state, and not each time`};if(all===0)return{verdict:"inconclusive",reason:"the seed drew no fault, so nothing was shown"}
;if(open>0)return{verdict:"inconclusive",reason:`${open} of ${all} scenarios could not be decided`};return{verdict:"passed",reason:`steady state held through all ${all} scenarios`}}
function unhealthy(baseline){return baseline?.findings.some(({outcome:outcome})=>outcome==="failed")?{verdict:"unhealthy",
reason:"the preview did not hold its own steady state before any fault; nothing was injected"}:{verdict:"inconclusive",
reason:"it could not be shown that the preview is steady without faults; nothing was injected"}}const controlOf=({id:id,startMs:startMs,endMs:endMs,findings:findings})=>({id:id,startMs:startMs,
endMs:endMs,findings:findings.filter(({check:check})=>check!==null)})
;const unstableIn=controls=>[...new Set(controls.flatMap(({findings:findings})=>findings.flatMap(({check:check,outcome:outcome})=>outcome==="failed"?check??[]:[])))]
;function withoutUnstable(scenario,unstable){if(unstable.length===0)return scenario;const findings=scenario.findings.map(one=>isExcused(one,unstable)?{...one,outcome:"inconclusive",says:says}:one)
;const silent=unstable.filter(check=>!findings.some(one=>one.check===check)).map(undecided);const all=[...findings,...silent];return{...scenario,findings:all,outcome:(0,
outcome.QZ)(all.map(({outcome:outcome})=>outcome))}}const says="it did not hold without a fault either"
;const isExcused=({outcome:outcome,check:check},unstable)=>(outcome==="failed"||outcome==="flaky")&&check!==null&&unstable.includes(check);const undecided=check=>finding({outcome:"inconclusive",
phase:"during",tolerance:"gate",check:check,says:says});class Trials{#planned=[];#repeats=new Map;#lessons=new Map;controls=[];latest=null;add({role:role,of:of},result){this.latest=result
;if(role==="planned")this.#planned.push(result);else if(role==="control")this.controls.push(controlOf(result));else if(role==="repeat"&&of!==null)this.#repeats.set(of,[...this.#repeats.get(of)??[],result])
}learn(of,lesson){this.#lessons.set(of,[...this.#lessons.get(of)??[],lesson])}get unstable(){return unstableIn(this.controls)}get scenarios(){const{unstable:unstable}=this
;return this.#planned.map(first=>({...withoutUnstable((0,verdict_confirm.qF)(first,this.#repeats.get(first.id)??[]),unstable),...lessonsOf(this.#lessons.get(first.id)??[])}))}}
function lessonsOf(lessons){const found=kind=>lessons.findLast(lesson=>lesson.kind===kind)??null;return{smallest:found("smallest"),edge:found("edge"),interaction:found("interaction")}}
const baselineId="baseline";const mostNotes=50;class RunFold{#started=null;#ended=null;#lastMs=0;#current=null;#baseline=null;#latestBaseline=null;#calm=new calm.m;#trials=new Trials;#owed=new Map
;#undoFailures=new Map;#notes=[];#trouble=new Set;get current(){return this.#current}get level(){const{checks:checks=[],plan:plan}=this.#started??{};return(0,level.FY)((0,
level.In)(checks,plan?.scenarios.length??1),this.#calm)}get scenarios(){return this.#trials.scenarios}get latest(){return this.#trials.latest}get layout(){return this.#started?.layout??null}
get latestBaseline(){return this.#latestBaseline}add(event){this.#lastMs=Math.max(this.#lastMs,event.atMs)
;if("scenario"in event)this.#addToScenario(event);else if(event.type==="lesson")this.#trials.learn(event.of,event.lesson);else if(event.type==="run.started")this.#started=event;else if(event.type==="run.ended")this.#ended??=event;else if(event.type==="undo.recorded")this.#owed.set(event.undo.id,event.undo);else if(event.type==="undo.done")this.#settle(event.id);else if(event.type==="undo.failed")this.#undoFailures.set(event.id,event.reason);else if(this.#notes.length<mostNotes)this.#notes.push(event.says)
}result(commandsOf,ended=this.#ended){const started=this.#started;if(started===null)throw new TypeError("the run has not started");const scenarios=this.#soFar()
;const unrestored=this.#unrestored(commandsOf);const{verdict:verdict,reason:reason}=runVerdict({end:ended?.reason??null,endDetail:ended?.detail??"",baseline:this.#baseline,scenarios:scenarios,
planned:started.plan.scenarios.length,unrestored:unrestored.length});return{schema:result.F,version:started.version,name:started.plan.name,seed:started.plan.seed,preview:started.preview,
run:started.run,configDigest:started.configDigest??"",durationMs:this.#ended?.atMs??this.#lastMs,verdict:verdict,exitCode:outcome.hS[verdict],reason:reason,confidence:level.Rm,
checks:started.checks.map(({params:_,...check})=>check),baseline:this.#baseline,scenarios:scenarios,controls:this.#trials.controls,unstable:this.#trials.unstable,unrestored:unrestored,
trouble:[...this.#trouble],notes:this.#notes,skipped:started.plan.scenarios.filter(({id:id})=>!scenarios.some(scenario=>scenario.id===id)).map(({id:id})=>({scenario:id,
says:ended?.detail||"the run ended before its turn"})),comparison:null}}#addToScenario(event){
if(event.type==="scenario.started")this.#current=new ScenarioEvidence(event.scenario,event.plan,event.atMs,event.trial);this.#current?.add(event)
;if(event.type==="gate.trouble"&&this.#trouble.size<mostNotes)this.#trouble.add(event.what);if(event.type==="scenario.ended"&&this.#current!==null){
if(this.#current.plan===null)this.#addBaseline(this.#current);else this.#addTrial(this.#current);this.#current=null}}#addBaseline(evidence){const baseline=this.#judgedBaseline(evidence)
;this.#latestBaseline=baseline;if(this.#trials.latest!==null)return;this.#baseline=baseline;this.#keepCalm(evidence,baseline.findings)}#addTrial(evidence){const judged=this.#judged(evidence)
;this.#trials.add(evidence.trial,judged);this.#keepCalm(evidence,judged.findings)}#keepCalm(evidence,findings){const phases=evidence.trial.role==="control"?["before","during","after"]:["before"]
;const held=(name,phase)=>!findings.some(one=>one.check===name&&one.phase===phase&&one.tolerance!=="samples")
;for(const{name:name}of this.#started?.checks??[])for(const phase of phases)if(held(name,phase))this.#calm.add(evidence.tally(name,phase))}#soFar(){const open=this.#current
;return open?.plan&&open.trial.role==="planned"?[...this.scenarios,this.#judged(open)]:this.scenarios}#settle(id){this.#owed.delete(id);this.#undoFailures.delete(id)}#judged(evidence){
return judgeScenario(evidence,this.#started?.checks??[],this.level,evidence.plan===null?"":(0,replay.B9)(evidence.plan))}#judgedBaseline(evidence){const checks=this.#started?.checks??[]
;const judged=(0,judge_phase.$k)(evidence,checks,this.level,"before",{startMs:evidence.startMs,endMs:evidence.endMs});return{...judged,findings:[...judged.findings,...writesFindings(evidence,checks)]}
}#unrestored(commandsOf){const open=[...this.#owed.values()].filter(({id:id})=>this.#ended!==null||this.#undoFailures.has(id));return open.map(undo=>({undo:undo.id,target:undo.target,kind:undo.kind,
reason:this.#undoFailures.get(undo.id)??"the run ended before it was undone",commands:commandsOf(undo)}))}}function judge(events,commandsOf){return foldOf(events).result(commandsOf)}
function foldOf(events){const fold=new RunFold;for(const event of events)fold.add(event);return fold}}),6341:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{QZ:()=>weighInOrder,kY:()=>weighSoFar,lE:()=>samplesInOrder,qi:()=>everBroken});var _claims_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2487)
;var _confidence_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3280);var _level_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7317)
;var _sum_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2771);function weighInOrder(seconds,tolerance,level){const sum=new _sum_js__WEBPACK_IMPORTED_MODULE_2__.W;const decided=new Map
;for(const second of seconds){sum.add(second);for(const claim of(0,_claims_js__WEBPACK_IMPORTED_MODULE_3__.d)(tolerance,sum)){const weight=weighSoFar(claim,level)
;if((weight==="held"||weight==="broken")&&!decided.has(keyOf(claim)))decided.set(keyOf(claim),weight)}}return(0,_claims_js__WEBPACK_IMPORTED_MODULE_3__.d)(tolerance,sum).map(claim=>({claim:claim,
weight:decided.get(keyOf(claim))??weighSoFar(claim,level)}))}function everBroken(seconds,tolerance,level){const sum=new _sum_js__WEBPACK_IMPORTED_MODULE_2__.W;return seconds.some(second=>{
sum.add(second);return(0,_claims_js__WEBPACK_IMPORTED_MODULE_3__.d)(tolerance,sum).some(claim=>weighSoFar(claim,level)==="broken")})}function weighSoFar(claim,level){
const{bad:bad,count:count,allowed:allowed}=claim;if(allowed>=1)return"held";if(count===0)return"few";const ratio=logLikelihoodRatio(claim)
;const{cautious:cautious,seen:seen}=level.effects[claim.tolerance];if(ratio/cautious>=-Math.log(level.broken))return"broken";if(bad>allowed*count)return"worse"
;return ratio/seen<=Math.log(level.held)?"held":"few"}function logLikelihoodRatio({bad:bad,count:count,allowed:allowed}){const worse=(0,_confidence_js__WEBPACK_IMPORTED_MODULE_0__.Tj)(allowed)
;return(bad===0?0:bad*Math.log(worse/allowed))+(count-bad)*Math.log((1-worse)/(1-allowed))}
const samplesInOrder=(allowed,miss=_level_js__WEBPACK_IMPORTED_MODULE_1__.SU)=>allowed>=1?0:Math.ceil(Math.log(miss)/Math.log((1-(0,
_confidence_js__WEBPACK_IMPORTED_MODULE_0__.Tj)(allowed))/(1-allowed)));const keyOf=({tolerance:tolerance,required:required,quantile:quantile})=>`${tolerance} ${quantile} ${required}`}),
2771:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{W:()=>Sum});class Sum{count=0;bad=0;timed=0;#over=new Map;add(second){
this.count+=second.count;this.bad+=second.bad;this.timed+=second.timed;for(const[limitMs,count]of second.over)this.#over.set(limitMs,(this.#over.get(limitMs)??0)+count)}over(limitMs){
return this.#over.get(limitMs)??0}}})};
