export const id="shared-core-checks-pattern-pattern";export const ids=["shared-core-checks-pattern-pattern"];export const modules={
"core-checks-catalog":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>checkOf,A:()=>checks})
;var checks_namespaceObject={};__webpack_require__.r(checks_namespaceObject);__webpack_require__.d(checks_namespaceObject,{command:()=>command,http:()=>http,tcp:()=>tcp,writes:()=>writes})
;var schemas=__webpack_require__("zod-v4-classic-schemas");var core=__webpack_require__(88532);var assignment=__webpack_require__(12695);var command_words=__webpack_require__(19397)
;const right="a command and its arguments, as a list of words or as one line; no shell sees it";const message=({input:input})=>(0,assignment.R)((typeof input==="string"?(0,
command_words.Z)(input):null)??[])??(typeof input==="string"&&(0,
command_words.Z)(input)===null?"a line in which every quote is closed, and | & ; < > $ and ` are quoted: no shell will read them":right);function commandParams(){
const word=schemas.YjP().max(4096,right).refine(one=>!one.includes("\0"),right);const line=word.transform((one,context)=>{const words=(0,command_words.Z)(one);const assigned=words===null?undefined:(0,
assignment.R)(words);if(words!==null&&words.length>0&&assigned===undefined)return words;context.addIssue({code:"custom",message:right});return core.tm});return schemas.rej({
run:schemas.KCZ([schemas.YOg(word).min(1,right).max(200,right),line],{error:message}).describe("The command: a list of words, or one line that is split into words"),
exit:schemas.Whr().min(0).max(255).default(0).describe("The exit code that is right"),output:schemas.YjP().min(1).max(4096).describe("Text that its output must contain").exactOptional()})}
const command={kind:"command",summary:"a command ends with the right exit code and output",get params(){return commandParams()},judge({exit:exit,output:output},{status:status,body:body,cut:cut}){
if(status!==exit)return status===null?"no exit":`exit ${status}`;if(output===undefined||body.includes(output))return null;return cut?"cut":"output"},describe:({run:run})=>run.join(" ")}
;var headers=__webpack_require__(61381);var pattern=__webpack_require__("core-checks-pattern-pattern");var client_request=__webpack_require__(69496);var request=__webpack_require__(93458)
;var http_status=__webpack_require__(97917);const send=schemas.rej({headers:headers.xh.describe("Request headers").exactOptional(),body:request.IO.exactOptional()
}).describe("What the request carries");const httpParams=schemas.rej({path:request.Zq.default("/").describe("Path and query, below the preview's own path"),
method:client_request.E.default("GET").describe("Request method"),status:http_status.h.default("2xx").describe("Statuses that are right"),
headers:headers.bn.describe("Answer headers: the exact value, or /a pattern/").exactOptional(),contains:schemas.YjP().min(1).max(4096).describe("Text that the body must contain").exactOptional(),
matches:pattern.T.describe("Regular expression that must match in the first 32 KiB of the body; no look-around, no references back").exactOptional(),
json:schemas.Pq9().describe("Value that the JSON body must contain; objects may hold more").exactOptional(),send:send.exactOptional()
}).refine(({method:method,send:send})=>send?.body===undefined||method!=="GET"&&method!=="HEAD",{path:["send","body"],error:'no body with GET or HEAD; "method: POST" may be missing'
}).refine(({method:method,contains:contains,matches:matches,json:json})=>method!=="HEAD"||(contains??matches??json)===undefined,{path:["method"],
error:"GET: an answer to HEAD has no body that could contain or match anything"});function jsonContains(got,expected){if(Array.isArray(expected)){
return Array.isArray(got)&&got.length===expected.length&&expected.every((one,at)=>jsonContains(got[at],one))}if(typeof expected!=="object"||expected===null)return got===expected
;if(typeof got!=="object"||got===null||Array.isArray(got))return false;return Object.entries(expected).every(([key,one])=>Object.hasOwn(got,key)&&jsonContains(Reflect.get(got,key),one))}const http={
kind:"http",summary:"an HTTP request to the preview is answered as expected",params:httpParams,judge(params,answer){if(answer.status===null||!(0,
http_status.l)(params.status,answer.status))return`status ${answer.status??"none"}`;if(!(0,headers.A9)(params.headers??{},answer.headers))return"header"
;if(answer.unreadable!==undefined&&asksForBody(params))return answer.unreadable;return textReason(params,answer)??(params.json===undefined?null:jsonReason(params.json,answer))},
requests:({method:method,path:path,status:status,send:send})=>({method:method,path:path,headers:send?.headers??{},body:(0,request.LL)(send?.body),status:status}),
describe:({method:method,path:path})=>`${method} ${path}`};const asksForBody=({contains:contains,matches:matches,json:json})=>(contains??matches??json)!==undefined
;function textReason({contains:contains,matches:matches},{body:body,cut:cut}){const fits=(contains===undefined||body.includes(contains))&&(matches===undefined||(0,pattern.p)(matches,body))
;if(fits)return null;return cut?"cut":"body"}function jsonReason(expected,{body:body,cut:cut}){if(cut)return"cut";try{return jsonContains(JSON.parse(body),expected)?null:"json"}catch{return"not JSON"}
}var endpoint=__webpack_require__(46581);const tcp_params_text=schemas.YjP().min(1,"text of 1 to 4096 characters").max(4096,"text of 1 to 4096 characters");const tcpParams=schemas.rej({
to:schemas.YjP().refine(to=>(0,
endpoint.X)(to)!==null,'a host and a port, for example "127.0.0.1:6379" or "[::1]:6379"').describe("Where to connect, as host:port; left out: the preview's own").exactOptional(),
send:tcp_params_text.describe("Sent as it is once the connection stands").exactOptional(),expect:tcp_params_text.describe("Text that the first bytes of the answer must contain").exactOptional()})
;const tcp={kind:"tcp",summary:"a TCP port accepts connections, and answers as expected",params:tcpParams,judge({expect:expect},{body:body,cut:cut}){
if(expect===undefined||body.includes(expect))return null;return cut?"cut":"body"},describe:({to:to,expect:expect})=>`connect to ${to??"the preview"}${expect===undefined?"":", and read the answer"}`}
;var record_id=__webpack_require__(75274);var writes_params=__webpack_require__(430);const writes={kind:"writes",
summary:"what the preview acknowledges to have written is still there after the faults, once and unchanged; the records stay in it",params:writes_params.h$,readsBack:true,judge({write:write},answer){
const{status:status}=answer;if(status===null||!(0,http_status.l)(write.status,status))return`status ${status??"none"}`;return write.id===undefined||(0,
record_id.T)(write,answer)!==null?null:"no id in the response"},describe:({write:write,read:read})=>`${write.method} ${write.path}, and read it back from ${read.path}`}
;const checks=Object.values(checks_namespaceObject).toSorted((a,b)=>a.kind<b.kind?-1:1);function checkOf(kind){const check=checks.find(one=>one.kind===kind)
;if(check===undefined)throw new RangeError(`no check "${kind}"`);return check}}),46581:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>endpointOf});function endpointOf(text){const found=/^(?:\[([0-9a-f:.]+)\]|([a-z0-9_](?:[a-z0-9_.-]{0,252})?)):(\d{1,5})$/iu.exec(text)
;const host=found?.[1]??found?.[2];const port=Number(found?.[3]);return host!==undefined&&port>=1&&port<=65535?{host:host,port:port}:null}}),
69496:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>method})
;var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("zod-v4-classic-schemas");const method=zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"])}),
61381:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A9:()=>headersFit,bn:()=>headersExpected,xh:()=>headersSent})
;var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("zod-v4-classic-schemas");var _pattern_pattern_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-checks-pattern-pattern")
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
const sourceOf=text=>/^\/(.+)\/$/su.exec(text)?.[1]??null}),93458:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
IO:()=>requestBody,LL:()=>carriedBody,Zq:()=>requestPath});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("zod-v4-classic-schemas")
;const requestPath=zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(2048).regex(/^\/(?![/\\])[^\s\\#\p{Cc}]*$/u,'a path of the preview that begins with one "/", for example "/healthz"')
;const requestBody=zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(64*1024),zod__WEBPACK_IMPORTED_MODULE_0__.Pq9()]).describe("Text, or a value that is sent as JSON")
;function carriedBody(body){if(body===undefined)return null;return typeof body==="string"?{text:body,type:"text/plain"}:{text:JSON.stringify(body),type:"application/json"}}}),
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
;if(/^\\[1-9k]/.test(text))throw new PatternError("a pattern without references back (`\\1`, `\\k<…>`): they can take forever");const place={"^":"start",$:"end","\\b":"edge","\\B":"no edge"}[text]
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
75274:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T:()=>namedBy});const longest=200;function namedBy({id:id},answer){
if(id===undefined)return null;const name="json"in id?inBody(id.json,answer):inLocation(answer.headers.location)
;return name===null||name===""||name.length>longest||/^\.{1,2}$|\p{Cc}/u.test(name)?null:encodeURIComponent(name)}function inBody(path,{body:body,cut:cut}){if(cut)return null;try{
const found=path.split(".").reduce((value,key)=>isObject(value)&&Object.hasOwn(value,key)?value[key]:undefined,JSON.parse(body))
;return typeof found==="string"?found:typeof found==="number"?String(found):null}catch{return null}}const isObject=value=>typeof value==="object"&&value!==null;function inLocation(location){
if(location===undefined||!URL.canParse(location,"http://a/"))return null;const last=new URL(location,"http://a/").pathname.split("/").findLast(part=>part!=="");try{
return last===undefined?null:decodeURIComponent(last)}catch{return null}}}),430:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G3:()=>bodyText,Tq:()=>speaksOf,h$:()=>writesParams});var zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__("zod-v4-classic-schemas")
;var _http_headers_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61381);var _http_request_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(93458)
;var _http_status_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(97917);const path=_http_request_js__WEBPACK_IMPORTED_MODULE_1__.Zq.describe("Path and query, below the preview's own path")
;const headers=_http_headers_js__WEBPACK_IMPORTED_MODULE_0__.xh.describe("Request headers").exactOptional()
;const speaksOf=(placeholder,{path:path,headers:headers,body:body})=>[path,...Object.values(headers??{}),bodyText(body)].some(text=>text.includes(`{${placeholder}}`))
;const bodyText=body=>typeof body==="string"?body:JSON.stringify(body)??"";const id=zod__WEBPACK_IMPORTED_MODULE_3__.KCZ([zod__WEBPACK_IMPORTED_MODULE_3__.rej({
json:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[^.\s]+(?:\.[^.\s]+)*$/u,'names of keys, joined by dots, for example "order.id"').max(200).describe("Where it stands in the JSON of the response: `id`, `order.id`, `items.0.id`")
}),zod__WEBPACK_IMPORTED_MODULE_3__.rej({location:zod__WEBPACK_IMPORTED_MODULE_3__.euz(true).describe("It is the last part of the path in the `Location` header")
})]).describe("Where the response to a write says what the server calls the record; `{id}` in `read` then stands for that").exactOptional();const write=zod__WEBPACK_IMPORTED_MODULE_3__.rej({
method:zod__WEBPACK_IMPORTED_MODULE_3__.k5n(["POST","PUT","PATCH"]).default("POST").describe("Request method"),path:path,headers:headers,
body:_http_request_js__WEBPACK_IMPORTED_MODULE_1__.IO.exactOptional(),status:_http_status_js__WEBPACK_IMPORTED_MODULE_2__.h.default("2xx").describe("Statuses that acknowledge a write"),id:id
}).refine(request=>speaksOf("id",request)||request.id!==undefined&&speaksOf("content",request),"each record needs something of its own: write `{id}` into the path, a header or the body, or, where the server names it (`id: { json: id }`), `{content}`").describe("The request that writes one record; `{id}`, `{content}` and `{run}` in it stand for those of the record")
;const read=zod__WEBPACK_IMPORTED_MODULE_3__.rej({path:path,headers:headers,
list:zod__WEBPACK_IMPORTED_MODULE_3__.zMY().default(false).describe("One answer with every record of the run: JSON, or one record a line; further pages are not read"),
status:_http_status_js__WEBPACK_IMPORTED_MODULE_2__.h.default("2xx").describe("Statuses of an answer that says what is there"),
contains:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().min(1).max(4096).describe("Text that a record must contain; if left out `{content}` where the write carries it, else `{id}`").exactOptional(),
gone:_http_status_js__WEBPACK_IMPORTED_MODULE_2__.h.default([404,410]).describe("Statuses that say that there is no such record")}).refine(({path:path,list:list})=>list||path.includes("{id}"),{
path:["path"],error:'a path with `{id}`, for example "/orders/{id}", or with `list: true` one that lists them, for example "/orders?run={run}"'
}).describe("The request that reads a record back after recovery, or (`list`) all of them");const writesParams=zod__WEBPACK_IMPORTED_MODULE_3__.rej({write:write,read:read
}).refine(({write:write,read:read})=>write.id===undefined||!read.list,{path:["write","id"],
error:"`id` with a `read` of one record (`path: /orders/{id}`); records on a list are told by the `{id}` that was written"})}),
12695:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{R:()=>assignmentIn});const assignment=/^[A-Za-z_]\w*=/
;const assignmentIn=([first=""])=>assignment.test(first)?`\`${first.slice(0,60).replaceAll("`","'")}\` is no program, and no shell reads this; write it under \`env\`, or put the program \`env\` before it`:undefined
}),19397:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>wordsOf});function wordsOf(line){const words=[]
;const token=/\s+|'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\|&;<>`$(){}*?]+)/suy;let word=null;while(token.lastIndex<line.length){const found=token.exec(line);if(found===null)return null
;const[whole,single,double,escaped,plain]=found;const part=single??double?.replace(/\\(["\\])/gu,"$1")??escaped??plain;if(part!==undefined)word=(word??"")+part;else if(word!==null&&whole!==""){
words.push(word);word=null}}return word===null?words:[...words,word]}}),27579:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
m:()=>Calm});const none={count:0,bad:0,bursts:0};class Calm{success=none;latency=none;add(tally){this.success=sum(this.success,tally)
;for(const[limitMs,bad]of tally.over)this.latency=sum(this.latency,{count:tally.timed,bad:bad,bursts:tally.overBursts.get(limitMs)??bad})}}const sum=(a,b)=>({count:a.count+b.count,bad:a.bad+b.bad,
bursts:a.bursts+b.bursts})}),7812:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Bx:()=>endWords,aN:()=>lastWords,
c$:()=>tellingLine,rl:()=>causeOf})
;const causes=[[/Unhandled 'error' event/,"unhandled `error` event"],[/ERR_UNHANDLED_REJECTION|UnhandledPromiseRejection|Unhandled rejection/i,"unhandled promise rejection"],[/heap out of memory|OutOfMemoryError|MemoryError|Cannot allocate memory/,"out of memory"],[/EADDRINUSE|[Aa]ddress already in use/,"its address is already in use"],[/^panic: |^fatal error: |panicked at/m,"panic"],[/Traceback \(most recent call last\)/,"uncaught exception"],[/^Exception in thread/m,"uncaught exception"],[/^Node\.js v\d/m,"uncaught exception"]]
;const causeOf=({output:output})=>causes.find(([pattern])=>pattern.test(output.join("\n")))?.[1]??null
;const endWords=({exit:exit,signal:signal})=>signal===null?`exited with ${exit??"no exit code"}`:`was ended by ${signal}`
;const saysWhy=/Unhandled 'error' event|^(?:<ref \*\d+> )?(?:Uncaught |Caused by: |\[?\w*\]? ?)?[\w.$]*(?:Error|Exception)\b(?: \[\w+\])?:|^error: |^Traceback|^panic: |^fatal error: |panicked at|^Exception in thread|FATAL ERROR|out of memory|UnhandledPromiseRejection|ERR_UNHANDLED_REJECTION|Segmentation fault/i
;const isDump=/^\s+\S|^[}\])]|^node:/;const mostLines=8;function lastWords(lines){const numbered=lines.map((line,at)=>({line:line,at:at})).filter(({line:line})=>line.trim()!=="")
;const why=numbered.filter(({line:line})=>saysWhy.test(line)).slice(-mostLines/2)
;const last=numbered.filter(({line:line,at:at})=>!isDump.test(line)&&!why.some(one=>one.at===at)).slice(-(mostLines-why.length));const told=[...why,...last].sort((a,b)=>a.at-b.at)
;return(told.length>0?told:numbered.slice(-mostLines)).map(({line:line})=>line)}const isNoReason=/^Traceback|^Emitted /;function tellingLine({output:output}){
const told=output.filter(line=>line.trim()!=="").map(line=>line.replace(/^<ref \*\d+> /,""));const why=told.findLast(line=>saysWhy.test(line)&&!isDump.test(line)&&!isNoReason.test(line))
;return(why??told.findLast(line=>!isDump.test(line)&&!/^Node\.js v/.test(line))??told.at(-1)??null)?.trim()??null}}),
7867:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H4:()=>isForwarded,Z_:()=>clientKeyFits,hK:()=>isClientKey,
jq:()=>clientKeysOf});var zod__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("zod-v4-classic-schemas");var _checks_http_client_request_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(69496)
;var _checks_http_request_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(93458);const clientKeys={path:_checks_http_request_js__WEBPACK_IMPORTED_MODULE_1__.Zq,
method:_checks_http_client_request_js__WEBPACK_IMPORTED_MODULE_0__.E,"forwarded-for":zod__WEBPACK_IMPORTED_MODULE_2__.euz(1)};const names=Object.keys(clientKeys)
;const clientKeysOf=fault=>fault.traffic===undefined?[]:names;const isClientKey=(fault,name)=>fault.traffic!==undefined&&Object.hasOwn(clientKeys,name)
;const clientKeyFits=(name,value)=>clientKeys[name].safeParse(value).success;const isForwarded=params=>params["forwarded-for"]===1}),
42795:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Fi:()=>otherProtocol,np:()=>clientsRefused,ps:()=>causes})
;const causes=["not-injected","not-observed","clients-refused","other-protocol","address-limited","few-samples","by-chance","recovery-unwatched","unhealthy-before","no-fault-met","gate-trouble","cut-short","ended-early","writes-unread","unstable-check"]
;const otherProtocol="acts on HTTP/1.x alone";const clientsRefused="they did not reach what the checks request"}),
"core-verdict-statistics-confidence":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Tj:()=>noticeable,x8:()=>ranksAround,
rS:()=>samplesFor,Ht:()=>samplesNeeded,vi:()=>weigh,rF:()=>wilson});var error_rates=__webpack_require__("core-verdict-statistics-error-rates");const g=7
;const coefficients=[676.5203681218851,-1259.1392167224028,771.3234287776531,-176.6150291621406,12.507343278686905,-.13857109526572012,9984369578019572e-21,1.5056327351493116e-7];function logGamma(x){
if(x<.5)return Math.log(Math.PI/Math.sin(Math.PI*x))-logGamma(1-x);const shifted=x-1;const sum=coefficients.reduce((total,each,index)=>total+each/(shifted+index+1),.9999999999998099)
;const t=shifted+g+.5;return.5*Math.log(2*Math.PI)+(shifted+.5)*Math.log(t)-t+Math.log(sum)}const steps=1e4;const precision=1e-14;const tiny=1e-300;function incompleteBeta(x,a,b){if(x<=0)return 0
;if(x>=1)return 1;return x>(a+1)/(a+b+2)?1-fraction(1-x,b,a):fraction(x,a,b)}function fraction(x,a,b){const front=Math.exp(a*Math.log(x)+b*Math.log1p(-x)+logGamma(a+b)-logGamma(a)-logGamma(b))/a
;let c=1;let d=1/awayFromZero(1-(a+b)*x/(a+1));let value=d;for(let m=1;m<=steps;m+=1){const even=m*(b-m)*x/((a+2*m-1)*(a+2*m));d=1/awayFromZero(1+even*d);c=awayFromZero(1+even/c);value*=c*d
;const odd=-(a+m)*(a+b+m)*x/((a+2*m)*(a+2*m+1));d=1/awayFromZero(1+odd*d);c=awayFromZero(1+odd/c);value*=c*d;if(Math.abs(c*d-1)<precision)break}return Math.min(1,front*value)}
const awayFromZero=value=>Math.abs(value)<tiny?tiny:value;const z=2.3263478740408408;const resolution=5;const finestShare=.02;function wilson(hits,count){const value=hits/count
;const denominator=1+z**2/count;const middle=(value+z**2/(2*count))/denominator;const half=z/denominator*Math.sqrt(value*(1-value)/count+z**2/(4*count**2));return{value:value,
low:hits===0?0:Math.max(0,middle-half),high:hits===count?1:Math.min(1,middle+half)}}function weigh(claim,level){const{bad:bad,count:count,allowed:allowed}=claim;if(allowed>=1)return"held"
;if(count===0)return"few";const{cautious:cautious,seen:seen}=level.effects[claim.tolerance];if(bad>0&&atLeast(bad/cautious,count/cautious,allowed)<level.broken)return"broken"
;if(bad>allowed*count)return"worse";return atMost(bad/seen,count/seen,noticeable(allowed))<=level.held?"held":"few"}const atLeast=(bad,count,share)=>incompleteBeta(share,bad,count-bad+1)
;const atMost=(bad,count,share)=>bad>=count?1:incompleteBeta(1-share,count-bad,bad+1);const noticeable=allowed=>Math.min(Math.max(resolution*allowed,finestShare),(1+allowed)/2)
;const samplesNeeded=allowed=>Math.ceil(Math.log(error_rates.SU)/Math.log(1-noticeable(allowed)));function samplesFor(claim,level){const isEnough=count=>weigh({...claim,count:count},level)==="held"
;let[few,enough]=[claim.count,Math.max(2,2*claim.count)];while(!isEnough(enough))[few,enough]=[enough,2*enough];while(enough-few>1){const middle=Math.floor((few+enough)/2)
;if(isEnough(middle))enough=middle;else few=middle}return enough}function ranksAround(quantile,count){const half=z*Math.sqrt(count*quantile*(1-quantile))
;const within=rank=>Math.min(count,Math.max(1,rank));return{low:within(Math.floor(count*quantile-half)),high:within(Math.ceil(count*quantile+half)+1)}}}),
"core-verdict-statistics-error-rates":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Rm:()=>confidence,In:()=>levelOf,
SU:()=>ofMiss,FY:()=>sharpened});var baseline_bursts=__webpack_require__(27579);const assumed={length:1.5,weight:4};const most=9;const designEffect=calm=>({
cautious:effectOf(correlation(calm,1-1/assumed.length)),seen:effectOf(correlation(calm,0))});function correlation({count:count,bad:bad,bursts:bursts},prior){
const afterBad=(bad-bursts+assumed.weight*prior)/(bad+assumed.weight);const afterGood=bursts/Math.max(1,count-bad);return afterBad-Math.min(afterBad,afterGood)}
const effectOf=rho=>Math.min(most,(1+rho)/(1-rho));const ofRun=.01;const ofMiss=.01;const confidence=1-ofRun;function levelOf(checks,scenarios){
const claims=checks.reduce((sum,{steady:steady,during:during})=>sum+claimsIn(steady)+claimsIn(during),0);return sharpened({run:ofRun,broken:ofRun/Math.max(1,claims*scenarios),held:ofMiss
},new baseline_bursts.m)}const claimsIn=({success:success,percentiles:percentiles})=>(success===undefined?0:1)+percentiles.length;const sharpened=(level,calm)=>({...level,effects:{
success:designEffect(calm.success),latency:designEffect(calm.latency)}})}),56107:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EW:()=>readSmallFile,Uf:()=>descriptorsLeft,cQ:()=>readSmallFileNow,hF:()=>holdSpareDescriptors,wX:()=>namesIn})
;var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455);const spareCount=4;const spares=[]
;function holdSpareDescriptors(){try{while(spares.length<spareCount)spares.push((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)("/dev/null","r"))}catch{}}
const isExhausted=error=>["EMFILE","ENFILE"].includes(error.code??"");async function readSmallFile(path){try{return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path,"latin1")
}catch(error){if(!isExhausted(error))throw error;return withSpare(()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path,"latin1"))}}function readSmallFileNow(path){try{return(0,
node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path,"latin1")}catch(error){if(!isExhausted(error))throw error;return withSpare(()=>(0,
node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path,"latin1"))}}function namesIn(path){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path)}catch(error){
if(!isExhausted(error))throw error;return withSpare(()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path))}}function withSpare(read){const spare=spares.pop();if(spare!==undefined)(0,
node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(spare);try{return read()}finally{holdSpareDescriptors()}}function descriptorsLeft(){try{
const limit=Number(/^Max open files\s+(\d+)/m.exec(readSmallFileNow("/proc/self/limits"))?.[1]??Number.POSITIVE_INFINITY);return limit-namesIn("/proc/self/fd").length}catch{
return Number.POSITIVE_INFINITY}}}),70640:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{O:()=>refusalOf})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);var _inherited_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(23263)
;var _scan_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(54412);var _stat_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(49799);const mostAncestors=64;async function refusalOf(pid,started){
if(pid<=1)return"it is the first process of the machine";if(pid===process.pid)return"it is the gate itself";if((await ancestorsOf(process.pid)).includes(pid))return"it is an ancestor of the gate"
;if((await(0,_stat_js__WEBPACK_IMPORTED_MODULE_3__._)(pid))?.kernel===true)return"it is a thread of the kernel";if(await isOurs(pid))return null
;return started!==undefined&&await comesFrom(pid,started)?null:"it belongs to another user"}async function isOurs(pid){const owner=await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(`/proc/${pid}`).catch(()=>null);return owner===null||owner.uid===process.getuid?.()}
async function comesFrom(pid,{mark:mark,leader:leader,inherited:inherited=null}){if(inherited!==null&&await(0,_inherited_js__WEBPACK_IMPORTED_MODULE_1__.cH)(pid,inherited))return true
;for(const one of[pid,...await ancestorsOf(pid)]){if(one===process.pid||await(0,_scan_js__WEBPACK_IMPORTED_MODULE_2__.xc)(one,mark))return true;if(leader?.pid===one&&(await(0,
_stat_js__WEBPACK_IMPORTED_MODULE_3__._)(one))?.startTicks===leader.startTicks&&await isOurs(one))return true}return false}async function ancestorsOf(pid){const found=[];for(let parent=(await(0,
_stat_js__WEBPACK_IMPORTED_MODULE_3__._)(pid))?.parent??0;parent>0&&found.length<mostAncestors;){found.push(parent);parent=(await(0,_stat_js__WEBPACK_IMPORTED_MODULE_3__._)(parent))?.parent??0}
return found}}),32687:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L4:()=>stateOf,aW:()=>bootId,cu:()=>identityOf,
qC:()=>signalTo});var _descriptors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(56107);var _stat_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(49799);let boot;function bootId(){boot??=(0,
_descriptors_js__WEBPACK_IMPORTED_MODULE_0__.EW)("/proc/sys/kernel/random/boot_id").then(text=>text.trim(),error=>{boot=undefined;throw error});return boot}async function identityOf(pid){
const stat=await(0,_stat_js__WEBPACK_IMPORTED_MODULE_1__._)(pid);return stat===null||stat.state==="Z"?null:{pid:pid,startTicks:stat.startTicks,bootId:await bootId()}}async function stateOf(process){
if(process.bootId!==await bootId())return null;const stat=await(0,_stat_js__WEBPACK_IMPORTED_MODULE_1__._)(process.pid)
;return stat===null||stat.state==="Z"||stat.startTicks!==process.startTicks?null:stat.state}async function signalTo(process_,signal){if(await stateOf(process_)===null)return false;try{
process.kill(process_.pid,signal);return true}catch(error){if(error.code==="ESRCH")return false;throw error}}}),23263:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Bf:()=>drawInherited,Sp:()=>startInheriting,cH:()=>isInheriting,iZ:()=>pidsInheriting})
;var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31421);var node_crypto__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(77598)
;var _descriptors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(56107);var _identity_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(32687)
;var _members_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(55910);const mostLessBytes=2e5;const standardBytes=819200;const longestMs=2e3;async function drawInherited(){
const[usual,gate]=[queueBytesOf("self"),await(0,_identity_js__WEBPACK_IMPORTED_MODULE_3__.cu)(process.pid)];if(usual===null||usual<=2*mostLessBytes||gate===null)return null;return{
queueBytes:Math.min(usual,standardBytes)-(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomInt)(1,mostLessBytes),gate:gate}}function startInheriting(inherited,start){const usual=queueBytesOf("self")
;if(inherited===null||usual===null||!limitOurselves(inherited.queueBytes))return start();try{return start()}finally{limitOurselves(usual)}}function limitOurselves(queueBytes){
const words=["--pid",String(process.pid),`--msgqueue=${Number.isFinite(queueBytes)?queueBytes:"unlimited"}:`];return(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)("prlimit",words,{
stdio:"ignore",timeout:longestMs}).status===0}async function pidsInheriting({queueBytes:queueBytes,gate:gate}){if(gate.bootId!==await(0,
_identity_js__WEBPACK_IMPORTED_MODULE_3__.aW)()||queueBytes===queueBytesOf("self"))return[];const all=await(0,_members_js__WEBPACK_IMPORTED_MODULE_4__.e)()
;return all.filter(({pid:pid,startTicks:startTicks})=>pid!==process.pid&&startTicks>=gate.startTicks&&queueBytesOf(pid)===queueBytes).map(({pid:pid})=>pid)}
const isInheriting=async(pid,inherited)=>(await pidsInheriting(inherited)).includes(pid);function queueBytesOf(pid){try{const soft=/^Max msgqueue size\s+(\d+|unlimited)/m.exec((0,
_descriptors_js__WEBPACK_IMPORTED_MODULE_2__.cQ)(`/proc/${pid}/limits`))?.[1];return soft===undefined?null:soft==="unlimited"?Number.POSITIVE_INFINITY:Number(soft)}catch{return null}}}),
98916:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{bg:()=>listenersOf,et:()=>isListenedOn,rW:()=>listeningOf})
;var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(58500)
;var _descriptors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(56107);var _scan_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(54412);const listening="0A";const accepting=65536
;const longestTurnMs=5;async function listenersOf(port){const inodes=new Set((await listeningSockets()).filter(socket=>socket.port===port).map(({inode:inode})=>inode));if(inodes.size===0)return[]
;const holders=[];let turnMs=performance.now();for(const pid of await(0,_scan_js__WEBPACK_IMPORTED_MODULE_3__.SH)()){if(socketsOf(pid).some(inode=>inodes.has(inode)))holders.push(pid)
;if(performance.now()-turnMs<longestTurnMs)continue;await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();turnMs=performance.now()}return holders.sort((a,b)=>a-b)}
const isListenedOn=async port=>(await listeningSockets()).some(socket=>socket.port===port);async function listeningOf(pids){const held=new Set(pids.flatMap(socketsOf))
;const ports=(await listeningSockets()).filter(({inode:inode})=>held.has(inode)).map(({port:port,host:host})=>({port:port,host:host}))
;const paths=(await unixSockets()).filter(({inode:inode})=>held.has(inode)).map(({path:path})=>({path:path}))
;const found=[...ports.sort((a,b)=>a.port-b.port),...paths].map(place=>[JSON.stringify(place),place]);return[...new Map(found).values()]}async function listeningSockets(){
const texts=await Promise.all(["/proc/net/tcp","/proc/net/tcp6"].map(file=>(0,_descriptors_js__WEBPACK_IMPORTED_MODULE_2__.EW)(file).catch(()=>"")))
;return texts.flatMap(text=>text.split("\n").slice(1)).map(line=>line.trim().split(/\s+/)).filter(([,,,state])=>state===listening).map(fields=>{const[address="",port=""]=fields[1]?.split(":")??[]
;return{inode:fields[9]??"",port:Number.parseInt(port,16),host:hostOf(address)}})}function hostOf(address){if(/^0+$/.test(address))return"any"
;const isLoopback=address.length===8?address.endsWith("7F"):/^0{24}01000000$|^0{16}(?:0000FFFF|FFFF0000)[0-9A-F]{6}7F$/.test(address);return isLoopback?"loopback":"other"}async function unixSockets(){
const text=await(0,_descriptors_js__WEBPACK_IMPORTED_MODULE_2__.EW)("/proc/net/unix").catch(()=>"")
;return text.split("\n").slice(1).map(line=>line.trim().split(/\s+/)).filter(fields=>(Number.parseInt(fields[3]??"",16)&accepting)!==0&&fields[7]!==undefined).map(fields=>({inode:fields[6]??"",
path:fields.slice(7).join(" ")}))}function socketsOf(pid){try{return(0,_descriptors_js__WEBPACK_IMPORTED_MODULE_2__.wX)(`/proc/${pid}/fd`).flatMap(fd=>inodeOf(pid,fd)??[])}catch{return[]}}
function inodeOf(pid,fd){try{return/^socket:\[(\d+)\]$/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/${pid}/fd/${fd}`))?.[1]}catch{return undefined}}}),
55910:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e:()=>everybody,l:()=>membersOf})
;var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58500);var _descriptors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(56107)
;var _scan_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(54412);var _stat_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(49799);const perTurn=32;async function membersOf(roots){
const all=await everybody();const found=new Map(all.filter(one=>roots.some(root=>isOf(one,root))).map(one=>[one.pid,one]));for(let known=-1;known!==found.size;){known=found.size
;for(const one of all)if(found.has(one.parent))found.set(one.pid,one)}found.delete(process.pid);return[...found.values()]}
const isOf=(one,root)=>one.pid===root.pid?one.startTicks===root.startTicks:one.session===root.pid&&one.startTicks>=root.startTicks;async function everybody(){const found=[]
;for(const[index,pid]of(await(0,_scan_js__WEBPACK_IMPORTED_MODULE_2__.SH)()).entries()){if(index%perTurn===perTurn-1)await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)()
;const stat=statNow(pid);if(stat!==null&&stat.state!=="Z")found.push(stat)}return found}function statNow(pid){try{return(0,_stat_js__WEBPACK_IMPORTED_MODULE_3__.k)((0,
_descriptors_js__WEBPACK_IMPORTED_MODULE_1__.cQ)(`/proc/${pid}/stat`))}catch(error){if(["ENOENT","ESRCH"].includes(error.code??""))return null;throw error}}}),
19044:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{u:()=>processes})
;var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58500);var _guard_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(70640)
;var _identity_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(32687);var _inherited_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(23263)
;var _listeners_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(98916);var _members_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(55910)
;var _scan_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(54412);const processes={pid:process.pid,stateOf:_identity_js__WEBPACK_IMPORTED_MODULE_2__.L4,
signalTo:_identity_js__WEBPACK_IMPORTED_MODULE_2__.qC,refusalOf:({pid:pid},started)=>(0,_guard_js__WEBPACK_IMPORTED_MODULE_1__.O)(pid,started),async startedFor(mark,leader,inherited=null){
const heirs=inherited===null?[]:await(0,_inherited_js__WEBPACK_IMPORTED_MODULE_3__.iZ)(inherited);const pids=new Set([...await(0,
_scan_js__WEBPACK_IMPORTED_MODULE_6__.su)(mark),...await pidsInSession(leader),...heirs]);pids.delete(process.pid)
;return(await Promise.all([...pids].map(_identity_js__WEBPACK_IMPORTED_MODULE_2__.cu))).filter(found=>found!==null)},listenersOf:_listeners_js__WEBPACK_IMPORTED_MODULE_4__.bg,sleep:(ms,signal)=>(0,
node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms,undefined,{signal:signal})};async function pidsInSession(leader){if(leader===null||leader.bootId!==await(0,
_identity_js__WEBPACK_IMPORTED_MODULE_2__.aW)())return[];const first=await(0,_identity_js__WEBPACK_IMPORTED_MODULE_2__.cu)(leader.pid);if(first!==null&&first.startTicks!==leader.startTicks)return[]
;const all=await(0,_members_js__WEBPACK_IMPORTED_MODULE_5__.e)();return all.filter(({session:session,startTicks:startTicks})=>session===leader.pid&&startTicks>=leader.startTicks).map(({pid:pid})=>pid)
}}),54412:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Fp:()=>markName,SH:()=>allPids,su:()=>pidsWithMark,xc:()=>bearsMark
});var _descriptors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(56107);async function allPids(){return(0,
_descriptors_js__WEBPACK_IMPORTED_MODULE_0__.wX)("/proc").filter(name=>/^\d+$/.test(name)).map(Number)}const markName="CHAOS_GATE_MARK";const perTurn=16;async function pidsWithMark(mark){
const pids=await allPids();const found=[];for(let first=0;first<pids.length;first+=perTurn){const some=pids.slice(first,first+perTurn);const bear=await Promise.all(some.map(pid=>bearsMark(pid,mark)))
;found.push(...some.filter((_,index)=>bear[index]))}return found}const bearsMark=async(pid,mark)=>(await environmentOf(pid)).includes(`${markName}=${mark}`);async function environmentOf(pid){try{
return(await(0,_descriptors_js__WEBPACK_IMPORTED_MODULE_0__.EW)(`/proc/${pid}/environ`)).split("\0")}catch(error){if(["ENOENT","ESRCH","EACCES","EPERM"].includes(error.code??""))return[];throw error}}
}),49799:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_:()=>statOf,k:()=>parseStat})
;var _descriptors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(56107);const kernelThread=2097152;async function statOf(pid){try{return parseStat(await(0,
_descriptors_js__WEBPACK_IMPORTED_MODULE_0__.EW)(`/proc/${pid}/stat`))}catch(error){if(["ENOENT","ESRCH"].includes(error.code??""))return null;throw error}}function parseStat(text){
const fields=text.slice(text.lastIndexOf(")")+2).split(" ");return{pid:Number.parseInt(text,10),state:fields[0]??"?",parent:Number(fields[1]),session:Number(fields[3]),startTicks:Number(fields[19]),
kernel:(Number(fields[6])&kernelThread)!==0}}})};
