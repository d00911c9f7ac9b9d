export const id=2;export const ids=[2,44];export const modules={7207:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
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
matches:pattern.T.describe("Regular expression that must match in the first 32 KiB of the body").exactOptional(),
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
;var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2311);const lookedAtChars=32*1024
;const pattern=zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1,'a pattern, for example "order-[0-9]+"').max(200,"a pattern of at most 200 characters").refine(compiles,'a valid JavaScript regular expression, for example "order-[0-9]+"').refine(source=>!looksCatastrophic(source),"a pattern without repeats inside of repeated groups, such as (a+)+ or (a|b)*: they can take forever")
;function patternFits(source,text){return new RegExp(source,"u").test(text.slice(0,lookedAtChars))}function compiles(source){try{new RegExp(source,"u");return true}catch{return false}}
const repeatedRisk=/\([^()]*(?:[*+?|]|\{\d+,)[^()]*\)(?:[*+]|\{\d+,\d*\}|\{\d{2,}\})/u;function looksCatastrophic(source){
let rest=source.replace(/\\./gsu,"x").replace(/\[[^\]]*\]/gu,"x").replace(/\(\?(?:[:=!]|<[=!]|<\w+>)/gu,"(");for(;;){if(repeatedRisk.test(rest))return true
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
bursts:a.bursts+b.bursts})}),1730:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>lastsLimits});const lastsLimits={
min:100,max:12e4}}),3051:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>ways})
;const ways=["signal","toxic","traffic","command"]}),9857:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>parseQuantity
});var facts=__webpack_require__(121);var format=__webpack_require__(3071);var parsed=__webpack_require__(4413);var quoted=__webpack_require__(7780);function within(kind,value,text,limits){
const{noun:noun,whole:whole}=facts.I[kind];const min=Math.max(limits.min,facts.I[kind].min);const max=Math.min(limits.max,facts.I[kind].max);if(value>max)return(0,parsed.Q)(`${(0,
quoted.T)(text)} is too much: at most \`${(0,format.V)(kind,max)}\` is allowed here`);if(value===0&&min>0)return(0,parsed.Q)(`${(0,quoted.T)(text)}: ${noun} of zero would do nothing; at least \`${(0,
format.V)(kind,min)}\` is needed here`);if(value<min)return(0,parsed.Q)(`${(0,quoted.T)(text)} is too little: at least \`${(0,format.V)(kind,min)}\` is needed here`)
;if(whole&&!Number.isInteger(value))return(0,parsed.Q)(`${(0,quoted.T)(text)}: ${noun} must be whole; write \`${(0,format.V)(kind,Math.max(min,Math.round(value)))}\``);return(0,parsed.L)(value)}
var quantity_unit=__webpack_require__(4206);function suggestion(kind,text){const value=guess(kind,loosely(text));const{min:min,max:max,whole:whole}=facts.I[kind]
;if(value===undefined||value<min||value>max||whole&&!Number.isInteger(value))return undefined;return(0,format.V)(kind,value)}
const loosely=text=>text.trim().toLowerCase().replace(/^\+/,"").replace(/(?<=\d)[_'](?=\d)/g,"").replace(/(?<=\d),(?=\d)/,".").replace(/^\.(?=\d)/,"0.").replace(/\s+/g,"");function guess(kind,text){
if(kind==="duration")return clockTime(text)??sum(kind,text);if(kind==="share"&&/^0?\.\d+$/.test(text))return Number(text);return sum(kind,text)}function clockTime(text){
const[,minutes,seconds]=/^(\d{1,4}):(\d{2})$/.exec(text)??[];return minutes===undefined?undefined:(Number(minutes)*60+Number(seconds))*1e3}function sum(kind,text){
const parts=[...text.matchAll(/(\d+(?:\.\d+)?(?:e\d{1,3})?)([^\d.]*)/g)];if(parts.length===0||parts.length>4||parts.map(([all])=>all).join("")!==text)return undefined
;if(parts.length>1&&kind!=="duration")return undefined;let total=0;let previous=facts.I[kind].usual;for(const[,number="",name=""]of parts){
const suffix=name===""?parts.length===1?previous:below(kind,previous):suffixOf(kind,name);if(suffix===undefined)return undefined;total+=amount(kind,suffix,number);previous=suffix}
return Number.isFinite(total)?total:undefined}function amount(kind,suffix,number){if(suffix==="d")return Number(number)*864e5;const unit=quantity_unit.MD[kind].find(each=>each.suffix===suffix)
;return unit===undefined?Number.NaN:(0,quantity_unit.xm)(unit,plainNumber(number))}const plainNumber=number=>number.includes("e")?String(Number(number)):number
;const below=(kind,suffix)=>quantity_unit.MD[kind][quantity_unit.MD[kind].findIndex(unit=>unit.suffix===suffix)-1]?.suffix;const aliases={
duration:[[/^(ms|msecs?|millis|milliseconds?)$/,"ms"],[/^(s|secs?|seconds?)$/,"s"],[/^(m|mins?|minutes?)$/,"m"],[/^(h|hrs?|hours?)$/,"h"],[/^(d|days?)$/,"d"]],
rate:[[/^(\/|rps|hz|(req|reqs|requests?)?(\/|per)(s|secs?|seconds?))$/,"/s"],[/^(rpm|(req|reqs|requests?)?(\/|per)(m|mins?|minutes?))$/,"/m"]],share:[[/^(%|percent|pct)$/,"%"]]}
;function suffixOf(kind,name){const alias=aliases[kind]?.find(([pattern])=>pattern.test(name))?.[1];if(alias!==undefined)return alias
;const candidates=kind==="bandwidth"?[name,`${name}/s`,name.replace(/bits?(\/s|ps)?$|bps$/,"bit/s"),name.replace(/bytes?|b$/,"b")]:[name,`${name}b`]
;return candidates.flatMap(candidate=>quantity_unit.MD[kind].filter(({suffix:suffix})=>suffix.toLowerCase()===candidate))[0]?.suffix}const longestInput=60
;function parseQuantity(kind,input,limits=facts.I[kind]){if(typeof input==="number")return parseText(kind,numberText(input),limits);if(typeof input==="string")return parseText(kind,input,limits)
;return(0,parsed.Q)(`${oddity(input)} is not ${facts.I[kind].noun}; write for example \`${facts.I[kind].example}\``)}function parseText(kind,text,limits){if(text.length>longestInput)return(0,
parsed.Q)(`${(0,quoted.T)(text)} is not ${facts.I[kind].noun}; write for example \`${facts.I[kind].example}\``);const[,sign="",number="",suffix=""]=/^([-+]?)(\d+(?:\.\d+)?)(.*)$/s.exec(text)??[]
;const unit=(0,quantity_unit.uF)(kind,suffix);if(sign===""&&number!==""&&unit!==undefined)return within(kind,(0,quantity_unit.xm)(unit,number),text,limits)
;if(sign===""&&suffix===""&&isUnambiguous(kind,number))return within(kind,Number(number),text,limits);return(0,parsed.Q)(complaint(kind,text,sign,number,suffix))}
const isUnambiguous=(kind,number)=>number!==""&&(Number(number)===0||kind==="share"&&Number(number)===1);function complaint(kind,text,sign,number,suffix){const{noun:noun,example:example}=facts.I[kind]
;if(/^[-+]?\.?(inf|infinity|nan)\b/i.test(text))return`${(0,quoted.T)(text)} is not ${noun}: it must be finite; write for example \`${example}\``;if(sign==="-")return`${(0,
quoted.T)(text)}: ${noun} cannot be negative; write for example \`${example}\``;const better=suggestion(kind,text);if(kind==="share"&&better!==undefined&&/^0?\.\d+$/.test(text))return`${(0,
quoted.T)(text)} is ambiguous as a share; write \`${better}\``;const right=better===undefined?`write for example \`${example}\``:`write \`${better}\``
;if(number!==""&&suffix===""&&sign==="")return`${number} has no unit; ${better===undefined?right:`did you mean \`${better}\`?`}`;return`${(0,quoted.T)(text)} is not ${noun}; ${right}`}
const numberText=input=>String(input);function oddity(input){if(input===null||input===undefined)return"nothing";if(typeof input==="boolean")return`\`${input}\``
;return Array.isArray(input)?"a list":"this"}}),4413:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>read,Q:()=>wrong})
;const read=value=>({ok:true,value:value});const wrong=says=>({ok:false,says:says})}),93:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{g:()=>printable});const printable=(text,longest)=>shortened([...text.slice(0,2*longest+2)],longest).replace(/[^ -~]|`/gu,escaped)
;const shortened=(letters,longest)=>letters.length>longest?`${letters.slice(0,longest).join("")}...`:letters.join("");const escaped=letter=>`\\u{${(letter.codePointAt(0)??0).toString(16)}}`}),
7780:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T:()=>quoted})
;var _printable_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(93);const quoted=text=>`\`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(text,40)}\``}),
3280:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Tj:()=>noticeable,x8:()=>ranksAround,Ht:()=>samplesNeeded,vi:()=>weigh,
rF:()=>wilson});const g=7
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
;const samplesNeeded=allowed=>Math.ceil(Math.log(level.SU)/Math.log(1-noticeable(allowed)));function ranksAround(quantile,count){const half=z*Math.sqrt(count*quantile*(1-quantile))
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
node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms,undefined,{signal:signal})};async function pidsInSession(leader){if(leader===null)return[];const first=await(0,
_identity_js__WEBPACK_IMPORTED_MODULE_1__.cu)(leader.pid);if(first!==null&&(first.startTicks!==leader.startTicks||first.bootId!==leader.bootId))return[];const stats=await Promise.all((await(0,
_scan_js__WEBPACK_IMPORTED_MODULE_2__.SH)()).map(_stat_js__WEBPACK_IMPORTED_MODULE_3__._))
;return stats.filter(stat=>stat!==null&&stat.session===leader.pid&&stat.startTicks>=leader.startTicks).map(stat=>stat?.pid??0)}}),
4412:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Fp:()=>markName,SH:()=>allPids,su:()=>pidsWithMark})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1455);async function allPids(){return(await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)("/proc")).filter(name=>/^\d+$/.test(name)).map(Number)}const markName="CHAOS_GATE_MARK";async function pidsWithMark(mark){
const wanted=`${markName}=${mark}`;const found=[];for(const pid of await allPids())if((await environmentOf(pid)).includes(wanted))found.push(pid);return found}async function environmentOf(pid){try{
return(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/environ`,"latin1")).split("\0")}catch{return[]}}}),
9799:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_:()=>statOf,k:()=>parseStat})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1455);async function statOf(pid){try{return parseStat(await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/stat`,"utf8"))}catch(error){if(["ENOENT","ESRCH"].includes(error.code??""))return null;throw error}}function parseStat(text){
const fields=text.slice(text.lastIndexOf(")")+2).split(" ");return{pid:Number.parseInt(text,10),state:fields[0]??"?",parent:Number(fields[1]),session:Number(fields[3]),startTicks:Number(fields[19])}}
}),687:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{x:()=>targetKinds});var promises_=__webpack_require__(1455)
;var external_node_path_=__webpack_require__(6760);var failure=__webpack_require__(5258);var helper=__webpack_require__(3465);var command_undo=__webpack_require__(6110)
;function commandHand(target,{workspace:workspace,logDir:logDir,runId:runId}){const place={cwd:(0,external_node_path_.resolve)(workspace,target.cwd??"."),mark:(0,helper.W)(runId)};const log=(0,
external_node_path_.join)(logDir,`${target.name.replace(/[^A-Za-z0-9._-]/g,"_")}.log`);const run=async(which,signal)=>{const ended=await(0,
helper.U)(target[which],place,AbortSignal.any([signal,AbortSignal.timeout(target.timeoutMs)]));await(0,promises_.appendFile)(log,`${which} ${ended.says}\n${ended.output}`,{mode:384
}).catch(()=>undefined);return ended};return{rehearsed:true,stepMs:2*target.timeoutMs+1e3,async prepare(_effect,id,signal){const seen=await run("verify",signal)
;if(seen.status!==0)throw new failure.I("TARGET_UNAVAILABLE",`the verify command ${(0,command_undo.Wq)(seen)} although nothing was injected`);const{undo:undo,verify:verify,timeoutMs:timeoutMs}=target
;return{id:id,target:target.name,kind:command_undo.WW.kind,state:{undo:[...undo],verify:[...verify],timeoutMs:timeoutMs,...place}}},async apply(_effect,_undo,signal){
const ended=await run("inject",signal);if(ended.status!==0)throw new failure.I("TARGET_UNAVAILABLE",`the inject command ${(0,command_undo.Wq)(ended)}`)},
felt:async(_effect,_undo,signal)=>feltOf(await run("verify",signal)),undo:(undo,signal)=>command_undo.WW.undo(undo.state,signal),gone:(_effect,undo,signal)=>command_undo.WW.gone(undo.state,signal)}}
const feltOf=seen=>({ok:seen.status!==null&&seen.status!==0,says:`the verify command ${(0,command_undo.Wq)(seen)}`,numbers:(0,command_undo.sX)(seen)});var schemas=__webpack_require__(2311)
;var core=__webpack_require__(8532);var words=__webpack_require__(9397);var format=__webpack_require__(3071);var parse=__webpack_require__(9857);const longestWord=4096;const mostWords=200
;const fields_words=()=>schemas.KCZ([schemas.YjP(),schemas.YOg(schemas.YjP()).min(1)]).transform((value,context)=>{const found=typeof value==="string"?(0,words.Z)(value):value
;if(found!==null&&isCommand(found))return found;context.addIssue({code:"custom",
message:'no shell reads this command; write plain words (`node server.js`), a list of words, or a list that starts a shell (`[sh, -c, "a && b"]`)'});return core.tm})
;const isCommand=found=>found.length>0&&found.length<=mostWords&&found[0]!==""&&found.every(word=>word.length<=longestWord&&!word.includes("\0"))
;const duration=limits=>schemas.KCZ([schemas.YjP(),schemas.aig()]).transform((value,context)=>{const parsed=(0,parse.L)("duration",value,limits);if(parsed.ok)return parsed.value;context.addIssue({
code:"custom",message:parsed.says});return core.tm});const between=({min:min,max:max})=>`${(0,format.V)("duration",min)} to ${(0,format.V)("duration",max)}`;const timeoutLimits={min:100,max:5e3}
;const commandSchema=()=>schemas.rej({inject:fields_words().describe("The command that puts the fault on. Words, never a shell."),
undo:fields_words().describe("The command that takes it out. It may be run again, and when nothing is in place."),
verify:fields_words().describe("Exit code 0: nothing is in place; any other: the fault is. Changes nothing."),
cwd:schemas.YjP().min(1).optional().describe("Where all three are run; relative to the repository."),
timeout:duration(timeoutLimits).prefault("2s").describe(`How long each of them may take (${between(timeoutLimits)}).`)
}).transform(({inject:inject,undo:undo,verify:verify,cwd:cwd,timeout:timeoutMs})=>({inject:inject,undo:undo,verify:verify,...cwd!==undefined&&{cwd:cwd},timeoutMs:timeoutMs}));const commandKind={
kind:"command",summary:"anything that commands of your own can disturb and put back; rehearsed once before the first scenario",get schema(){return commandSchema()},takes:["command"],hand:commandHand}
;var sham=__webpack_require__(1041);var process_identity=__webpack_require__(2687);var say=__webpack_require__(485);function shamOf(counts){const touched=clausesOf(counts);return touched.length===0?{
ok:true,says:"nothing was disturbed, as intended",numbers:{}}:{ok:false,says:touched.join("; "),numbers:{}}}function felt_feltOf(counts){const clauses=clausesOf(counts)
;const numbers=Object.fromEntries(touches.flatMap(name=>counts[name]>0?[[name,Math.round(counts[name])]]:[]));if(!counts.disturbed)return{ok:false,says:"the link is not disturbed",numbers:numbers}
;return clauses.length===0?{ok:false,says:"no connection met it",numbers:numbers}:{ok:true,says:clauses.join("; "),numbers:numbers}}
const touches=["touchedConnections","touchedRequests","delayedPieces","delayedMs","throttledBytes","swallowedBytes","resets","closes","refusals","answered"];function clausesOf(counts){
const{delayedPieces:delayedPieces,delayedMs:delayedMs,throttledBytes:throttledBytes,swallowedBytes:swallowedBytes,resets:resets,closes:closes,refusals:refusals,answered:answered}=counts;const each=(0,
say.d)("duration",Math.max(1,Math.round(delayedMs/Math.max(1,delayedPieces))))
;return[delayedPieces>0&&`${many(delayedPieces,"piece")} of data held back, ${each} each on average`,throttledBytes>0&&`${(0,
say.d)("size",throttledBytes)} let through at the limited rate`,swallowedBytes>0&&`${(0,
say.d)("size",swallowedBytes)} went in and did not come out`,resets>0&&`${many(resets,"connection")} reset`,closes>0&&`${many(closes,"connection")} closed in mid-stream`,refusals>0&&"connections were refused",answered>0&&`${many(answered,"request")} answered by the link`].filter(clause=>clause!==false)
}const many=(count,noun)=>`${count} ${noun}${count===1?"":"s"}`
;const observedOf=({connections:connections,openConnections:openConnections,requests:requests,exchanges:exchanges,bytesToServer:bytesToServer,bytesToClient:bytesToClient,resets:resets,refusals:refusals})=>({
connections:connections,openConnections:openConnections,requests:requests,exchanges:exchanges,bytesToServer:bytesToServer,bytesToClient:bytesToClient,resets:resets,refusals:refusals})
;const loopback=new Set(["127.0.0.1","::1","localhost"]);const address=()=>schemas.YjP().transform((text,context)=>{const found=addressOf(text);if(found!==null)return found;context.addIssue({
code:"custom",message:"is not an address; write `host:port`, for example `127.0.0.1:6379`"});return core.tm});const listen=()=>address().refine(({host:host})=>loopback.has(host),{
message:"a link listens on this machine only; write `127.0.0.1:<port>`, `localhost:<port>` or `[::1]:<port>`"}).transform(({host:host,port:port})=>({host:host==="localhost"?"127.0.0.1":host,port:port
}));const linkSchema=()=>schemas.rej({listen:listen().optional().describe("Where the application is pointed at instead of the real address; on this machine."),
to:schemas.KCZ([schemas.euz("preview"),address()]).describe("The real address, `host:port`; or `preview`: the link between the checks and the preview.")
}).refine(value=>value.to==="preview"||value.listen!==undefined,{path:["listen"],message:"where should the application connect? write `listen: 127.0.0.1:<port>` and point the application at it"
}).refine(({to:to,listen:at})=>to==="preview"||at===undefined||to.port!==at.port||!loopback.has(to.host),{path:["to"],message:"the link would lead to itself; `listen` and `to` must differ"
}).transform(({listen:at,to:to})=>({listen:at??null,to:to}));function addressOf(text){const match=/^(?:\[([0-9a-fA-F:.]+)\]|([A-Za-z0-9._-]{1,253})):(\d{1,5})$/.exec(text)
;const host=match?.[1]??match?.[2];const port=Number(match?.[3]);return host===undefined||port<1||port>65535?null:{host:host,port:port}}const linkKind={kind:"link",
summary:"a TCP connection between two parties: the application connects to `listen`, and the gate carries it to `to`",get schema(){return linkSchema()},takes:["toxic"],
hand:({name:name},site)=>linkHand(name,site)};const linkHand=(link,{keeper:keeper})=>({async prepare(_effect,id,signal){const{disturbed:disturbed}=await keeper.ask({ask:"link.counts",link:link
},signal);if(disturbed)throw new failure.I("TARGET_UNAVAILABLE","the link is disturbed already");const identity=await(0,process_identity.cu)(keeper.pid)
;if(identity===null)throw new failure.I("KEEPER_LOST","the keeper, the process that carries the links, has gone");return{id:id,target:link,kind:"link.clear",state:{link:link,keeper:{...identity}}}},
async apply(effect,_undo,signal){await keeper.ask({ask:"link.disturb",link:link,effect:effect},signal)},felt:async({kind:kind},_undo,signal)=>(kind===sham.e.kind?shamOf:felt_feltOf)(await keeper.ask({
ask:"link.counts",link:link},signal)),async undo(_undo,signal){await keeper.ask({ask:"link.clear",link:link},signal)},async gone(_effect,_undo,signal){const{disturbed:disturbed}=await keeper.ask({
ask:"link.counts",link:link},signal);if(disturbed)return{ok:false,says:"the link is still disturbed",numbers:{}};return goneOf(await keeper.ask({ask:"link.probe",link:link},signal))},
observe:async signal=>observedOf(await keeper.ask({ask:"link.counts",link:link},signal))});function goneOf({outcome:outcome,server:server}){if(outcome==="connected")return{ok:true,
says:"a connection through the link stands",numbers:{}};const excused=server!=="connected"&&outcome!=="refused";return{ok:excused,says:`through the link: ${outcome}; the server itself: ${server}`,
numbers:{}}}var external_node_timers_promises_=__webpack_require__(8500);var state=__webpack_require__(3231);const pollMs=50;const previewKind={kind:"preview",
summary:"the front door of the preview: visitors beside the checks",schema:schemas.rej({}),takes:["traffic"],hand:(_,site)=>previewHand(site)};function previewHand({keeper:keeper,preview:preview}){
const counts=(undo,signal)=>keeper.ask({ask:"traffic.counts",traffic:(0,state.r7)(undo.state,"traffic")},signal);return{async prepare(_,id){const identity=await(0,process_identity.cu)(keeper.pid)
;if(identity===null)throw new failure.I("KEEPER_LOST","the keeper that would carry the traffic has gone");return{id:id,target:"preview",kind:"traffic.stop",state:{traffic:id,keeper:{...identity}}}},
async apply(effect,undo,signal){await keeper.ask({ask:"traffic.start",traffic:(0,state.r7)(undo.state,"traffic"),effect:effect,url:preview},signal)},
felt:(_,undo,signal)=>until(({reached:reached=0})=>reached>0,feltSighting,()=>counts(undo,signal),signal),async undo(undo,signal){await keeper.ask({ask:"traffic.stop",traffic:(0,
state.r7)(undo.state,"traffic")},signal)},gone:(_,undo,signal)=>until(({open:open=0,running:running=0})=>open===0&&running===0,goneSighting,()=>counts(undo,signal),signal)}}
async function until(holds,sighting,look,signal){let numbers=await look();while(!holds(numbers)){try{await(0,external_node_timers_promises_.setTimeout)(pollMs,undefined,{signal:signal})
;numbers=await look()}catch(error){if(!signal.aborted)throw error;return sighting(false,numbers)}}return sighting(true,numbers)}const feltSighting=(ok,numbers)=>({ok:ok,
says:ok?`${numbers.reached??0} visitors reached the preview`:"no visitor reached the preview",numbers:numbers});const goneSighting=(ok,numbers)=>({ok:ok,
says:ok?"no visitor is left":`${numbers.open??0} visitors are still there`,numbers:numbers});var catalog=__webpack_require__(3991);var undo_catalog=__webpack_require__(2988)
;var external_node_fs_=__webpack_require__(3024);var scan=__webpack_require__(4412);var stat=__webpack_require__(9799);const perTurn=32;async function membersOf(roots){const all=await everybody()
;const found=new Map(all.filter(one=>roots.some(root=>isOf(one,root))).map(one=>[one.pid,one]));for(let known=-1;known!==found.size;){known=found.size
;for(const one of all)if(found.has(one.parent))found.set(one.pid,one)}found.delete(process.pid);return[...found.values()]}
const isOf=(one,root)=>one.pid===root.pid?one.startTicks===root.startTicks:one.session===root.pid&&one.startTicks>=root.startTicks;async function everybody(){const found=[]
;for(const[index,pid]of(await(0,scan.SH)()).entries()){if(index%perTurn===perTurn-1)await(0,external_node_timers_promises_.setImmediate)();const stat=statNow(pid)
;if(stat!==null&&stat.state!=="Z")found.push(stat)}return found}function statNow(pid){try{return(0,stat.k)((0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`,"utf8"))}catch{return null}}
const ticksPerSecond=100;const bytesPerKb=1024;function usageOf(pid){const stat=textOf(`/proc/${pid}/stat`);if(stat===null)return null;const fields=stat.slice(stat.lastIndexOf(")")+2).split(" ")
;return{cpuMs:(Number(fields[11])+Number(fields[12]))/ticksPerSecond*1e3,threads:Number(fields[17]),rssBytes:residentBytes(pid),openFiles:openFilesOf(pid)}}function residentBytes(pid){
const kb=/^VmRSS:\s+(\d+) kB$/m.exec(textOf(`/proc/${pid}/status`)??"")?.[1];return kb===undefined?null:Number(kb)*bytesPerKb}function openFilesOf(pid){const path=`/proc/${pid}/fd`;try{return(0,
external_node_fs_.statSync)(path).size||(0,external_node_fs_.readdirSync)(path).length}catch{return null}}function textOf(path){try{return(0,external_node_fs_.readFileSync)(path,"latin1")}catch{
return null}}class Resources{#cpuMs=new Map;#endedCpuMs=0;async look(roots){const members=await membersOf(roots).catch(()=>[]);const used=members.flatMap(member=>{const usage=usageOf(member.pid)
;return usage===null?[]:[[member,usage]]});this.#count(used);const all=used.map(([,usage])=>usage);return{processes:all.length,cpuMs:this.#endedCpuMs+sumOf([...this.#cpuMs.values()]),
...all.length>0&&{threads:sumOf(all.map(({threads:threads})=>threads))},...together("rssBytes",all),...together("openFiles",all)}}#count(used){
const now=new Map(used.map(([{pid:pid,startTicks:startTicks},{cpuMs:cpuMs}])=>[`${pid} ${startTicks}`,cpuMs]));for(const[who,cpuMs]of this.#cpuMs)if(!now.has(who))this.#endedCpuMs+=cpuMs
;this.#cpuMs=now}}function together(name,all){const known=all.flatMap(usage=>usage[name]??[]);return known.length===0||known.length<all.length?{}:{[name]:sumOf(known)}}
const sumOf=all=>all.reduce((sum,one)=>sum+one,0);async function refusalOf(pid){if(pid<=1)return"it is the first process of the machine";if(pid===process.pid)return"it is the gate itself"
;if((await ancestors()).includes(pid))return"it is an ancestor of the gate";const uid=process.getuid?.();const owner=await(0,promises_.stat)(`/proc/${pid}`).catch(()=>null)
;return owner!==null&&owner.uid!==uid?"it belongs to another user":null}async function ancestors(){const found=[];for(let pid=process.ppid;pid>0&&found.length<64;){found.push(pid);pid=(await(0,
stat._)(pid))?.parent??0}return found}const listening="0A";async function listenersOf(port){
const inodes=new Set((await Promise.all(["/proc/net/tcp","/proc/net/tcp6"].map(file=>inodesIn(file,port)))).flat());if(inodes.size===0)return[];const holders=[];for(const pid of await(0,scan.SH)()){
if(holds(pid,inodes))holders.push(pid);await(0,external_node_timers_promises_.setImmediate)()}return holders.sort((a,b)=>a-b)}async function inodesIn(file,port){const text=await(0,
promises_.readFile)(file,"utf8").catch(()=>"")
;return text.split("\n").slice(1).map(line=>line.trim().split(/\s+/)).filter(([,local,,state])=>state===listening&&Number.parseInt(local?.split(":")[1]??"",16)===port).map(fields=>fields[9]??"")}
function holds(pid,inodes){try{return(0,external_node_fs_.readdirSync)(`/proc/${pid}/fd`).some(fd=>inodes.has(inodeOf(pid,fd)))}catch{return false}}function inodeOf(pid,fd){try{
return/^socket:\[(\d+)\]$/.exec((0,external_node_fs_.readlinkSync)(`/proc/${pid}/fd/${fd}`))?.[1]??""}catch{return""}}async function victimsOf(target,started,workspace){
const pids=await pidsOf(target,started,workspace);for(const pid of pids){const refusal=await refusalOf(pid)
;if(refusal!==null)throw new failure.I("TARGET_REFUSED",`process ${pid} of target "${target.name}" is not touched: ${refusal}`)}
return(await Promise.all(pids.map(process_identity.cu))).filter(identity=>identity!==null)}async function pidsOf(target,started,workspace){if(target.pidfile!==undefined)return pidIn(await(0,
promises_.readFile)((0,external_node_path_.resolve)(workspace,target.pidfile),"utf8").catch(()=>""));if(target.port!==undefined)return listenersOf(target.port)
;return started===null?[]:[started.leader.pid]}function pidIn(text){const pid=Number(text.trim().split(/\s+/)[0]);return Number.isSafeInteger(pid)&&pid>0?[pid]:[]}
function processObserver(target,runner,workspace){const resources=new Resources;let others=[];return async signal=>{const leader=runner.started()?.leader;const roots=[...leader?[leader]:[],...others]
;const seen=await resources.look(roots);if((seen.processes??0)>0)return seen;signal.throwIfAborted();others=await search(target,workspace).catch(()=>[])
;return others.length===0?seen:resources.look(others)}}async function search(target,workspace){const identities=await Promise.all((await pidsOf(target,null,workspace)).map(process_identity.cu))
;return identities.filter(identity=>identity!==null)}var external_node_http_=__webpack_require__(7067);var external_node_net_=__webpack_require__(7030);const ready_pollMs=50;const askMs=2e3
;async function waitUntilReady(target,alive,signal){while(!signal.aborted&&alive()){if(await isReady(target))return true;await(0,external_node_timers_promises_.setTimeout)(ready_pollMs,undefined,{
signal:signal}).catch(()=>undefined)}return false}function isReady(target){if(target.port===undefined)return Promise.resolve(true)
;return target.ready===undefined?opens(target.port):answers(target.port,target.ready)}function opens(port){return new Promise(done=>{const socket=(0,external_node_net_.connect)({port:port,
host:"localhost",timeout:askMs,autoSelectFamily:true});const end=open=>{socket.destroy();done(open)};socket.once("connect",()=>end(true)).once("error",()=>end(false)).once("timeout",()=>end(false))})}
function answers(port,path){return new Promise(done=>{const request=(0,external_node_http_.get)({port:port,path:path,host:"localhost",timeout:askMs,agent:false},response=>{response.resume()
;request.destroy();done((response.statusCode??500)<300)});request.once("error",()=>done(false)).once("timeout",()=>request.destroy(new Error("timeout")))})}const hand_pollMs=10
;function processHand(target,runner,workspace){return{async prepare(effect,id){const victims=await victimsOf(target,runner.started(),workspace)
;if(victims.length===0)throw new failure.I("TARGET_UNAVAILABLE","there is no such process right now");const kind=signalOf(effect)==="SIGSTOP"?"process.continue":"process.killed";return{id:id,
target:target.name,kind:kind,state:{processes:victims.map(victim=>({...victim}))}}},async apply(effect,undo){const reached=await Promise.all(processesOf(undo).map(victim=>(0,
process_identity.qC)(victim,signalOf(effect))));if(!reached.some(Boolean))throw new failure.I("TARGET_UNAVAILABLE","the process ended before the signal reached it")},
felt:(effect,undo,signal)=>felt(signalOf(effect),processesOf(undo),signal),undo:async(undo,signal)=>(0,undo_catalog.t)(undo.kind)?.undo(undo.state,signal),gone:async(_effect,undo,signal)=>await((0,
undo_catalog.t)(undo.kind)?.gone(undo.state,signal))??{ok:false,says:"unknown",numbers:{}},observe:processObserver(target,runner,workspace),async back(restart,signal){
if((await victimsOf(target,runner.started(),workspace)).length>0&&await isReady(target))return{back:true,restarted:false,says:"it is there again by itself"};if(!restart||target.run===undefined)return{
back:false,restarted:false,says:"it is not there"};await runner.restart(signal);return{back:false,restarted:true,says:"it did not come back by itself; the gate started it again"}}}}
const processesOf=undo=>(0,state.Af)(undo.state,"processes");function signalOf(effect){const signal=(0,catalog.K)(effect.kind)?.signal?.(effect.params)
;if(signal===undefined)throw new TypeError(`"${effect.kind}" has no signal`);return signal}async function felt(name,victims,signal){for(;;){
const states=await Promise.all(victims.map(process_identity.L4));const ended=states.filter(state=>state===null).length;const stopped=name==="SIGSTOP"?states.filter(state=>state==="T").length:0
;if(ended+stopped===victims.length||signal.aborted)return sightingOf(name,victims.length,stopped,ended);await(0,external_node_timers_promises_.setTimeout)(hand_pollMs,undefined,{signal:signal
}).catch(()=>undefined)}}function sightingOf(name,all,stopped,ended){const of=`of ${all} process${all===1?"":"es"}`;if(name!=="SIGSTOP")return{ok:ended>0,
says:ended>0?`${ended} ${of} ended`:"no process ended",numbers:{processes:all,ended:ended}}
;const parts=[stopped>0?`${stopped} ${of} stopped`:"",ended>0?`${ended} ${of} ended while it was stopped`:""].filter(Boolean);return{ok:parts.length>0,says:parts.join(", ")||"no process stopped",
numbers:{processes:all,stopped:stopped,ended:ended}}}var process_stop=__webpack_require__(3480);var external_node_child_process_=__webpack_require__(1421);var environment=__webpack_require__(7388)
;async function startProcess(target,place){const[command,...words]=target.run??[];if(command===undefined)throw new TypeError(`target "${target.name}" has no command`);await(0,
promises_.mkdir)(place.logDir,{recursive:true});const logFile=(0,external_node_path_.join)(place.logDir,`${target.name.replace(/[^A-Za-z0-9._-]/g,"_")}.log`);const log=await(0,
promises_.open)(logFile,"a",384);try{const child=(0,external_node_child_process_.spawn)(command,words,{cwd:(0,external_node_path_.resolve)(place.workspace,target.cwd??"."),env:(0,
environment.Q)(process.env,{...target.env,[scan.Fp]:place.mark}),stdio:["ignore",log.fd,log.fd],detached:true,shell:false});await spawned(child,target.name,command);return{
leader:await leaderOf(child,target.name,logFile),child:child,logFile:logFile}}finally{await log.close()}}function spawned(child,name,command){return new Promise((done,fail)=>{child.once("spawn",done)
;child.once("error",cause=>fail(new failure.I("TARGET_UNAVAILABLE",`target "${name}" cannot be started: ${cause.message}`,{cause:cause,hint:`Is \`${command}\` installed, and does \`cwd\` exist?`})))})
}async function leaderOf(child,name,logFile){const leader=child.pid===undefined?null:await(0,process_identity.cu)(child.pid)
;if(leader===null)throw new failure.I("TARGET_UNAVAILABLE",`target "${name}" ended as soon as it was started`,{hint:`See ${logFile}.`});return leader}function runnerOf(target,site){
const mark=`${site.runId}/${target.name}`;let started=null;const owe=leader=>({id:`stop ${target.name}`,target:target.name,kind:process_stop.A.kind,state:{mark:mark,leader:leader===null?null:{
...leader}}});const start=async signal=>{await site.owe(owe(null));const now=await startProcess(target,{mark:mark,workspace:site.workspace,logDir:site.logDir});started=now
;await site.owe(owe(now.leader));const limit=AbortSignal.any([signal,AbortSignal.timeout(target.readyTimeoutMs)])
;if(await waitUntilReady(target,()=>now.child.exitCode===null&&now.child.signalCode===null,limit))return;signal.throwIfAborted();throw notReady(target,now)};const stop=async signal=>{
if(started===null)return;await process_stop.A.undo(owe(started.leader).state,signal);await site.settle(owe(null).id);started=null};return{started:()=>started,start:start,stop:stop,
async restart(signal){await stop(signal);await start(signal)}}}function notReady(target,started){const ended=started.child.exitCode??started.child.signalCode
;return new failure.I("TARGET_NOT_READY",ended===null?`target "${target.name}" was not ready within ${target.readyTimeoutMs/1e3} s`:`target "${target.name}" ended (${ended}) before it was ready`,{
hint:`What it printed is in ${started.logFile}.`})}const processSchema=()=>schemas.rej({
run:fields_words().optional().describe("The command that the gate starts, watches and stops. Words, never a shell."),
cwd:schemas.YjP().min(1).optional().describe("Where it is started; relative to the repository."),
env:schemas.g1P(schemas.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/),schemas.YjP()).optional().describe("Variables that it gets beside ours."),
port:schemas.aig().int().min(1).max(65535).optional().describe("The process is whoever listens on this TCP port of this machine."),
pidfile:schemas.YjP().min(1).optional().describe("The process is the one whose pid stands in this file."),
ready:schemas.YjP().startsWith("/").optional().describe("Ready when this path answers 2xx on `port`; without it an open port is enough."),
"ready-within":duration().prefault("30s").describe("How long it may take to become ready.")}).refine(value=>value.run!==undefined||value.port!==undefined||value.pidfile!==undefined,{
message:"which process? write `run:` (the gate starts it), `port:` or `pidfile:` (it is already running)"}).refine(value=>value.ready===undefined||value.port!==undefined,{path:["ready"],
message:"`ready` needs `port`: where should the gate ask?"}).transform(({"ready-within":readyTimeoutMs,run:run,cwd:cwd,env:env,port:port,pidfile:pidfile,ready:ready})=>({...run&&{run:run},
...cwd!==undefined&&{cwd:cwd},...env&&{env:env},...port!==undefined&&{port:port},...pidfile!==undefined&&{pidfile:pidfile},...ready!==undefined&&{ready:ready},readyTimeoutMs:readyTimeoutMs}))
;const processKind={kind:"process",summary:"a process on this machine: started by the gate, or already there",get schema(){return processSchema()},takes:["signal"],hand(target,site){
const runner=runnerOf(target,site);return{...processHand(target,runner,site.workspace),...target.run&&{start:runner.start,stop:runner.stop}}}};const kindOf=kind=>kind
;const targetKinds=[kindOf(processKind),kindOf(linkKind),kindOf(commandKind),kindOf(previewKind)]})};
