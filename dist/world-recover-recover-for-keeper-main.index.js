export const id=3715;export const ids=[3715,6236,7595,1857];export const modules={69740:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H:()=>endpointText,X:()=>endpointOf});function endpointOf(text){
const found=/^(?:\[([0-9a-f:.]+)\]|([a-z0-9_](?:[a-z0-9_.-]{0,252})?)):(\d{1,5})$/iu.exec(text);const host=found?.[1]??found?.[2];const port=Number(found?.[3])
;return host!==undefined&&port>=1&&port<=65535?{host:host,port:port}:null}const endpointText=({host:host,port:port})=>`${host.includes(":")?`[${host}]`:host}:${port}`}),
54103:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>isLoopback,_:()=>isSameEnd})
;var _host_address_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21442);var _reach_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(17498);const isLoopback=host=>(0,
_reach_js__WEBPACK_IMPORTED_MODULE_0__.x)(host)==="loopback";const isSameEnd=(a,b)=>a.port===b.port&&hostName(a.host)===hostName(b.host);const hostName=host=>isLoopback(host)?"localhost":(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_1__.rQ)(host)??host.toLowerCase()}),"core-checks-pattern-pattern":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{T:()=>pattern,p:()=>patternFits});var schemas=__webpack_require__("zod-v4-classic-schemas");class PatternError extends Error{}const mostSteps=1500
;function programOf(source){if(!compiles(source.replace(modifiers,"(?:")))throw new PatternError('a valid JavaScript regular expression, for example "order-[0-9]+"');const writer=new Writer
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
words.push(word);word=null}}return word===null?words:[...words,word]}}),27005:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
p:()=>nearest});const limit=2;function editDistance(a,b){let previous=[];let current=Array.from({length:b.length+1},(_,j)=>j);for(let i=1;i<=a.length;i++){const next=[i];for(let j=1;j<=b.length;j++){
const same=a[i-1]===b[j-1]?0:1;let best=Math.min((current[j]??0)+1,(next[j-1]??0)+1,(current[j-1]??0)+same);if(i>1&&j>1&&a[i-1]===b[j-2]&&a[i-2]===b[j-1])best=Math.min(best,(previous[j-2]??0)+1)
;next.push(best)}previous=current;current=next}return current[b.length]??0}function nearest(word,allowed){if(word.length>100)return undefined
;const scored=allowed.filter(candidate=>Math.abs(plain(candidate).length-plain(word).length)<=limit).map(candidate=>({candidate:candidate,score:score(word,candidate)
})).filter(({candidate:candidate,score:score})=>score<limit+1&&score<Math.max(candidate.length,2)).sort((a,b)=>a.score-b.score);return scored[0]?.candidate}function score(word,candidate){
const exact=editDistance(word,candidate);const edits=exact<=1?exact:Math.min(exact,editDistance(plain(word),plain(candidate))+.5);const otherStart=word[0]===candidate[0]?0:.2
;const otherLetters=[...word].sort().join("")===[...candidate].sort().join("")?0:.1;return edits+otherStart+otherLetters+Math.min(Math.abs(word.length-candidate.length),5)/100}
const plain=word=>word.toLowerCase().replaceAll(/[^a-z0-9]/g,"")}),47595:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
b:()=>PendingUndos,pendingUndos:()=>pendingUndos});class PendingUndos{#undos=new Map;#failures=new Map;add(event){
if(event.type==="undo.recorded")this.#undos.set(event.undo.id,event.undo);else if(event.type==="undo.failed")this.#failures.set(event.id,event.reason);else if(event.type==="undo.done"){
this.#undos.delete(event.id);this.#failures.delete(event.id)}}get all(){return[...this.#undos.values()]}failureOf(id){return this.#failures.get(id)}}function pendingUndos(events){
const pending=new PendingUndos;for(const event of events)pending.add(event);return pending.all.toReversed()}}),39407:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>resources,X:()=>apiVersion});const apiVersion="chaos-mesh.org/v1alpha1";const resources={PodChaos:{resource:"podchaos",witness:null,isSeen:true,
removedWithinMs:5e3},NetworkChaos:{resource:"networkchaos",witness:"podnetworkchaos",isSeen:true,removedWithinMs:15e3},HTTPChaos:{resource:"httpchaos",witness:"podhttpchaos",isSeen:true,
removedWithinMs:15e3},StressChaos:{resource:"stresschaos",witness:null,isSeen:true,removedWithinMs:3e4},IOChaos:{resource:"iochaos",witness:"podiochaos",isSeen:true,removedWithinMs:15e3},DNSChaos:{
resource:"dnschaos",witness:null,isSeen:false,removedWithinMs:15e3},TimeChaos:{resource:"timechaos",witness:null,isSeen:false,removedWithinMs:15e3}}}),
88052:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{En:()=>litmusGroup,Ju:()=>stopPatch,Rt:()=>litmusVersion,
Te:()=>standardAccount,x5:()=>resultName});const litmusGroup="litmuschaos.io";const litmusVersion=`${litmusGroup}/v1alpha1`;const standardAccount="litmus-admin";const stopPatch={spec:{
engineState:"stop"}};const resultName=(engine,experiment)=>`${engine}-${experiment}`}),86236:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{LG:()=>namespaceNotAllowed,namespaceName:()=>namespaceName,ss:()=>namespacePattern});const namespacePattern=/^(?=.{1,63}$)[a-z0-9*]([a-z0-9*-]*[a-z0-9*])?$/
;const namespaceName=/^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?$/
;const ofTools=/^(default|kube-.*|.*-system|chaos-mesh|chaos-testing|litmus|argocd|cert-manager|ingress-nginx|local-path-storage|openshift(-.*)?|monitoring)$/
;const isOfCluster=namespace=>namespace.startsWith("kube-");function namespaceRefusal(namespace,{namespaces:namespaces}){
if(isOfCluster(namespace))return`namespace "${namespace}" belongs to the cluster itself, and is never touched`
;if(namespaces===null)return ofTools.test(namespace)?`namespace "${namespace}" is not that of a preview, and \`safety.namespaces\` does not allow it`:null
;return namespaces.some(pattern=>matches(pattern,namespace))?null:`\`safety.namespaces\` does not allow namespace "${namespace}"`}function namespaceNotAllowed(namespace,safety){
const says=namespaceRefusal(namespace,safety)
;const hint=isOfCluster(namespace)?"give the namespace of the preview itself, for example `pr-7`":`give the namespace of the preview itself, or write \`safety: { namespaces: ["${namespace}"] }\` in the config of the base branch`
;return says===null?null:{key:"namespace",says:says,hint:hint}}function matches(pattern,namespace){const parts=pattern.split("*").map(part=>part.replace(/[^a-z0-9]/g,"\\$&"))
;return new RegExp(`^${parts.join(".*")}$`).test(namespace)}}),2977:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
d:()=>workloadKinds});const workloadKinds=["deployment","statefulset"]}),45258:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{GateFailure:()=>GateFailure,N:()=>failureCodes});const failureCodes={CONFIG_INVALID:"invalid",CONFIG_MISSING:"invalid",CONFIG_UNREADABLE:"invalid",
CONFIG_OUTSIDE:"refused",USAGE:"invalid",INPUT_INVALID:"invalid",PLAN_INVALID:"invalid",REPLAY_INVALID:"invalid",RESULT_INVALID:"invalid",SHARDS_INVALID:"invalid",SHARD_MISSING:"error",
TARGET_REFUSED:"refused",PREVIEW_REFUSED:"refused",CAP_EXCEEDED:"refused",EVENT_REFUSED:"refused",PLATFORM_UNSUPPORTED:"error",TARGET_UNAVAILABLE:"error",TARGET_NOT_READY:"error",
REHEARSAL_FAILED:"error",LINK_UNAVAILABLE:"error",KEEPER_LOST:"error",JOURNAL_UNWRITABLE:"error",JOURNAL_UNREADABLE:"error",JOURNAL_UNTRUSTED:"refused",JOURNAL_MASKED:"refused",STATE_UNSAFE:"refused",
LOCKED:"error",CANCELLED:"cancelled"};class GateFailure extends Error{code;hint;constructor(code,message,options={}){super(message,"cause"in options?{cause:options.cause}:undefined)
;this.name="GateFailure";this.code=code;this.hint=options.hint}get verdict(){return failureCodes[this.code]}}}),24952:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Af:()=>limitsOf,C5:()=>scales,X6:()=>againMs,Zh:()=>scaledMs,bK:()=>endless,jh:()=>deedsOf,sP:()=>callsPython,y1:()=>experiment})
;var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("zod-v4-classic-schemas");var _address_address_of_url_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(24023)
;var _kubernetes_namespace_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(86236);var _no_address_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58881);const longestMethodMs=6e5
;const longestRollbacksMs=18e4;const againMs=3e4;const longestAskMs=6e4;const scaledMs=3e4
;const stepMs=({timeoutMs:timeoutMs,pauseMs:pauseMs,does:does,tolerance:tolerance})=>pauseMs.before+pauseMs.after+(does.kind==="wait"?does.ms:timeoutMs)+(tolerance?.kind==="probe"?tolerance.timeoutMs:0)
;const sumMs=steps=>steps.reduce((sum,step)=>sum+stepMs(step),0);const scales=({does:does})=>does.kind==="deployment"&&does.replicas!==null
;const limitsOf=({probes:probes,method:method,rollbacks:rollbacks})=>({scalesMs:method.some(scales)?scaledMs:0,askMs:Math.max(1e3,Math.min(longestAskMs,sumMs(probes))),
methodMs:Math.max(1e3,Math.min(longestMethodMs,sumMs(method))),rollbacksMs:Math.max(1e3,Math.min(longestRollbacksMs,sumMs(rollbacks)))})
;const waitsMs=({pauseMs:pauseMs,does:does})=>pauseMs.before+pauseMs.after+(does.kind==="wait"?does.ms:0);function endless({probes:probes,method:method,rollbacks:rollbacks}){
const inOrder=method.filter(({isBackground:isBackground})=>!isBackground);const allMs=steps=>steps.reduce((sum,step)=>sum+waitsMs(step),0);return[{part:"steady-state-hypothesis",limitMs:longestAskMs,
waitsMs:allMs(probes)},{part:"method",limitMs:longestMethodMs,waitsMs:Math.max(allMs(inOrder),...method.map(waitsMs))},{part:"rollbacks",limitMs:longestRollbacksMs,waitsMs:allMs(rollbacks)
}].filter(one=>one.waitsMs>=one.limitMs)}
const deedsOf=({probes:probes,method:method,rollbacks:rollbacks})=>[...probes,...method,...rollbacks].flatMap(({does:does,tolerance:tolerance})=>tolerance?.kind==="probe"?[does,tolerance.does]:[does])
;const callsPython=content=>deedsOf(content).some(({kind:kind})=>kind==="python");const noPython={key:"experiments",
says:"it calls functions of Python modules, and `safety.allow-chaos-toolkit` does not allow that",hint:"write `safety: { allow-chaos-toolkit: true }` in the config of the base branch"}
;const experiment={..._no_address_js__WEBPACK_IMPORTED_MODULE_0__.U,kind:"experiment",noun:"an experiment of the Chaos Toolkit",
summary:"what the actions of an experiment disturb, and its rollbacks put back",docs:{why:"A team has experiments of the Chaos Toolkit, and wants a verdict about each pull request from them.",
example:null},schema:zod__WEBPACK_IMPORTED_MODULE_1__.IeY(()=>false,"an experiment is written under `experiments`"),takes:["experiment"],runsPrograms:()=>true,touchesMachine:()=>true,
notAllowed({content:content},safety){const namespaces=deedsOf(content).flatMap(does=>"namespace"in does?[does.namespace]:[]);const refused=namespaces.flatMap(namespace=>(0,
_kubernetes_namespace_js__WEBPACK_IMPORTED_MODULE_2__.LG)(namespace,safety)??[]);return refused[0]??(callsPython(content)&&!safety.allowChaosToolkit?noPython:null)},
addresses:({content:content})=>deedsOf(content).flatMap(does=>{if(does.kind==="toxic")return[{key:"configuration",address:does.api}];return does.kind==="request"?[{key:"url",address:(0,
_address_address_of_url_js__WEBPACK_IMPORTED_MODULE_3__.f)(does.url)}]:[]}),identities:()=>[],drawsWorker:()=>false,stepsMs({content:content}){
const{askMs:askMs,methodMs:methodMs,rollbacksMs:rollbacksMs,scalesMs:scalesMs}=limitsOf(content);return{injectMs:2*askMs+methodMs+scalesMs,removeMs:rollbacksMs+askMs+againMs+scalesMs}},
rehearsalStepMs:()=>null}}),58881:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>noAddress});const noAddress={
isContainer:false,isServer:()=>false,listensOn:()=>null,expendable:()=>null,startedByGate:()=>false,leadsTo:()=>null,leadsToNamed:()=>null,isCarried:()=>false,leadsToPreview:()=>false}}),
31874:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>drain})
;var _process_helper_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(23465);var _process_signal_each_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(93327);const pollMs=10;const mostLooks=300
;const looks=2;async function drain(runId,on,signal){for(let unseen=0,looked=0;unseen<looks&&looked<mostLooks;looked+=1){const inFlight=await on.startedFor((0,
_process_helper_js__WEBPACK_IMPORTED_MODULE_0__.Wu)(runId),null);await(0,_process_signal_each_js__WEBPACK_IMPORTED_MODULE_1__.e)(on,inFlight,"SIGKILL",{mark:(0,
_process_helper_js__WEBPACK_IMPORTED_MODULE_0__.Wu)(runId),leader:null});unseen=inFlight.length===0?unseen+1:0;if(unseen<looks)await on.sleep(pollMs,signal)}}}),
91857:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{fence:()=>fence})
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258);const pollMs=10;const deathLimitMs=3e4;async function fence(gate,{graceMs:graceMs,known:known},on,signal){
if(gate.pid===on.pid)return false;for(let waitedMs=0;waitedMs<graceMs&&await on.stateOf(gate)!==null;waitedMs+=pollMs)await on.sleep(pollMs,signal);if(await on.stateOf(gate)===null)return false
;const refusal=known?null:await on.refusalOf(gate)
;if(refusal!==null)throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("JOURNAL_UNTRUSTED",`the journal names process ${gate.pid} as its gate, and ${refusal}: nothing of it was carried out`)
;const lived=await on.signalTo(gate,"SIGKILL");for(let waitedMs=0;await on.stateOf(gate)!==null;waitedMs+=pollMs){
if(waitedMs>=deathLimitMs)throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("LOCKED",`process ${gate.pid}, the gate of the journal, does not end`);await on.sleep(pollMs,signal)
}return lived}}),41904:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{recoverJournal:()=>recoverJournal,
undoLimitMs:()=>undoLimitMs});var _core_evidence_pending_undos_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(47595)
;var _journal_read_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("world-journal-read");var _carry_out_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(75026)
;var _drain_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(31874);var _fence_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(91857)
;var _recovery_environment_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__("world-recover-recovery-environment");const gateGraceMs={keeper:2e3,post:0,recover:0}
;async function recoverJournal(path,options,signal,on=_recovery_environment_js__WEBPACK_IMPORTED_MODULE_4__.g){const holdMs=(0,_carry_out_js__WEBPACK_IMPORTED_MODULE_1__.H2)((0,
_core_evidence_pending_undos_js__WEBPACK_IMPORTED_MODULE_5__.pendingUndos)(await read(path,options,on).catch(()=>[])),on.handlerOf);const task=async()=>{
const gate=startIn(await read(path,options,on))?.gate??await on.gateNamed(path);const lived=gate!==null&&await(0,_fence_js__WEBPACK_IMPORTED_MODULE_3__.fence)(gate,{graceMs:gateGraceMs[options.by],
known:options.by==="keeper"},on.processes,signal);const events=await read(path,options,on);const started=startIn(events);if(started?.mark!==undefined){await(0,
_drain_js__WEBPACK_IMPORTED_MODULE_2__.Z)(started.mark,on.processes,signal);await on.endCommandsOf(started.mark,signal)}return settle(path,events,endOf(options,lived),options,on)}
;return on.withLock(path,signal,task,holdMs)}const undoLimitMs=async(path,on=_recovery_environment_js__WEBPACK_IMPORTED_MODULE_4__.g)=>(0,_carry_out_js__WEBPACK_IMPORTED_MODULE_1__.H2)((0,
_core_evidence_pending_undos_js__WEBPACK_IMPORTED_MODULE_5__.pendingUndos)(await on.read(path).catch(()=>[])),on.handlerOf)
;async function read(path,{mayBeMissing:mayBeMissing=false,trusted:trusted},on){return trusted??on.read(path).catch(error=>mayBeMissing&&(0,
_journal_read_js__WEBPACK_IMPORTED_MODULE_0__.b2)(error)?[]:Promise.reject(error))}const startIn=events=>events.find(event=>event.type==="run.started");const endOf=({by:by,why:why},lived)=>({
reason:by==="post"&&lived?"cancelled":"killed",detail:`${why===undefined?"":`${why}; `}put back by the ${by==="post"?"post step":by}`});async function settle(path,events,ending,options,on){
const done=await(0,_carry_out_js__WEBPACK_IMPORTED_MODULE_1__.u0)((0,_core_evidence_pending_undos_js__WEBPACK_IMPORTED_MODULE_5__.pendingUndos)(events),options.settleMs??100,on)
;const news=newsOf(events,done,ending);await keep(path,news,on).catch(()=>undefined);const failed=done.filter(({failure:failure})=>failure!==null);return{journal:path,undone:done.length-failed.length,
failed:failed.length,unrestored:failed.map(_carry_out_js__WEBPACK_IMPORTED_MODULE_1__.zf),events:[...events,...news]}}function newsOf(events,done,ending){const atMs=events.at(-1)?.atMs??0
;const undos=done.map(({undo:undo,failure:failure})=>failure===null?{atMs:atMs,type:"undo.done",id:undo.id}:{atMs:atMs,type:"undo.failed",id:undo.id,reason:failure})
;if(events.length===0||events.some(event=>event.type==="run.ended"))return undos;return[...undos,{atMs:atMs,type:"run.ended",...ending}]}async function keep(path,news,on){if(news.length===0)return
;const journal=await on.resume(path);try{for(const event of news)await journal.append(event)}finally{await journal.close()}}}),
"world-recover-recovery-environment":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>thisMachine})
;var external_node_path_=__webpack_require__(76760);var journal=__webpack_require__(52256);var journal_name=__webpack_require__(90500);var read=__webpack_require__("world-journal-read")
;var identity=__webpack_require__(32687);var processes=__webpack_require__(19044);var end_commands=__webpack_require__(68881);var catalog=__webpack_require__(52205)
;var within=__webpack_require__("world-within");var external_node_crypto_=__webpack_require__(77598);var promises_=__webpack_require__(51455);var external_node_net_=__webpack_require__(77030)
;var external_node_timers_promises_=__webpack_require__(58500);const pollMs=25;const patienceMs=1e4;async function withLock(path,signal,task,waitMs=patienceMs){const name=await nameOf(path)
;const startMs=performance.now();let held=await listen(name);while(held===null&&performance.now()-startMs<waitMs){await(0,external_node_timers_promises_.setTimeout)(pollMs,undefined,{signal:signal})
;held=await listen(name)}try{return await task()}finally{await new Promise(done=>held===null?done(null):held.close(done))}}async function nameOf(path){const place=(0,external_node_path_.join)(await(0,
promises_.realpath)((0,external_node_path_.dirname)(path)).catch(()=>(0,external_node_path_.dirname)(path)),(0,external_node_path_.basename)(path));return`\0chaos-gate/${(0,
external_node_crypto_.createHash)("sha256").update(place).digest("hex")}`}function listen(path){return new Promise((resolve,reject)=>{const server=(0,
external_node_net_.createServer)(socket=>socket.destroy());server.once("error",error=>error.code==="EADDRINUSE"?resolve(null):reject(error));server.listen({path:path},()=>resolve(server))})}
const thisMachine={processes:processes.u,withLock:(path,signal,task,holdMs)=>withLock(path,signal,task,Math.max(patienceMs,holdMs)),read:path=>(0,read.readJournal)(path),gateNamed:async path=>(0,
journal_name.Im)((0,external_node_path_.basename)(path),await(0,identity.aW)()),resume:journal.f7,handlerOf:catalog.M,endCommandsOf:end_commands.bx,within:within.u}})};
