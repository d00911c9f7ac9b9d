export const id=9225;export const ids=[9225,6236,7595];export const modules={24023:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{f:()=>addressOfUrl});function addressOfUrl(preview){const{protocol:protocol,hostname:hostname,port:port}=new URL(preview);return{
host:hostname.replace(/^\[|\]$/g,""),port:Number(port)||(protocol==="https:"?443:80)}}}),69740:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H:()=>endpointText,X:()=>endpointOf});function endpointOf(text){
const found=/^(?:\[([0-9a-f:.]+)\]|([a-z0-9_](?:[a-z0-9_.-]{0,252})?)):(\d{1,5})$/iu.exec(text);const host=found?.[1]??found?.[2];const port=Number(found?.[3])
;return host!==undefined&&port>=1&&port<=65535?{host:host,port:port}:null}const endpointText=({host:host,port:port})=>`${host.includes(":")?`[${host}]`:host}:${port}`}),
21442:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G2:()=>inNetwork,Rk:()=>hostAddress,Tx:()=>embeddedV4,
rQ:()=>canonicalHost,w1:()=>startsWith});function hostAddress(host){const bare=host.replace(/^\[|\]$/g,"").replace(/%.*$/,"");const canonical=canonicalHost(bare.includes(":")?`[${bare}]`:bare)
;if(canonical===null)return null;if(canonical.startsWith("["))return{groups:groupsOf(canonical.slice(1,-1))};return/^\d+\.\d+\.\d+\.\d+$/.test(canonical)?{v4:v4Of(canonical)}:null}
function canonicalHost(host){const address=`http://${host}/`;if(/[/\\?#@]/.test(host)||!URL.canParse(address))return null;return new URL(address).hostname.replace(/\.$/,"")}
const v4Of=text=>text.split(".").reduce((sum,part)=>sum*256+Number(part),0);function groupsOf(canonical){const[left="",right]=canonical.split("::")
;const numbers=text=>text===""?[]:text.split(":").map(group=>Number.parseInt(group,16));const[before,after]=[numbers(left),numbers(right??"")]
;return[...before,...Array(8-before.length-after.length).fill(0),...after]}function startsWith(groups,prefix,bits){return prefix.split(":").every((group,index)=>{
const counted=Math.max(0,Math.min(16,bits-16*index));const mask=65535<<16-counted&65535;return((groups[index]??0)&mask)===(Number.parseInt(group,16)&mask)})}
const inNetwork=(address,network,bits)=>Math.floor(address/2**(32-bits))===Math.floor(v4Of(network)/2**(32-bits));function embeddedV4(groups){const g=index=>groups[index]??0
;const pair=index=>g(index)*65536+g(index+1);const last=pair(6);const found=[];if(startsWith(groups,"0:0:0:0:0",80)&&(g(5)===0||g(5)===65535))found.push(last)
;if(startsWith(groups,"0:0:0:0:ffff:0",96))found.push(last);if(startsWith(groups,"64:ff9b:0:0:0:0",96))found.push(last);if(startsWith(groups,"64:ff9b:1",48))found.push(last,...translated(g))
;if(g(0)===8194)found.push(pair(1));if(startsWith(groups,"2001:0",32))found.push(pair(2),(~last>>>0)%2**32);if((g(4)&~512)===0&&g(5)===24318)found.push(last);return found}function translated(g){
const bytes=[3,4,5,6].flatMap(index=>[g(index)>>8,g(index)&255]).filter((_,index)=>index!==2);return[0,1,2].map(from=>bytes.slice(from,from+4).reduce((sum,byte)=>sum*256+byte,0))}}),
17498:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{x:()=>reachOf})
;var _host_address_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21442);function reachOf(host){const address=(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Rk)(host)
;if(address!==null)return reachOfAddress(address);const name=(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.rQ)(host)??host;if(/(^|\.)localhost$/.test(name))return"loopback"
;return privateNames.test(name)?"name":"public"}const privateNames=/^[^.]+$|\.(test|invalid|local|internal|intranet|private|corp|home|lan|localdomain|home\.arpa)$/
;const loopbackV4=[["127.0.0.0",8],["0.0.0.0",32]];const privateV4=[["10.0.0.0",8],["172.16.0.0",12],["192.168.0.0",16],["100.64.0.0",10]];function reachOfAddress(address){
if("v4"in address)return reachOfV4(address.v4);const{groups:groups}=address;if((0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"0:0:0:0:0:0:0",112)&&(groups[7]??0)<=1)return"loopback"
;if((0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"fc00",7)||(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"fec0",10))return"private";const mapped=(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"0:0:0:0:0:ffff",96)?(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Tx)(groups)[0]:undefined
;return mapped===undefined?"public":reachOfV4(mapped)}function reachOfV4(address){if(loopbackV4.some(([net,bits])=>(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.G2)(address,net,bits)))return"loopback";return privateV4.some(([net,bits])=>(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.G2)(address,net,bits))?"private":"public"}}),54103:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U:()=>isLoopback,_:()=>isSameEnd});var _host_address_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21442)
;var _reach_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(17498);const isLoopback=host=>(0,_reach_js__WEBPACK_IMPORTED_MODULE_0__.x)(host)==="loopback"
;const isSameEnd=(a,b)=>a.port===b.port&&hostName(a.host)===hostName(b.host);const hostName=host=>isLoopback(host)?"localhost":(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_1__.rQ)(host)??host.toLowerCase()}),79834:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{r:()=>bodyLimitBytes});const bodyLimitBytes=256*1024}),
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
words.push(word);word=null}}return word===null?words:[...words,word]}}),47595:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
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
d:()=>workloadKinds});const workloadKinds=["deployment","statefulset"]}),33071:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V:()=>formatQuantity});var _plain_decimal_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21912)
;var _significant_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(42625);var _unit_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(84206);function formatQuantity(kind,value){
const forms=_unit_js__WEBPACK_IMPORTED_MODULE_0__.MD[kind].flatMap((unit,size)=>formIn(unit,size,value)).filter(reads(value))
;const best=forms.filter(({size:size,number:number})=>size===0||Number(number)>=1).sort(byReading)[0]??base(kind,value);return best.number+best.unit.suffix}
const formIn=(unit,size,value)=>unit.readOnly?[]:[{unit:unit,size:size,number:(0,_plain_decimal_js__WEBPACK_IMPORTED_MODULE_1__.m)(inverse(unit,value),-unit.exponent)}]
;const inverse=({times:times,over:over},value)=>times===over?value:(0,_significant_js__WEBPACK_IMPORTED_MODULE_2__.I)(value*over/times,15);const reads=value=>({unit:unit,number:number})=>(0,
_unit_js__WEBPACK_IMPORTED_MODULE_0__.xm)(unit,number)===value;const length=({unit:unit,number:number})=>number.length+unit.suffix.length+(Number(number)>=1e3?1:0)
;const fraction=({number:number})=>number.includes(".")?1:0;const byReading=(a,b)=>length(a)-length(b)||fraction(a)-fraction(b)||b.size-a.size;function base(kind,value){
const size=_unit_js__WEBPACK_IMPORTED_MODULE_0__.MD[kind].findIndex(({times:times,over:over})=>times===over);return{...formIn(_unit_js__WEBPACK_IMPORTED_MODULE_0__.MD[kind][size],size,value)[0]}}}),
21912:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{m:()=>plainDecimal});function plainDecimal(value,shift=0){
if(value===0)return"0";const[mantissa="",exponent="0"]=value.toExponential().split("e");const digits=mantissa.replace(".","");const point=Number(exponent)+shift+1
;if(point<=0)return`0.${"0".repeat(-point)}${digits}`;if(point>=digits.length)return digits+"0".repeat(point-digits.length);return`${digits.slice(0,point)}.${digits.slice(point)}`}}),
93:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>printable})
;const printable=(text,longest)=>shortened([...text.slice(0,2*longest+2)],longest).replace(/[^ -~]|`/gu,escaped)
;const shortened=(letters,longest)=>letters.length>longest?`${letters.slice(0,longest).join("")}...`:letters.join("");const escaped=letter=>`\\u{${(letter.codePointAt(0)??0).toString(16)}}`}),
50485:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N:()=>quantityText})
;var _format_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33071);var _plain_decimal_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21912)
;var _significant_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(42625);const quantityText=(kind,value,digits=3)=>(0,
_format_js__WEBPACK_IMPORTED_MODULE_0__.V)(kind,value).replace(/^([\d.]+)(.*)$/,(_,number,unit)=>{const rounded=(0,_plain_decimal_js__WEBPACK_IMPORTED_MODULE_1__.m)((0,
_significant_js__WEBPACK_IMPORTED_MODULE_2__.I)(Number(number),digits));return/^[A-Za-z%]/.test(unit)?`${rounded} ${unit}`:rounded+unit})}),
42625:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>significant})
;const significant=(value,digits)=>Number(value.toPrecision(digits))}),84206:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
MD:()=>units,uF:()=>unitOf,xm:()=>valueIn});const decimal=(suffix,exponent)=>({suffix:suffix,exponent:exponent,times:1,over:1,readOnly:false});const scaled=(suffix,times,exponent=0)=>({
...decimal(suffix,exponent),times:times});const readOnly=unit=>({...unit,readOnly:true});const bytes=[decimal("B",0),decimal("kB",3),decimal("MB",6),decimal("GB",9)]
;const powersOfTwo=[scaled("KiB",2**10),scaled("MiB",2**20),scaled("GiB",2**30)];const bits=[scaled("kbit",125),scaled("Mbit",125,3),scaled("Gbit",125,6)];const perSecond=unit=>({...unit,
suffix:`${unit.suffix}/s`});const units={duration:[decimal("ms",0),decimal("s",3),scaled("m",6,4),scaled("h",36,5)],rate:[{...decimal("/m",0),over:60},decimal("/s",0)],
bandwidth:[...bytes.map(perSecond),...[...powersOfTwo,...bits].map(perSecond).map(readOnly)],size:[...bytes,...powersOfTwo],share:[decimal("%",-2)],count:[decimal("",0)],status:[decimal("",0)]}
;const unitOf=(kind,suffix)=>units[kind].find(unit=>unit.suffix===suffix);const valueIn=(unit,number)=>Number(`${number}e${unit.exponent}`)*unit.times/unit.over}),
24952:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Af:()=>limitsOf,C5:()=>scales,X6:()=>againMs,Zh:()=>scaledMs,
bK:()=>endless,jh:()=>deedsOf,sP:()=>callsPython,y1:()=>experiment});var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("zod-v4-classic-schemas")
;var _address_address_of_url_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(24023);var _kubernetes_namespace_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(86236)
;var _no_address_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58881);const longestMethodMs=6e5;const longestRollbacksMs=18e4;const againMs=3e4;const longestAskMs=6e4;const scaledMs=3e4
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
18806:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>guardedLookup})
;var node_dns__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(40610);var _core_address_forbidden_host_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(49555)
;var _reasons_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("world-probes-reasons");const guardedLookup=(host,options,callback)=>{if((0,
_core_address_forbidden_host_js__WEBPACK_IMPORTED_MODULE_2__.i)(host))return callback(new _reasons_js__WEBPACK_IMPORTED_MODULE_1__.B2("ADDRESS_REFUSED"),"",0);(0,
node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(host,{...options,all:true},(error,addresses)=>{if(error!==null)return callback(error,"",0);if(addresses.some(({address:address})=>(0,
_core_address_forbidden_host_js__WEBPACK_IMPORTED_MODULE_2__.i)(address)))return callback(new _reasons_js__WEBPACK_IMPORTED_MODULE_1__.B2("ADDRESS_REFUSED"),"",0)
;if(options.all===true)return callback(null,addresses);const[first]=addresses
;return first===undefined?callback(new _reasons_js__WEBPACK_IMPORTED_MODULE_1__.B2("CLOSED"),"",0):callback(null,first.address,first.family)})}}),
"world-probes-http-exchange":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{c:()=>exchange})
;var external_node_http_=__webpack_require__(37067);var check=__webpack_require__(79834);var reasons=__webpack_require__("world-probes-reasons");var head_of_bytes=__webpack_require__(22194)
;const freePieces=512;const leastAverageBytes=32;function readBody(stream,done,limitBytes=check.r){const head=new head_of_bytes.j(limitBytes);let pieces=0;const finish=body=>{
stream.removeListener("data",take);stream.removeListener("end",end);done(body)};const end=()=>finish({bytes:head.bytes,cut:head.cut});const take=piece=>{head.add(piece);pieces+=1
;if(head.cut)end();else if(pieces>freePieces&&head.length<pieces*leastAverageBytes)finish(new reasons.B2("TINY_PIECES"))};stream.on("data",take);stream.once("end",end)}const sliceBytes=2*1024
;const turnMs=1;const sliced=new WeakSet;function sliceReads(socket){if(sliced.has(socket))return;sliced.add(socket);const push=socket.push.bind(socket);const read=socket._read.bind(socket)
;const waiting=[];const next=()=>{const piece=waiting.shift()??null;if(piece===null||piece.length<=sliceBytes)return piece;waiting.unshift(piece.subarray(sliceBytes))
;return piece.subarray(0,sliceBytes)};const handOn=()=>{const untilMs=performance.now()+turnMs;let wantsMore=true
;while(wantsMore&&waiting.length>0&&!socket.destroyed&&performance.now()<untilMs)wantsMore=push(next());return wantsMore&&waiting.length===0};socket.push=chunk=>{
waiting.push(chunk instanceof Uint8Array?chunk:null);return waiting.length===1&&handOn()};socket._read=size=>{if(waiting.length===0)read(size);else setImmediate(handOn)}}const prescanBytes=1024
;const label="[\"']?\\s*([\\w.:+-]{1,40})";const inType=new RegExp(`;\\s*charset\\s*=\\s*${label}`,"i");const inMeta=new RegExp(`<meta\\s[^>]{0,200}?charset\\s*=\\s*${label}`,"i")
;function textOf(bytes,contentType=""){return decoderFor(bomOf(bytes)??inType.exec(contentType)?.[1]??metaOf(bytes,contentType)).decode(bytes)}function bomOf([first,second,third]){
if(first===239&&second===187&&third===191)return"utf-8";if(first===254&&second===255)return"utf-16be";return first===255&&second===254?"utf-16le":undefined}function metaOf(bytes,contentType){
if(!/html/i.test(contentType))return undefined;const name=inMeta.exec(Buffer.from(bytes.subarray(0,prescanBytes)).toString("latin1"))?.[1]
;return name!==undefined&&/^utf-?16/i.test(name)?undefined:name}function decoderFor(name="utf-8"){try{return new TextDecoder(name)}catch{return new TextDecoder}}const mostInterim=32
;function exchange(options,body,signal,limitBytes=check.r){const{promise:promise,resolve:resolve}=deferred();const request=(0,external_node_http_.request)(options)
;const gotBytes=listenForBytes(request);const settle=exchanged=>{signal.removeEventListener("abort",abort);resolve(exchanged)};const abort=()=>giveUp(new reasons.B2("TIMED_OUT"));let complete=false
;const fail=error=>{if(!complete)settle({error:error,staleConnection:request.reusedSocket&&!gotBytes()})};const giveUp=error=>{settle({error:error,staleConnection:false});request.destroy()}
;request.on("error",fail);request.once("socket",sliceReads);let interim=0;request.on("information",()=>{interim+=1;if(interim>mostInterim)giveUp(new reasons.B2("INTERIM_FLOOD"))})
;request.on("response",response=>{response.on("error",fail);const done=body=>{complete=true;responseOf(response,body,limitBytes).then(read=>settle({response:read,rawHeaders:response.rawHeaders
}),error=>settle({error:error,staleConnection:false}));if(body.cut)request.destroy()};readBody(response,body=>body instanceof reasons.B2?giveUp(body):done(body),limitBytes)})
;request.on("upgrade",(response,socket)=>{socket.destroy();settle({response:{...headOf(response),body:"",cut:false},rawHeaders:response.rawHeaders})})
;if(signal.aborted)abort();else signal.addEventListener("abort",abort,{once:true});request.end(body??undefined);return promise}async function responseOf(response,body,limitBytes){
const head=headOf(response);const coding=head.headers["content-encoding"]
;const read=coding===undefined?body:await(await __webpack_require__.e("world-probes-http-content-coding").then(__webpack_require__.bind(__webpack_require__,86820))).decoded(body,coding,limitBytes)
;if(typeof read==="string")return{...head,body:"",cut:false,unreadable:read};return{...head,body:textOf(read.bytes,head.headers["content-type"]),cut:read.cut}}function headOf(response){
const headers=Object.entries(response.headersDistinct).map(([name,values])=>[name,values?.join(", ")??""]);return{status:response.statusCode??null,headers:Object.fromEntries(headers)}}
function listenForBytes(request){let before=0;request.once("socket",socket=>{before=socket.bytesRead});return()=>(request.socket?.bytesRead??0)>before}function deferred(){let resolve=()=>{}
;const promise=new Promise(settle=>{resolve=settle});return{promise:promise,resolve:resolve}}}),22194:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{j:()=>HeadOfBytes});const leastBytes=4*1024;class HeadOfBytes{#limitBytes;#buffer=Buffer.alloc(0);#length=0;cut=false;constructor(limitBytes){
this.#limitBytes=limitBytes}get length(){return this.#length}get bytes(){return this.#buffer.subarray(0,this.#length)}add(piece){const fits=Math.min(piece.length,this.#limitBytes-this.#length)
;if(fits<piece.length)this.cut=true;if(fits===0)return;this.#reserve(this.#length+fits);this.#buffer.set(fits===piece.length?piece:piece.subarray(0,fits),this.#length);this.#length+=fits}
#reserve(bytes){if(bytes<=this.#buffer.length)return;const grown=Buffer.allocUnsafeSlow(Math.min(this.#limitBytes,Math.max(leastBytes,bytes,2*this.#buffer.length)))
;this.#buffer.copy(grown,0,0,this.#length);this.#buffer=grown}}}),"world-probes-reasons":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B2:()=>ProbeError,g5:()=>failureOf,iU:()=>timedOut});const byReason={
"Transfer-Encoding can't be present with Content-Length":"both Content-Length and Transfer-Encoding",
"Content-Length can't be present with Transfer-Encoding":"both Content-Length and Transfer-Encoding","Duplicate Content-Length":"two Content-Length headers",
"Content-Length overflow":"a Content-Length that is too large","Empty Content-Length":"an empty Content-Length","Invalid header token":"a space or a forbidden character in the name of a header",
"Invalid header value char":"a control character in the value of a header","Invalid header field char":"a line that ends in LF without CR",
"Unexpected whitespace after header value":"a header that continues on the next line"};const byCode={HPE_INVALID_CONTENT_LENGTH:"a Content-Length that is not a number",
HPE_UNEXPECTED_CONTENT_LENGTH:"two Content-Length headers",HPE_INVALID_TRANSFER_ENCODING:"an invalid Transfer-Encoding",HPE_INVALID_HEADER_TOKEN:"a forbidden character in a header",
HPE_UNEXPECTED_SPACE:"a space before the first header",HPE_CR_EXPECTED:"a line that ends in LF without CR",HPE_LF_EXPECTED:"a CR without LF",HPE_INVALID_CHUNK_SIZE:"a chunk without a valid size",
HPE_STRICT:"a chunk that is longer than it says",HPE_CHUNK_EXTENSIONS_OVERFLOW:"endless chunk extensions",HPE_INVALID_STATUS:"no valid status code",
HPE_CLOSED_CONNECTION:"bytes after the last response"};function invalidHttp(code,error){const{reason:reason,rawPacket:rawPacket}=Object(error)
;const known=typeof reason==="string"&&Object.hasOwn(byReason,reason)?byReason[reason]:byCode[code];if(known!==undefined)return`invalid HTTP: ${known}`
;const protocol=rawPacket instanceof Uint8Array?protocolOf(rawPacket):null;return protocol===null?"not HTTP":`not HTTP: ${protocol}`}function protocolOf(bytes){const[first,second,,fourth]=bytes
;if((first===21||first===22)&&second===3)return"TLS";if(fourth===4&&bytes.length>=9&&bytes.subarray(5,9).every(byte=>byte===0))return"HTTP/2"
;return String.fromCharCode(...bytes.subarray(0,4))==="SSH-"?"SSH":null}class ProbeError extends Error{code;constructor(code){super(code);this.code=code}}const reasons={TIMED_OUT:"timeout",
ADDRESS_REFUSED:"refused address",CLOSED:"closed",TINY_PIECES:"body in tiny pieces",INTERIM_FLOOD:"too many interim responses",ETIMEDOUT:"timeout",ECONNREFUSED:"refused",ECONNABORTED:"reset",
EPIPE:"closed",ENOTFOUND:"name not found",ENODATA:"name not found",EHOSTUNREACH:"unreachable",EHOSTDOWN:"unreachable",ENETUNREACH:"unreachable",ENETDOWN:"unreachable",EACCES:"unreachable",
EPERM:"unreachable",CERT_HAS_EXPIRED:"TLS: expired",DEPTH_ZERO_SELF_SIGNED_CERT:"TLS: self-signed",SELF_SIGNED_CERT_IN_CHAIN:"TLS: self-signed",ERR_TLS_CERT_ALTNAME_INVALID:"TLS: wrong host",
ERR_HTTP2_ERROR:"not HTTP/2",ERR_HTTP2_STREAM_CANCEL:"closed",ERR_HTTP2_STREAM_ERROR:"reset",ERR_HTTP2_SESSION_ERROR:"closed",HPE_HEADER_OVERFLOW:"head too large"}
;const ownErrors=["EMFILE","ENFILE","ENOMEM","ENOBUFS","EADDRNOTAVAIL","EAGAIN"];const ownLookUp=["EAI_AGAIN","EAI_SYSTEM","EAI_MEMORY","ESERVFAIL"];const timedOut={failure:"timeout",ours:false}
;function failureOf(error){const{code:code,syscall:syscall}=detailsOf(error);if(ownErrors.includes(code))return{failure:`gate: ${code}`,ours:true};if(ownLookUp.includes(code))return{
failure:"name look-up failed",ours:true};if(code==="ECONNRESET")return{failure:syscall===undefined?"closed":"reset",ours:false}
;if(code==="EPROTO"&&/wrong version number|packet length too long/.test(error.message))return{failure:"TLS: not spoken there",ours:false};return{
failure:reasons[code]??(code.startsWith("HPE_")?invalidHttp(code,error):familyOf(code)),ours:false}}function familyOf(code){
return/^(?:ERR_SSL|ERR_TLS|EPROTO|UNABLE_TO|CERT_)/.test(code)?"TLS":"network error"}function detailsOf(error){const first=error instanceof AggregateError?error.errors[0]:error
;const{code:code,syscall:syscall}=Object(first);return{code:String(code),syscall:typeof syscall==="string"?syscall:undefined}}}),
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
