export const id=3549;export const ids=[3549,9044];export const modules={7207:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
E:()=>checkOf,A:()=>checks});var checks_namespaceObject={};__webpack_require__.r(checks_namespaceObject);__webpack_require__.d(checks_namespaceObject,{command:()=>command,http:()=>http,tcp:()=>tcp,
writes:()=>writes});var schemas=__webpack_require__(2311);var core=__webpack_require__(8532);var command_words=__webpack_require__(9397)
;const right="a command and its arguments, as a list of words or as one line; no shell sees it";const says=({input:input})=>typeof input==="string"&&(0,
command_words.Z)(input)===null?"a line in which every quote is closed, and | & ; < > $ and ` are quoted: no shell will read them":right;function commandParams(){
const word=schemas.YjP().max(4096,right).refine(one=>!one.includes("\0"),right);const line=word.transform((one,context)=>{const words=(0,command_words.Z)(one)
;if(words!==null&&words.length>0)return words;context.addIssue({code:"custom",message:right});return core.tm});return schemas.rej({
run:schemas.KCZ([schemas.YOg(word).min(1,right).max(200,right),line],{error:says}).describe("The command: a list of words, or one line that is split into words"),
exit:schemas.Whr().min(0).max(255).default(0).describe("The exit code that is right"),output:schemas.YjP().min(1).max(4096).describe("Text that its output must contain").exactOptional()})}
const command={kind:"command",summary:"a command ends with the right exit code and output",get params(){return commandParams()},judge({exit:exit,output:output},{status:status,body:body,cut:cut}){
if(status!==exit)return status===null?"no exit":`exit ${status}`;if(output===undefined||body.includes(output))return null;return cut?"cut":"output"},says:({run:run})=>run.join(" ")}
;var headers=__webpack_require__(2844);var pattern=__webpack_require__(3652);var request=__webpack_require__(5703);var checks_status=__webpack_require__(8330)
;const methods=["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"];const send=schemas.rej({headers:headers.xh.describe("Request headers").exactOptional(),body:request.I.exactOptional()
}).describe("What the request carries");const httpParams=schemas.rej({path:request.Z.default("/").describe("Path and query, below the preview's own path"),
method:schemas.k5n(methods).default("GET").describe("Request method"),status:checks_status.h.default("2xx").describe("Statuses that are right"),
headers:headers.bn.describe("Answer headers: the exact value, or /a pattern/").exactOptional(),contains:schemas.YjP().min(1).max(4096).describe("Text that the body must contain").exactOptional(),
matches:pattern.T.describe("Regular expression that must match in the first 32 KiB of the body; with two repeats without end, in the first 4 KiB").exactOptional(),
json:schemas.Pq9().describe("Value that the JSON body must contain; objects may hold more").exactOptional(),send:send.exactOptional()
}).refine(({method:method,send:send})=>send?.body===undefined||method!=="GET"&&method!=="HEAD",{path:["send","body"],error:'no body with GET or HEAD; "method: POST" may be missing'
}).refine(({method:method,contains:contains,matches:matches,json:json})=>method!=="HEAD"||(contains??matches??json)===undefined,{path:["method"],
error:"GET: an answer to HEAD has no body that could contain or match anything"});function jsonContains(got,expected){if(Array.isArray(expected)){
return Array.isArray(got)&&got.length===expected.length&&expected.every((one,at)=>jsonContains(got[at],one))}if(typeof expected!=="object"||expected===null)return got===expected
;if(typeof got!=="object"||got===null||Array.isArray(got))return false;return Object.entries(expected).every(([key,one])=>Object.hasOwn(got,key)&&jsonContains(Reflect.get(got,key),one))}const http={
kind:"http",summary:"an HTTP request to the preview is answered as expected",params:httpParams,judge(params,answer){if(answer.status===null||!(0,
checks_status.l)(params.status,answer.status))return`status ${answer.status??"none"}`;if(!(0,headers.A9)(params.headers??{},answer.headers))return"header"
;return textReason(params,answer)??(params.json===undefined?null:jsonReason(params.json,answer))},says:({method:method,path:path})=>`${method} ${path}`}
;function textReason({contains:contains,matches:matches},{body:body,cut:cut}){const fits=(contains===undefined||body.includes(contains))&&(matches===undefined||(0,pattern.p)(matches,body))
;if(fits)return null;return cut?"cut":"body"}function jsonReason(expected,{body:body,cut:cut}){if(cut)return"cut";try{return jsonContains(JSON.parse(body),expected)?null:"json"}catch{return"not JSON"}
}var endpoint=__webpack_require__(6581);const tcp_params_text=schemas.YjP().min(1,"text of 1 to 4096 characters").max(4096,"text of 1 to 4096 characters");const tcpParams=schemas.rej({
to:schemas.YjP().refine(to=>(0,
endpoint.X)(to)!==null,'a host and a port, for example "127.0.0.1:6379" or "[::1]:6379"').describe("Where to connect, as host:port; left out: the preview's own").exactOptional(),
send:tcp_params_text.describe("Sent as it is once the connection stands").exactOptional(),expect:tcp_params_text.describe("Text that the first bytes of the answer must contain").exactOptional()})
;const tcp={kind:"tcp",summary:"a TCP port accepts connections, and answers as expected",params:tcpParams,judge({expect:expect},{body:body,cut:cut}){
if(expect===undefined||body.includes(expect))return null;return cut?"cut":"body"},says:({to:to,expect:expect})=>`connect to ${to??"the preview"}${expect===undefined?"":", and read the answer"}`}
;var writes_params=__webpack_require__(8487);const writes={kind:"writes",
summary:"what the preview acknowledges to have written is still there after the faults, once and unchanged; the records stay in it",params:writes_params.h$,readsBack:true,
judge:({write:write},{status:status})=>status!==null&&(0,checks_status.l)(write.status,status)?null:`status ${status??"none"}`,
says:({write:write,read:read})=>`${write.method} ${write.path}, and read it back from ${read.path}`};const checks=Object.values(checks_namespaceObject).toSorted((a,b)=>a.kind<b.kind?-1:1)
;function checkOf(kind){const check=checks.find(one=>one.kind===kind);if(check===undefined)throw new RangeError(`no check "${kind}"`);return check}}),
6581:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{X:()=>endpointOf});function endpointOf(text){
const found=/^(?:\[([0-9a-f:.]+)\]|([a-z0-9_](?:[a-z0-9_.-]{0,252})?)):(\d{1,5})$/iu.exec(text);const host=found?.[1]??found?.[2];const port=Number(found?.[3])
;return host!==undefined&&port>=1&&port<=65535?{host:host,port:port}:null}}),2844:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A9:()=>headersFit,bn:()=>headersExpected,xh:()=>headersSent});var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2311)
;var _pattern_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3652)
;const name=zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[!#$%&'*+.^_`|~0-9a-z-]{1,100}$/iu,'a header name, for example "content-type"')
;const value=zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(4096,"a header value of at most 4096 characters").regex(/^[\t\u0020-\u007e\u0080-\u00ff]*$/u,"a header value without line breaks or control characters")
;const own=new Set(["host","connection","content-length","transfer-encoding","expect","upgrade","trailer","te","keep-alive","accept-encoding"])
;const headersSent=zod__WEBPACK_IMPORTED_MODULE_1__.g1P(name.refine(one=>!own.has(one.toLowerCase()),"a header other than those that the gate sets itself (host, content-length, …)"),value)
;const headersExpected=zod__WEBPACK_IMPORTED_MODULE_1__.g1P(name,value.superRefine((text,context)=>{const source=sourceOf(text)
;const wrong=source===null?undefined:_pattern_js__WEBPACK_IMPORTED_MODULE_0__.T.safeParse(source).error?.issues[0];if(wrong!==undefined)context.addIssue({code:"custom",message:wrong.message})}))
;function headersFit(expected,got){return Object.entries(expected).every(([name,text])=>{const value=Object.hasOwn(got,name.toLowerCase())?got[name.toLowerCase()]:undefined;const source=sourceOf(text)
;return value!==undefined&&(source===null?value===text:(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__.p)(source,value))})}const sourceOf=text=>/^\/(.+)\/$/su.exec(text)?.[1]??null}),
3652:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T:()=>pattern,p:()=>patternFits})
;var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2311);const lookedAtChars=[32*1024,32*1024,4*1024];const mostRepeats=lookedAtChars.length-1
;const pattern=zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1,'a pattern, for example "order-[0-9]+"').max(200,"a pattern of at most 200 characters").refine(compiles,'a valid JavaScript regular expression, for example "order-[0-9]+"').refine(source=>!looksCatastrophic(source),"a pattern without repeats inside of repeated groups, such as (a+)+ or (a|b)*: they can take forever").refine(source=>repeatsIn(source)<=mostRepeats,`a pattern with at most ${mostRepeats} repeats without end (\`*\`, \`+\`): on a long answer more of them take minutes; several checks can ask for several things`)
;function patternFits(source,text){return new RegExp(source,"u").test(text.slice(0,lookedAtChars[repeatsIn(source)]??lookedAtChars[mostRepeats]))}
const skeleton=source=>source.replace(/\\./gsu,"x").replace(/\[[^\]]*\]/gu,"x");const repeatsIn=source=>skeleton(source).match(/[*+]|\{\d+,\}/gu)?.length??0;function compiles(source){try{
new RegExp(source,"u");return true}catch{return false}}const repeatedRisk=/\([^()]*(?:[*+?|]|\{\d+,)[^()]*\)(?:[*+]|\{\d+,\d*\}|\{\d{2,}\})/u;function looksCatastrophic(source){
let rest=skeleton(source).replace(/\(\?(?:[:=!]|<[=!]|<\w+>)/gu,"(");for(;;){if(repeatedRisk.test(rest))return true
;const next=rest.replace(/\(([^()]*)\)/gu,(_,inside)=>/[*+?|]|\{\d+,/u.test(inside)?"x+":"x");if(next===rest)return false;rest=next}}}),
5703:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>requestBody,Z:()=>requestPath})
;var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2311)
;const requestPath=zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(2048).regex(/^\/(?![/\\])[^\s\\#\p{Cc}]*$/u,'a path of the preview that begins with one "/", for example "/healthz"')
;const requestBody=zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(64*1024),zod__WEBPACK_IMPORTED_MODULE_0__.Pq9()]).describe("Text, or a value that is sent as JSON")
}),8330:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>status,l:()=>statusFits})
;var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2311);const right='a status 100 to 599, a class such as "2xx", or a list of them'
;const one=zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod__WEBPACK_IMPORTED_MODULE_0__.Whr(right).min(100,right).max(599,right),zod__WEBPACK_IMPORTED_MODULE_0__.YjP(right).regex(/^[1-5]xx$/,right)],right)
;const status=zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([one,zod__WEBPACK_IMPORTED_MODULE_0__.YOg(one,right).min(1,right).max(20,right)],right);function statusFits(rule,got){
if(Array.isArray(rule))return rule.some(one=>statusFits(one,got));return typeof rule==="number"?rule===got:rule[0]===String(Math.floor(got/100))}}),
8487:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G3:()=>bodyText,Tq:()=>speaksOf,h$:()=>writesParams})
;var zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2311);var _headers_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2844)
;var _request_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5703);var _status_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8330)
;const path=_request_js__WEBPACK_IMPORTED_MODULE_1__.Z.describe("Path and query, below the preview's own path")
;const headers=_headers_js__WEBPACK_IMPORTED_MODULE_0__.xh.describe("Request headers").exactOptional()
;const speaksOf=(placeholder,{path:path,headers:headers,body:body})=>[path,...Object.values(headers??{}),bodyText(body)].some(text=>text.includes(`{${placeholder}}`))
;const bodyText=body=>typeof body==="string"?body:JSON.stringify(body)??"";const write=zod__WEBPACK_IMPORTED_MODULE_3__.rej({
method:zod__WEBPACK_IMPORTED_MODULE_3__.k5n(["POST","PUT","PATCH"]).default("POST").describe("Request method"),path:path,headers:headers,
body:_request_js__WEBPACK_IMPORTED_MODULE_1__.I.exactOptional(),status:_status_js__WEBPACK_IMPORTED_MODULE_2__.h.default("2xx").describe("Statuses that acknowledge a write")
}).refine(request=>speaksOf("id",request),"each record needs a name of its own: write `{id}` into the path, a header or the body").describe("The request that writes one record; `{id}`, `{content}` and `{run}` in it stand for those of the record")
;const read=zod__WEBPACK_IMPORTED_MODULE_3__.rej({path:path,headers:headers,
list:zod__WEBPACK_IMPORTED_MODULE_3__.zMY().default(false).describe("One answer with every record of the run: JSON, or one record a line; further pages are not read"),
status:_status_js__WEBPACK_IMPORTED_MODULE_2__.h.default("2xx").describe("Statuses of an answer that says what is there"),
contains:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().min(1).max(4096).describe("Text that a record must contain; if left out `{content}` where the write carries it, else `{id}`").exactOptional(),
gone:_status_js__WEBPACK_IMPORTED_MODULE_2__.h.default([404,410]).describe("Statuses that say that there is no such record")}).refine(({path:path,list:list})=>list||path.includes("{id}"),{
path:["path"],error:'a path with `{id}`, for example "/orders/{id}", or with `list: true` one that lists them, for example "/orders?run={run}"'
}).describe("The request that reads a record back after recovery, or (`list`) all of them");const writesParams=zod__WEBPACK_IMPORTED_MODULE_3__.rej({write:write,read:read})}),
9397:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>wordsOf});function wordsOf(line){const words=[]
;const token=/\s+|'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\|&;<>`$(){}*?]+)/suy;let word=null;while(token.lastIndex<line.length){const found=token.exec(line);if(found===null)return null
;const[whole,single,double,escaped,plain]=found;const part=single??double?.replace(/\\(["\\])/gu,"$1")??escaped??plain;if(part!==undefined)word=(word??"")+part;else if(word!==null&&whole!==""){
words.push(word);word=null}}return word===null?words:[...words,word]}}),7439:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
m:()=>Calm});const none={count:0,bad:0,bursts:0};class Calm{success=none;latency=none;add(tally){this.success=sum(this.success,tally)
;for(const[limitMs,bad]of tally.over)this.latency=sum(this.latency,{count:tally.timed,bad:bad,bursts:tally.overBursts.get(limitMs)??bad})}}const sum=(a,b)=>({count:a.count+b.count,bad:a.bad+b.bad,
bursts:a.bursts+b.bursts})}),3280:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Tj:()=>noticeable,x8:()=>ranksAround,
rS:()=>samplesFor,Ht:()=>samplesNeeded,vi:()=>weigh,rF:()=>wilson});const g=7
;const coefficients=[676.5203681218851,-1259.1392167224028,771.3234287776531,-176.6150291621406,12.507343278686905,-.13857109526572012,9984369578019572e-21,1.5056327351493116e-7];function logGamma(x){
if(x<.5)return Math.log(Math.PI/Math.sin(Math.PI*x))-logGamma(1-x);const shifted=x-1;const sum=coefficients.reduce((total,each,index)=>total+each/(shifted+index+1),.9999999999998099)
;const t=shifted+g+.5;return.5*Math.log(2*Math.PI)+(shifted+.5)*Math.log(t)-t+Math.log(sum)}const steps=1e4;const precision=1e-14;const tiny=1e-300;function incompleteBeta(x,a,b){if(x<=0)return 0
;if(x>=1)return 1;return x>(a+1)/(a+b+2)?1-fraction(1-x,b,a):fraction(x,a,b)}function fraction(x,a,b){const front=Math.exp(a*Math.log(x)+b*Math.log1p(-x)+logGamma(a+b)-logGamma(a)-logGamma(b))/a
;let c=1;let d=1/awayFromZero(1-(a+b)*x/(a+1));let value=d;for(let m=1;m<=steps;m+=1){const even=m*(b-m)*x/((a+2*m-1)*(a+2*m));d=1/awayFromZero(1+even*d);c=awayFromZero(1+even/c);value*=c*d
;const odd=-(a+m)*(a+b+m)*x/((a+2*m)*(a+2*m+1));d=1/awayFromZero(1+odd*d);c=awayFromZero(1+odd/c);value*=c*d;if(Math.abs(c*d-1)<precision)break}return Math.min(1,front*value)}
const awayFromZero=value=>Math.abs(value)<tiny?tiny:value;var level=__webpack_require__(7317);const z=2.3263478740408408;const resolution=5;const finestShare=.02;function wilson(hits,count){
const value=hits/count;const denominator=1+z**2/count;const middle=(value+z**2/(2*count))/denominator;const half=z/denominator*Math.sqrt(value*(1-value)/count+z**2/(4*count**2));return{value:value,
low:hits===0?0:Math.max(0,middle-half),high:hits===count?1:Math.min(1,middle+half)}}function weigh(claim,level){const{bad:bad,count:count,allowed:allowed}=claim;if(allowed>=1)return"held"
;if(count===0)return"few";const{cautious:cautious,seen:seen}=level.effects[claim.tolerance];if(bad>0&&atLeast(bad/cautious,count/cautious,allowed)<level.broken)return"broken"
;if(bad>allowed*count)return"worse";return atMost(bad/seen,count/seen,noticeable(allowed))<=level.held?"held":"few"}const atLeast=(bad,count,share)=>incompleteBeta(share,bad,count-bad+1)
;const atMost=(bad,count,share)=>bad>=count?1:incompleteBeta(1-share,count-bad,bad+1);const noticeable=allowed=>Math.min(Math.max(resolution*allowed,finestShare),(1+allowed)/2)
;const samplesNeeded=allowed=>Math.ceil(Math.log(level.SU)/Math.log(1-noticeable(allowed)));function samplesFor(claim,level){const isEnough=count=>weigh({...claim,count:count},level)==="held"
;let[few,enough]=[claim.count,Math.max(2,2*claim.count)];while(!isEnough(enough))[few,enough]=[enough,2*enough];while(enough-few>1){const middle=Math.floor((few+enough)/2)
;if(isEnough(middle))enough=middle;else few=middle}return enough}function ranksAround(quantile,count){const half=z*Math.sqrt(count*quantile*(1-quantile))
;const within=rank=>Math.min(count,Math.max(1,rank));return{low:within(Math.floor(count*quantile-half)),high:within(Math.ceil(count*quantile+half)+1)}}}),
7317:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Rm:()=>confidence,In:()=>levelOf,SU:()=>ofMiss,FY:()=>sharpened})
;var calm=__webpack_require__(7439);const assumed={length:1.5,weight:4};const most=9;const designEffect=calm=>({cautious:effectOf(correlation(calm,1-1/assumed.length)),
seen:effectOf(correlation(calm,0))});function correlation({count:count,bad:bad,bursts:bursts},prior){const afterBad=(bad-bursts+assumed.weight*prior)/(bad+assumed.weight)
;const afterGood=bursts/Math.max(1,count-bad);return afterBad-Math.min(afterBad,afterGood)}const effectOf=rho=>Math.min(most,(1+rho)/(1-rho));const ofRun=.01;const ofMiss=.01;const confidence=1-ofRun
;function levelOf(checks,scenarios){const claims=checks.reduce((sum,{steady:steady,during:during})=>sum+claimsIn(steady)+claimsIn(during),0);return sharpened({run:ofRun,
broken:ofRun/Math.max(1,claims*scenarios),held:ofMiss},new calm.m)}const claimsIn=({success:success,percentiles:percentiles})=>(success===undefined?0:1)+percentiles.length
;const sharpened=(level,calm)=>({...level,effects:{success:designEffect(calm.success),latency:designEffect(calm.latency)}})}),
2687:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L4:()=>stateOf,aW:()=>bootId,cu:()=>identityOf,qC:()=>signalTo})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1455);var _stat_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9799);let boot;function bootId(){boot??=(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)("/proc/sys/kernel/random/boot_id","utf8").then(text=>text.trim());return boot}async function identityOf(pid){const stat=await(0,
_stat_js__WEBPACK_IMPORTED_MODULE_1__._)(pid);return stat===null||stat.state==="Z"?null:{pid:pid,startTicks:stat.startTicks,bootId:await bootId()}}async function stateOf(process){
if(process.bootId!==await bootId())return null;const stat=await(0,_stat_js__WEBPACK_IMPORTED_MODULE_1__._)(process.pid)
;return stat===null||stat.state==="Z"||stat.startTicks!==process.startTicks?null:stat.state}async function signalTo(process_,signal){if(await stateOf(process_)===null)return false;try{
process.kill(process_.pid,signal);return true}catch(error){if(error.code==="ESRCH")return false;throw error}}}),9044:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{u:()=>processes});var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8500)
;var _identity_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2687);var _scan_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4412)
;var _stat_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9799);const processes={pid:process.pid,stateOf:_identity_js__WEBPACK_IMPORTED_MODULE_1__.L4,
signalTo:_identity_js__WEBPACK_IMPORTED_MODULE_1__.qC,async startedFor(mark,leader){const pids=new Set([...await(0,_scan_js__WEBPACK_IMPORTED_MODULE_2__.su)(mark),...await pidsInSession(leader)])
;pids.delete(process.pid);return(await Promise.all([...pids].map(_identity_js__WEBPACK_IMPORTED_MODULE_1__.cu))).filter(found=>found!==null)},sleep:(ms,signal)=>(0,
node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms,undefined,{signal:signal})};async function pidsInSession(leader){if(leader===null||leader.bootId!==await(0,
_identity_js__WEBPACK_IMPORTED_MODULE_1__.aW)())return[];const first=await(0,_identity_js__WEBPACK_IMPORTED_MODULE_1__.cu)(leader.pid);if(first!==null&&first.startTicks!==leader.startTicks)return[]
;const stats=await Promise.all((await(0,_scan_js__WEBPACK_IMPORTED_MODULE_2__.SH)()).map(_stat_js__WEBPACK_IMPORTED_MODULE_3__._))
;return stats.filter(stat=>stat!==null&&stat.session===leader.pid&&stat.startTicks>=leader.startTicks).map(stat=>stat?.pid??0)}}),
4412:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Fp:()=>markName,SH:()=>allPids,su:()=>pidsWithMark})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1455);async function allPids(){return(await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)("/proc")).filter(name=>/^\d+$/.test(name)).map(Number)}const markName="CHAOS_GATE_MARK";async function pidsWithMark(mark){
const wanted=`${markName}=${mark}`;const found=[];for(const pid of await allPids())if((await environmentOf(pid)).includes(wanted))found.push(pid);return found}async function environmentOf(pid){try{
return(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/environ`,"latin1")).split("\0")}catch{return[]}}}),
9799:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_:()=>statOf,k:()=>parseStat})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1455);async function statOf(pid){try{return parseStat(await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/stat`,"utf8"))}catch(error){if(["ENOENT","ESRCH"].includes(error.code??""))return null;throw error}}function parseStat(text){
const fields=text.slice(text.lastIndexOf(")")+2).split(" ");return{pid:Number.parseInt(text,10),state:fields[0]??"?",parent:Number(fields[1]),session:Number(fields[3]),startTicks:Number(fields[19])}}})
};
