export const id="shared-core-checks-catalog";export const ids=["shared-core-checks-catalog"];export const modules={
"core-checks-catalog":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{xe:()=>asksPreview,EG:()=>checkOf,AV:()=>checks,
_Y:()=>isTimed,SU:()=>ownAddressOf,KV:()=>runsPrograms,Bo:()=>usesNetwork});var checks_namespaceObject={};__webpack_require__.r(checks_namespaceObject);__webpack_require__.d(checks_namespaceObject,{
command:()=>command,grpc:()=>grpc,http:()=>http,kubernetes:()=>kubernetes,prometheus:()=>prometheus,tcp:()=>tcp,writes:()=>writes});var schemas=__webpack_require__("zod-v4-classic-schemas")
;var core=__webpack_require__(88532);var assignment=__webpack_require__(12695);var command_words=__webpack_require__(19397)
;const right="a command and its arguments, as a list of words or as one line; no shell is used";const message=({input:input})=>(0,assignment.R)((typeof input==="string"?(0,
command_words.Z)(input):null)??[])??(typeof input==="string"&&(0,command_words.Z)(input)===null?"a line in which every quote is closed, and | & ; < > $ and ` are quoted: no shell is used":right)
;function commandParams(){const word=schemas.YjP().max(4096,right).refine(one=>!one.includes("\0"),right);const line=word.transform((one,context)=>{const words=(0,command_words.Z)(one)
;const assigned=words===null?undefined:(0,assignment.R)(words);if(words!==null&&words.length>0&&assigned===undefined)return words;context.addIssue({code:"custom",message:right});return core.tm})
;return schemas.rej({run:schemas.KCZ([schemas.YOg(word).min(1,right).max(200,right),line],{error:message}).describe("The command: a list of words, or one line that is split into words"),
exit:schemas.Whr().min(0).max(255).default(0).describe("The expected exit code"),output:schemas.YjP().min(1).max(4096).describe("Text that its output must contain").exactOptional()})}const command={
kind:"command",summary:"a command ends with the right exit code and output",docs:{why:"A script or a browser test can check a journey that no single request shows.",
example:"{ name: checkout, command: { run: node checks/checkout.js, exit: 0 } }"},get params(){return commandParams()},noun:"probes",timed:true,runsPrograms:true,readsBack:false,asks:()=>"nothing",
judge(expected,{exit:exit,output:output,cut:cut}){if(exit!==expected.exit)return exit===null?"no exit":`exit ${exit}`;if(expected.output===undefined||output.includes(expected.output))return null
;return cut?"cut":"output"},describe:({run:run})=>run.join(" ")};var headers=__webpack_require__(61381);var endpoint=__webpack_require__(69740);const ownEndpoint=port=>schemas.YjP().refine(to=>(0,
endpoint.X)(to)!==null,`a host and a port, for example "127.0.0.1:${port}" or "[::1]:${port}"`).describe("Where to connect, as host:port; left out: the preview's own").exactOptional()
;const asksEndpoint=({to:to})=>to===undefined?"preview":{key:"to",address:(0,endpoint.X)(to)};const grpcParams=schemas.rej({to:ownEndpoint(50051),
service:schemas.YjP().regex(/^[A-Za-z0-9_./-]{1,200}$/,'the full name of a service, for example "shop.v1.Orders"').describe("The service whose health the check requests; left out: the health of the whole server").exactOptional(),
tls:schemas.zMY().describe("Connect with TLS; left out: only if `to` is left out and the preview's address is https").exactOptional(),
headers:headers.xh.describe("Request metadata, for a server that needs `authorization`").exactOptional()});const serving=1;const grpc={kind:"grpc",
summary:"a gRPC server says that it, or one of its services, is serving",docs:{why:"A gRPC server has a health service of its own, which Kubernetes and load balancers ask as well.",
example:'{ name: orders, grpc: { to: "127.0.0.1:50051", service: shop.v1.Orders } }'},params:grpcParams,noun:"calls",timed:true,runsPrograms:false,readsBack:false,asks:asksEndpoint,judge(_,response){
if(response.http!==200)return`status ${response.http??"none"}`;if(response.status!==0)return`grpc status ${response.status??"none"}`;if(response.serving===null)return"no health"
;return response.serving===serving?null:"not serving"},describe:({service:service})=>`ask for the health of ${service??"the gRPC server"}`};var http_params=__webpack_require__(86222)
;function jsonContains(got,expected){if(Array.isArray(expected)){return Array.isArray(got)&&got.length===expected.length&&expected.every((one,at)=>jsonContains(got[at],one))}
if(typeof expected!=="object"||expected===null)return got===expected;if(typeof got!=="object"||got===null||Array.isArray(got))return false
;return Object.entries(expected).every(([key,one])=>Object.hasOwn(got,key)&&jsonContains(Reflect.get(got,key),one))}var request=__webpack_require__(93458);var http_status=__webpack_require__(97917)
;var pattern=__webpack_require__("core-checks-pattern-pattern");const http={kind:"http",summary:"an HTTP request to the preview gets the expected response",docs:{
why:"Users reach the preview over HTTP, so what they see is a response to such a request.",example:"{ name: home, http: { path: /, status: 200 } }"},params:http_params.D,noun:"requests",timed:true,
runsPrograms:false,readsBack:false,asks:()=>"preview",judge(params,response){if(response.status===null||!(0,http_status.l)(params.status,response.status))return`status ${response.status??"none"}`
;if(!(0,headers.A9)(params.headers??{},response.headers))return"header";if(response.unreadable!==undefined&&asksForBody(params))return response.unreadable
;return textReason(params,response)??(params.json===undefined?null:jsonReason(params.json,response))},requests:({method:method,path:path,status:status,send:send})=>({method:method,path:path,
headers:send?.headers??{},body:(0,request.LL)(send?.body),status:status}),describe:({method:method,path:path})=>`${method} ${path}`}
;const asksForBody=({contains:contains,matches:matches,json:json})=>(contains??matches??json)!==undefined;function textReason({contains:contains,matches:matches},{body:body,cut:cut}){
const fits=(contains===undefined||body.includes(contains))&&(matches===undefined||(0,pattern.p)(matches,body));if(fits)return null;return cut?"cut":"body"}
function jsonReason(expected,{body:body,cut:cut}){if(cut)return"cut";try{return jsonContains(JSON.parse(body),expected)?null:"json"}catch{return"not JSON"}}
var workload_fields=__webpack_require__(60426);function kubernetesParams(){const{context:context,namespace:namespace,workload:workload}=(0,workload_fields.VY)();return schemas.rej({
context:context.describe("A context of the kubeconfig; left out: its current one").exactOptional(),namespace:namespace.describe("The namespace of the preview; `safety.namespaces` must allow it"),
workload:workload.describe("The workload: `deployment/api` or `statefulset/db`"),ready:schemas.Whr().min(1).max(1e4).describe("How many of its pods must be ready, or more")})}const kubernetes={
kind:"kubernetes",summary:"a workload of a Kubernetes cluster has enough ready pods",docs:{why:"A preview may respond while too few of its pods are ready, and then the next lost pod is an outage.",
example:"{ name: pods, rate: 10/s, kubernetes: { namespace: pr-7, workload: deployment/api, ready: 2 } }"},get params(){return kubernetesParams()},noun:"probes",timed:false,runsPrograms:false,
readsBack:false,asks:()=>"nothing",namespace:({namespace:namespace})=>namespace,judge({ready:ready},{status:status,body:body,cut:cut}){if(status===404)return"no workload"
;if(status!==200)return`status ${status??"none"}`;if(cut)return"cut";const found=readyIn(body);if(typeof found==="string")return found;return found>=ready?null:"not ready"},
describe:({namespace:namespace,workload:workload,ready:ready})=>`${workload} in ${namespace} has ${ready} ready ${ready===1?"pod":"pods"} or more`};function readyIn(body){let parsed;try{
parsed=JSON.parse(body)}catch{return"not JSON"}const{status:status}=objectOf(parsed);const{readyReplicas:readyReplicas=0}=objectOf(status)
;return typeof status==="object"&&status!==null&&Number.isInteger(readyReplicas)?readyReplicas:"json"}const objectOf=value=>Object(value);var address_of_url=__webpack_require__(24023)
;const address='the address of a Prometheus server, for example "http://127.0.0.1:9090", without user, query and fragment'
;const range='a limit: "at-least", "at-most" or both, with "at-least" not above "at-most"';function isServer(text){if(!/^https?:\/\/[^/\\?#\s]/i.test(text)||!URL.canParse(text))return false
;const{username:username,password:password,search:search,hash:hash,port:port}=new URL(text);return username+password+search+hash===""&&port!=="0"}const prometheusParams=schemas.rej({
to:schemas.YjP().max(2048,address).refine(isServer,address).describe("The Prometheus server: `http://host:port`, with a path where it has one"),
query:schemas.YjP().min(1,"a PromQL expression of 1 to 4096 characters").max(4096,"a PromQL expression of 1 to 4096 characters").describe("A PromQL expression whose value is a scalar or an instant vector"),
"at-least":schemas.aig().describe("Every value must be this or more").exactOptional(),"at-most":schemas.aig().describe("Every value must be this or less").exactOptional(),
headers:headers.xh.describe("Request headers, for a server that needs `Authorization`").exactOptional()
}).refine(({"at-least":low,"at-most":high})=>(low??high)!==undefined&&(low??high??0)<=(high??low??0),range);const prometheus={kind:"prometheus",
summary:"the value of a Prometheus query is within its limits",docs:{
why:"Some promises are about what the application measures itself, such as the length of a queue or the share of cached responses.",
example:'{ name: queue, rate: 5/s, prometheus: { to: "http://127.0.0.1:9090", query: max(queue_length), at-most: 100 } }'},params:prometheusParams,noun:"queries",timed:false,runsPrograms:false,
readsBack:false,asks:({to:to})=>({key:"to",address:(0,address_of_url.f)(to)}),judge(params,{status:status,body:body,cut:cut}){if(status!==200)return`status ${status??"none"}`;if(cut)return"cut"
;const values=valuesIn(body);if(typeof values==="string")return values;return values.every(value=>fits(params,value))?null:"value"},
describe:({query:query,"at-least":low,"at-most":high})=>`${oneLine(query)} ${[low===undefined?[]:`≥ ${low}`,high===undefined?[]:`≤ ${high}`].flat().join(" and ")}`}
;const oneLine=query=>query.replace(/\s+/g," ").trim();const fits=({"at-least":low,"at-most":high},value)=>value>=(low??Number.NEGATIVE_INFINITY)&&value<=(high??Number.POSITIVE_INFINITY)
;function valuesIn(body){let parsed;try{parsed=JSON.parse(body)}catch{return"not JSON"}const{resultType:resultType,result:result}=prometheus_objectOf(prometheus_objectOf(parsed).data)
;const pairs=resultType==="scalar"?[result]:resultType==="vector"&&Array.isArray(result)?result.map(one=>prometheus_objectOf(one).value):null;if(pairs===null)return"json"
;const values=pairs.map(pair=>Array.isArray(pair)&&typeof pair[1]==="string"?numberOf(pair[1]):null);if(values.includes(null))return"json"
;return values.length===0||values.some(Number.isNaN)?"no data":values}function numberOf(text){if(text==="NaN")return Number.NaN
;if(/^[+-]?Inf$/.test(text))return text.startsWith("-")?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY;return/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)?Number(text):null}
const prometheus_objectOf=value=>Object(value);const tcp_params_text=schemas.YjP().min(1,"text of 1 to 4096 characters").max(4096,"text of 1 to 4096 characters");const tcpParams=schemas.rej({
to:ownEndpoint(6379),send:tcp_params_text.describe("Text to send when the connection is established").exactOptional(),
expect:tcp_params_text.describe("Text that the first bytes of the response must contain").exactOptional()});const tcp={kind:"tcp",summary:"a TCP port accepts connections, and sends what is expected",
docs:{why:"A service without HTTP, such as a database or a broker, still has a port and often a greeting.",example:'{ name: redis, tcp: { to: "127.0.0.1:6379", send: "PING\\r\\n", expect: +PONG } }'},
params:tcpParams,noun:"probes",timed:true,runsPrograms:false,readsBack:false,asks:asksEndpoint,judge({expect:expect},{body:body,cut:cut}){if(expect===undefined||body.includes(expect))return null
;return cut?"cut":"body"},describe:({to:to,expect:expect})=>`connect to ${to??"the preview"}${expect===undefined?"":", and read the response"}`};var record_id=__webpack_require__(75274)
;var writes_params=__webpack_require__(430);const writes={kind:"writes",
summary:"each write that the preview acknowledged is still there after the faults, once and unchanged; the records stay in the preview",docs:{
why:"A write can be acknowledged in time and be lost in the crash after it.",example:'{ name: orders, writes: { write: { method: PUT, path: "/orders/{id}" }, read: { path: "/orders/{id}" } } }'},
params:writes_params.h$,noun:"probes",timed:true,runsPrograms:false,readsBack:true,asks:()=>"preview",judge({write:write},response){const{status:status}=response;if(status===null||!(0,
http_status.l)(write.status,status))return`status ${status??"none"}`;return write.id===undefined||(0,record_id.T)(write,response)!==null?null:"no id in the response"},
describe:({write:write,read:read})=>`${write.method} ${write.path}, and read it back from ${read.path}`};const checks=Object.values(checks_namespaceObject).toSorted((a,b)=>a.kind<b.kind?-1:1)
;function checkOf(kind){const check=checks.find(one=>one.kind===kind);if(check===undefined)throw new RangeError(`no check "${kind}"`);return check}
const asksPreview=({kind:kind,params:params})=>checkOf(kind).asks(params)==="preview";const usesNetwork=({kind:kind,params:params})=>checkOf(kind).asks(params)!=="nothing"
;function ownAddressOf({kind:kind,params:params}){const asked=checkOf(kind).asks(params);return typeof asked==="string"?null:asked}const runsPrograms=({kind:kind})=>checkOf(kind).runsPrograms
;const isTimed=({kind:kind})=>checkOf(kind).timed}),69496:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>method})
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
const sourceOf=text=>/^\/(.+)\/$/su.exec(text)?.[1]??null}),86222:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
D:()=>httpParams,a:()=>httpRequest});var zod__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__("zod-v4-classic-schemas")
;var _pattern_pattern_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-checks-pattern-pattern");var _client_request_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(69496)
;var _headers_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(61381);var _request_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(93458)
;var _status_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(97917);const send=zod__WEBPACK_IMPORTED_MODULE_5__.rej({
headers:_headers_js__WEBPACK_IMPORTED_MODULE_2__.xh.describe("Request headers").exactOptional(),body:_request_js__WEBPACK_IMPORTED_MODULE_3__.IO.exactOptional()
}).describe("Headers and body of the request; `{id}` in them is a new id in each request, as in `path`")
;const path=_request_js__WEBPACK_IMPORTED_MODULE_3__.Zq.default("/").describe("Path and query, below the preview's own path; `{id}` is a new id in each request (letters, digits and `-`), and `{{id}}` the text `{id}`")
;const usualMethod=_client_request_js__WEBPACK_IMPORTED_MODULE_1__.E.default("GET").describe("Request method")
;const isBodyAllowed=({method:method,send:send})=>send?.body===undefined||method!=="GET"&&method!=="HEAD";const bodyNotAllowed={path:["send","body"],
error:'no body with GET or HEAD; add for example "method: POST"'};const httpRequest=zod__WEBPACK_IMPORTED_MODULE_5__.rej({path:path,method:usualMethod,send:send.exactOptional()
}).refine(isBodyAllowed,bodyNotAllowed);const httpParams=zod__WEBPACK_IMPORTED_MODULE_5__.rej({path:path,method:usualMethod,
status:_status_js__WEBPACK_IMPORTED_MODULE_4__.h.default("2xx").describe("Expected statuses"),
headers:_headers_js__WEBPACK_IMPORTED_MODULE_2__.bn.describe("Expected response headers: the exact value, or /a pattern/").exactOptional(),
contains:zod__WEBPACK_IMPORTED_MODULE_5__.YjP().min(1).max(4096).describe("Text that the body must contain").exactOptional(),
matches:_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_0__.T.describe("Regular expression that must match in the first 32 KiB of the body; no look-around, no back-references").exactOptional(),
json:zod__WEBPACK_IMPORTED_MODULE_5__.Pq9().describe("Value that the JSON body must contain; objects may have more keys").exactOptional(),send:send.exactOptional()
}).refine(isBodyAllowed,bodyNotAllowed).refine(({method:method,contains:contains,matches:matches,json:json})=>method!=="HEAD"||(contains??matches??json)===undefined,{path:["method"],
error:"GET: a response to HEAD has no body"})}),93458:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{IO:()=>requestBody,
LL:()=>carriedBody,Zq:()=>requestPath});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("zod-v4-classic-schemas")
;const requestPath=zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(2048).regex(/^\/(?![/\\])[^\s\\#\p{Cc}]*$/u,'a path of the preview that begins with one "/", for example "/healthz"')
;const requestBody=zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(64*1024),zod__WEBPACK_IMPORTED_MODULE_0__.Pq9()]).describe("Text, or a value that is sent as JSON")
;function carriedBody(body){if(body===undefined)return null;return typeof body==="string"?{text:body,type:"text/plain"}:{text:JSON.stringify(body),type:"application/json"}}}),
97917:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>status,l:()=>statusFits})
;var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("zod-v4-classic-schemas");const right='a status 100 to 599, a class such as "2xx", or a list of them'
;const one=zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod__WEBPACK_IMPORTED_MODULE_0__.Whr(right).min(100,right).max(599,right),zod__WEBPACK_IMPORTED_MODULE_0__.YjP(right).regex(/^[1-5]xx$/,right)],right)
;const status=zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([one,zod__WEBPACK_IMPORTED_MODULE_0__.YOg(one,right).min(1,right).max(20,right)],right);function statusFits(rule,got){
if(Array.isArray(rule))return rule.some(one=>statusFits(one,got));return typeof rule==="number"?rule===got:rule[0]===String(Math.floor(got/100))}}),
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
75274:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T:()=>namedBy});const longest=200;function namedBy({id:id},response){
if(id===undefined)return null;const name="json"in id?inBody(id.json,response):inLocation(response.headers.location)
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
json:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[^.\s]+(?:\.[^.\s]+)*$/u,'names of keys, joined by dots, for example "order.id"').max(200).describe("Its place in the JSON of the response: `id`, `order.id`, `items.0.id`")
}),zod__WEBPACK_IMPORTED_MODULE_3__.rej({location:zod__WEBPACK_IMPORTED_MODULE_3__.euz(true).describe("It is the last part of the path in the `Location` header")
})]).describe("Where the response to a write has the id of the record; `{id}` in `read` then stands for that id").exactOptional();const write=zod__WEBPACK_IMPORTED_MODULE_3__.rej({
method:zod__WEBPACK_IMPORTED_MODULE_3__.k5n(["POST","PUT","PATCH"]).default("POST").describe("Request method"),path:path,headers:headers,
body:_http_request_js__WEBPACK_IMPORTED_MODULE_1__.IO.exactOptional(),status:_http_status_js__WEBPACK_IMPORTED_MODULE_2__.h.default("2xx").describe("Statuses that acknowledge a write"),id:id
}).refine(request=>speaksOf("id",request)||request.id!==undefined&&speaksOf("content",request),"each record must be different: write `{id}` into the path, a header or the body, or `{content}` if the server sets the id (`id: { json: id }`)").describe("The request that writes one record; `{id}`, `{content}` and `{run}` are replaced for each record")
;const read=zod__WEBPACK_IMPORTED_MODULE_3__.rej({path:path,headers:headers,
list:zod__WEBPACK_IMPORTED_MODULE_3__.zMY().default(false).describe("The response lists every record of the run: JSON, or one record a line; further pages are not read"),
status:_http_status_js__WEBPACK_IMPORTED_MODULE_2__.h.default("2xx").describe("Statuses of a response with a record"),
contains:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().min(1).max(4096).describe("Text that a record must contain; by default `{content}` if the write contains it, otherwise `{id}`").exactOptional(),
gone:_http_status_js__WEBPACK_IMPORTED_MODULE_2__.h.default([404,410]).describe("Statuses that mean that there is no such record")}).refine(({path:path,list:list})=>list||path.includes("{id}"),{
path:["path"],error:'a path with `{id}`, for example "/orders/{id}", or with `list: true` one that lists them, for example "/orders?run={run}"'
}).describe("The request that reads a record back after recovery, or (`list`) all of them");const writesParams=zod__WEBPACK_IMPORTED_MODULE_3__.rej({write:write,read:read
}).refine(({write:write,read:read})=>write.id===undefined||!read.list,{path:["write","id"],
error:"`id` with a `read` of one record (`path: /orders/{id}`); the gate recognizes records on a list by the `{id}` that was written"})})};
