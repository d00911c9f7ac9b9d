export const id="shared-core-quantity-parse";export const ids=["shared-core-quantity-parse"];export const modules={
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
_host_address_js__WEBPACK_IMPORTED_MODULE_1__.rQ)(host)??host.toLowerCase()}),"core-quantity-parse":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L:()=>parseQuantity});var facts=__webpack_require__(50121);var format=__webpack_require__(33071);var parsed=__webpack_require__(24413)
;var quoted=__webpack_require__(87780);function within(kind,value,text,limits){const{noun:noun,whole:whole}=facts.I[kind];const min=Math.max(limits.min,facts.I[kind].min)
;const max=Math.min(limits.max,facts.I[kind].max);if(value>max)return(0,parsed.Q)(`${(0,quoted.T)(text)} is too much: at most \`${(0,format.V)(kind,max)}\` is allowed here`)
;if(value===0&&min>0)return(0,parsed.Q)(`${(0,quoted.T)(text)}: ${noun} of zero would do nothing; at least \`${(0,format.V)(kind,min)}\` is needed here`);if(value<min)return(0,parsed.Q)(`${(0,
quoted.T)(text)} is too little: at least \`${(0,format.V)(kind,min)}\` is needed here`);if(whole&&!Number.isInteger(value))return(0,parsed.Q)(`${(0,
quoted.T)(text)}: ${noun} must be whole; write \`${(0,format.V)(kind,Math.max(min,Math.round(value)))}\``);return(0,parsed.L)(value)}var quantity_unit=__webpack_require__(84206)
;function suggestion(kind,text,limits=facts.I[kind]){const bare=kind==="duration"&&/^\d{3,}$/.test(text.trim());const value=bare?Number(text):guess(kind,loosely(text))
;return value!==undefined&&within(kind,value,text,limits).ok?(0,format.V)(kind,value):undefined}
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
;if(sign===""&&suffix===""&&isUnambiguous(kind,number))return within(kind,Number(number),text,limits);return(0,parsed.Q)(complaint(kind,text,{sign:sign,number:number,suffix:suffix},limits))}
const isUnambiguous=(kind,number)=>number!==""&&(Number(number)===0||kind==="share"&&Number(number)===1);function complaint(kind,text,{sign:sign,number:number,suffix:suffix},limits){
const{noun:noun,example:example}=facts.I[kind];if(/^[-+]?\.?(inf|infinity|nan)\b/i.test(text))return`${(0,quoted.T)(text)} is not ${noun}: it must be finite; write for example \`${example}\``
;if(sign==="-")return`${(0,quoted.T)(text)}: ${noun} cannot be negative; write for example \`${example}\``;const better=suggestion(kind,text,limits)
;if(kind==="share"&&better!==undefined&&/^0?\.\d+$/.test(text))return`${(0,quoted.T)(text)} is ambiguous as a share; write \`${better}\``
;const right=better===undefined?`write for example \`${example}\``:`write \`${better}\``
;if(number!==""&&suffix===""&&sign==="")return`${number} has no unit; ${better===undefined?right:`did you mean \`${better}\`?`}`;return`${(0,quoted.T)(text)} is not ${noun}; ${right}`}
const numberText=input=>String(input);function oddity(input){if(input===null||input===undefined)return"nothing";if(typeof input==="boolean")return`\`${input}\``
;return Array.isArray(input)?"a list":"this"}}),"core-targets-catalog":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
I:()=>kindOf,x:()=>targetKinds});var schemas=__webpack_require__("zod-v4-classic-schemas");var fields=__webpack_require__(41830);const timeoutLimits={min:100,max:5e3};const schema=()=>schemas.rej({
inject:(0,fields.aL)().describe("The command that injects the fault. Words, never a shell."),undo:(0,
fields.aL)().describe("The command that removes the fault. The gate may run it again, also when no fault is in place."),verify:(0,
fields.aL)().describe("Exit code 0: no fault is in place; any other: the fault is. Changes nothing."),
cwd:schemas.YjP().min(1).optional().describe("Where all three are run; relative to the repository."),timeout:(0,fields.p0)(timeoutLimits).prefault("2s").describe(`How long each of them may take (${(0,
fields.Tq)(timeoutLimits)}).`)}).transform(({inject:inject,undo:undo,verify:verify,cwd:cwd,timeout:timeoutMs})=>({inject:inject,undo:undo,verify:verify,...cwd!==undefined&&{cwd:cwd},
timeoutMs:timeoutMs}));const command={kind:"command",noun:"a `command` target",summary:"anything that commands of your own can disturb and put back; rehearsed once before the first scenario",docs:{
why:"Some failures need a tool of your own: a full disk, a wrong clock, an expired certificate, a firewall rule.",
example:"clock: { command: { inject: scripts/skew-clock, undo: scripts/reset-clock, verify: scripts/clock-is-right } }"},get schema(){return schema()},takes:["command"],isContainer:false,
runsPrograms:()=>true,touchesMachine:()=>true,addresses:()=>[],isServer:()=>false,expendable:()=>null,listensOn:()=>null,startedByGate:()=>false,leadsTo:()=>null,leadsToNamed:()=>null,
identities:()=>[],isCarried:()=>false,leadsToPreview:()=>false,drawsWorker:()=>false,rehearsalStepMs:({timeoutMs:timeoutMs})=>timeoutMs};const containerName=/^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,254}$/
;const inContainer={isContainer:true,takes:["signal","restart","descriptors","cgroup","packets","mount","disk","resolver"],runsPrograms:()=>false,touchesMachine:()=>true,addresses:()=>[],
isServer:()=>false,expendable:()=>null,listensOn:()=>null,startedByGate:()=>false,leadsTo:()=>null,leadsToNamed:()=>null,isCarried:()=>false,leadsToPreview:()=>false,rehearsalStepMs:()=>null}
;const serviceName=()=>schemas.YjP().regex(/^[a-zA-Z0-9._-]{1,128}$/,"the name of a service in the Compose file, for example `db`")
;const projectName=()=>schemas.YjP().regex(/^[a-z0-9][a-z0-9_-]{0,127}$/,"the name of a Compose project, for example `shop`");const compose={...inContainer,kind:"compose",noun:"a Compose service",
summary:"a service of a Compose project, which already runs or which `preview.compose` starts; with several replicas, the plan draws one",docs:{
why:"A preview that Compose runs is disturbed as it is, and the restart policies of its services are tested with it.",example:"worker: { compose: worker }"},get schema(){
return schemas.KCZ([serviceName(),schemas.rej({service:serviceName().describe("The service in the Compose file."),
project:projectName().optional().describe("The Compose project. If left out, the one project whose folder is this workspace or lies in it.")})]).transform(value=>{
const{service:service,project:project}=typeof value==="string"?{service:value,project:undefined}:value;return{service:service,...project!==undefined&&{project:project}}})},
identities:({service:service,project:project=""})=>[`compose ${project} ${service}`],drawsWorker:()=>true};const container={...inContainer,kind:"container",noun:"a container",
summary:"a container that is already running, by its exact name or id",docs:{why:"A container that was started on its own, such as a reverse proxy, fails like every other part of the preview.",
example:"proxy: { container: shop-proxy }"},get schema(){return schemas.YjP().regex(containerName,"the exact name or id of a container, for example `shop-cache`").transform(one=>({container:one}))},
identities:target=>[`container ${target.container}`],drawsWorker:()=>false};var targets_link=__webpack_require__(66391);var preview=__webpack_require__(68043);var process=__webpack_require__(37102)
;const service={...inContainer,kind:"service",noun:"a service container",summary:"a service container of the job: an entry under `services:` of the workflow",docs:{
why:"A database or a broker restarts in production as well, and the application has to continue after that.",example:"queue: { service: rabbitmq }"},get schema(){
return schemas.YjP().regex(/^[a-zA-Z_][a-zA-Z0-9_-]{0,99}$/,"the name of an entry under `services:` of the workflow, for example `postgres`").transform(one=>({service:one}))},
identities:target=>[`service ${target.service}`],drawsWorker:()=>false};const members={process:process.e,link:targets_link.nf,container:container,compose:compose,service:service,command:command,
preview:preview.V};const targetKinds=Object.values(members);function kindOf(target){const found=targetKinds.find(({kind:kind})=>kind===target.kind)
;if(found===undefined)throw new RangeError(`no target kind "${target.kind}"`);return found}}),41830:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Tq:()=>between,aL:()=>words,p0:()=>duration});var zod__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("zod-v4-classic-schemas")
;var zod__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(88532);var _command_assignment_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(12695)
;var _command_words_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(19397);var _quantity_format_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33071)
;var _quantity_parse_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("core-quantity-parse");const longestWord=4096;const mostWords=200
;const words=()=>zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP()).min(1)]).transform((value,context)=>{
const found=typeof value==="string"?(0,_command_words_js__WEBPACK_IMPORTED_MODULE_3__.Z)(value):value;const assigned=found===null?undefined:(0,
_command_assignment_js__WEBPACK_IMPORTED_MODULE_4__.R)(found);if(assigned!==undefined){context.addIssue({code:"custom",message:assigned});return zod__WEBPACK_IMPORTED_MODULE_5__.tm}
if(found!==null&&isCommand(found))return found;context.addIssue({code:"custom",
message:'no shell reads this command; write plain words (`node server.js`), a list of words, or a list that starts a shell (`[sh, -c, "a && b"]`)'});return zod__WEBPACK_IMPORTED_MODULE_5__.tm})
;const isCommand=found=>found.length>0&&found.length<=mostWords&&found[0]!==""&&found.every(word=>word.length<=longestWord&&!word.includes("\0"))
;const duration=limits=>zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),zod__WEBPACK_IMPORTED_MODULE_2__.aig()]).transform((value,context)=>{const parsed=(0,
_quantity_parse_js__WEBPACK_IMPORTED_MODULE_1__.L)("duration",value,limits);if(parsed.ok)return parsed.value;context.addIssue({code:"custom",message:parsed.message})
;return zod__WEBPACK_IMPORTED_MODULE_5__.tm});const between=({min:min,max:max})=>`${(0,_quantity_format_js__WEBPACK_IMPORTED_MODULE_0__.V)("duration",min)} to ${(0,
_quantity_format_js__WEBPACK_IMPORTED_MODULE_0__.V)("duration",max)}`}),66391:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
Eo:()=>isName,GM:()=>isInterceptedLink,nf:()=>link,oj:()=>isIntercepted});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("zod-v4-classic-schemas")
;var zod__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(88532);var _address_address_of_url_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(24023)
;var _address_endpoint_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(69740);var _address_same_end_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(54103)
;const isInterceptedLink=target=>target.kind==="link"&&isIntercepted(target);const isIntercepted=target=>target.listen===null&&target.to!=="preview"
;const isName=({host:host})=>/^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/i.test(host)&&!/^\d+$/.test(host);const loopback=new Set(["127.0.0.1","::1","localhost"])
;const example="an address `host:port`, for example `127.0.0.1:6379`"
;const address=()=>zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod__WEBPACK_IMPORTED_MODULE_0__.aig()],{error:example}).transform((value,context)=>{
const text=`${value}`;const found=(0,_address_endpoint_js__WEBPACK_IMPORTED_MODULE_1__.X)(text);if(found!==null)return found;context.addIssue({code:"custom",message:complaint(text)})
;return zod__WEBPACK_IMPORTED_MODULE_2__.tm});const isSocket=text=>/^(unix|file|http\+unix):|^[/.~@]|\.sock(et)?$/i.test(text);function complaint(text){
if(isSocket(text))return"unix sockets are not carried; let it listen on 127.0.0.1, and write `127.0.0.1:<port>`"
;const[,host="127.0.0.1",port]=/^(?:[a-z][a-z\d+.-]*:\/\/)?(?:[^@/]*@)?([\w.-]+(?=:))?:?(\d{1,5})(?:\/.*)?$/i.exec(text)??[]
;return port===undefined?example:`an address \`host:port\`; write \`${host}:${port}\``}const listen=()=>address().refine(({host:host})=>loopback.has(host),{
message:"an address of this machine, for a link listens nowhere else; write `127.0.0.1:<port>`, `localhost:<port>` or `[::1]:<port>`"}).transform(({host:host,port:port})=>({
host:host==="localhost"?"127.0.0.1":host,port:port}));const schema=()=>zod__WEBPACK_IMPORTED_MODULE_0__.rej({
listen:listen().optional().describe("Where the application is pointed at instead of the real address; on this machine. If left out, the connections to `to` are intercepted, and the application stays as it is."),
from:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[^\s\p{Cc}]{1,100}$/u,"the name of a target, for example `api`").optional().describe("Without `listen`: the target whose connections are intercepted. If left out, those of all clients of `to`."),
to:zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod__WEBPACK_IMPORTED_MODULE_0__.euz("preview"),address()],{error({input:input}){const text=typeof input==="object"?"":`${input}`
;return isSocket(text)?complaint(text):`${complaint(text)}; or \`preview\``}
}).describe("The real address, `host:port`; or `preview`: the link between command checks and the preview. Without `listen`, the host is a target or a service of the Compose project (`db:5432`, the port in the container), this machine (`127.0.0.1:5432`), or, with `from`, any other host (`api.example.com:443`)."),
expendable:zod__WEBPACK_IMPORTED_MODULE_0__.zMY().optional().describe("The server at `to` is a Redis or memcached of this machine whose content is not needed: `flush` may delete all of it.")
}).refine(({expendable:expendable,to:to})=>!expendable||to!=="preview"&&(0,_address_same_end_js__WEBPACK_IMPORTED_MODULE_3__.U)(to.host),{path:["expendable"],
message:"only a server of this machine may be emptied; `to` is another one, so leave `expendable` out"
}).refine(({from:from,to:to,listen:at})=>to==="preview"||at!==undefined||from!==undefined||isName(to)||(0,_address_same_end_js__WEBPACK_IMPORTED_MODULE_3__.U)(to.host),{path:["from"],
message:"whose connections to this host? write `from:` with a target that is a container, or write `listen: 127.0.0.1:<port>` and point the application at it"
}).refine(({from:from,to:to,listen:at})=>from===undefined||at===undefined&&to!=="preview",{path:["from"],
message:"only connections that are intercepted have a client; leave `from` out, or leave `listen` out and name the server in `to`"}).refine(({from:from,to:to})=>from===undefined||to==="preview"||!(0,
_address_same_end_js__WEBPACK_IMPORTED_MODULE_3__.U)(to.host),{path:["from"],message:"the connections of one process to this machine look like those of all others; leave `from` out"
}).refine(({to:to,listen:at})=>to==="preview"||at===undefined||to.port!==at.port||!loopback.has(to.host),{path:["to"],message:"the link would lead to itself; `listen` and `to` must differ"
}).transform(({listen:at,to:to,from:from,expendable:expendable})=>({listen:at??null,to:to,...from!==undefined&&{from:from},...expendable&&{expendable:true}}));const link={kind:"link",noun:"a link",
summary:"a TCP connection that the gate carries to `to`: the application connects to `listen`, or, without `listen`, its connections are intercepted",docs:{
why:"Networks are slow and lose connections, and the upstream at the other end refuses them or hangs.",example:'app-to-db: { link: { listen: "127.0.0.1:5433", to: "127.0.0.1:5432" } }'},get schema(){
return schema()},takes:["toxic","flush"],isContainer:false,runsPrograms:()=>false,touchesMachine:target=>isIntercepted(target)||target.expendable===true,
addresses:({listen:at,to:to})=>[...at===null?[]:[{key:"listen",address:at}],...to==="preview"?[]:[{key:"to",address:to}]],isServer:()=>false,
expendable:({to:to,expendable:expendable})=>expendable&&to!=="preview"?to:null,listensOn:target=>isIntercepted(target)&&(0,
_address_same_end_js__WEBPACK_IMPORTED_MODULE_3__.U)(target.to.host)?target.to:target.listen,startedByGate:()=>true,leadsTo:({to:to},preview)=>to==="preview"?(0,
_address_address_of_url_js__WEBPACK_IMPORTED_MODULE_4__.f)(preview):to,leadsToNamed:target=>isIntercepted(target)&&!(0,
_address_same_end_js__WEBPACK_IMPORTED_MODULE_3__.U)(target.to.host)?target.to.host:null,identities:()=>[],isCarried:()=>true,leadsToPreview:({to:to})=>to==="preview",drawsWorker:()=>false,
rehearsalStepMs:()=>null}}),68043:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{V:()=>preview,s:()=>previewTarget})
;var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("zod-v4-classic-schemas");var _address_address_of_url_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(24023);const previewTarget={
kind:"preview",name:"preview"};const preview={kind:"preview",noun:"the preview",summary:"the entry point of the preview: clients in addition to the checks",docs:{
why:"Traffic grows suddenly, and clients are slow or disconnect in the middle of a response.",example:null},schema:zod__WEBPACK_IMPORTED_MODULE_0__.rej({}),takes:["traffic"],isContainer:false,
runsPrograms:()=>false,touchesMachine:()=>false,addresses:()=>[],isServer:()=>false,expendable:()=>null,listensOn:()=>null,startedByGate:()=>false,leadsTo:(_,url)=>(0,
_address_address_of_url_js__WEBPACK_IMPORTED_MODULE_1__.f)(url),leadsToNamed:()=>null,identities:()=>[],isCarried:()=>false,leadsToPreview:()=>false,drawsWorker:()=>false,rehearsalStepMs:()=>null}}),
37102:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e:()=>process,k:()=>isProcess})
;var zod__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("zod-v4-classic-schemas");var zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(88532)
;var _quantity_parse_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-quantity-parse");var _fields_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(41830);const restartLimits={min:0,
max:12e4};const restartAfter=()=>zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),zod__WEBPACK_IMPORTED_MODULE_2__.aig()]).transform((value,context)=>{
if(value==="never")return null;const parsed=(0,_quantity_parse_js__WEBPACK_IMPORTED_MODULE_0__.L)("duration",value,restartLimits);if(parsed.ok)return parsed.value;context.addIssue({code:"custom",
message:`${parsed.message}; or write \`never\``});return zod__WEBPACK_IMPORTED_MODULE_3__.tm});const schema=()=>zod__WEBPACK_IMPORTED_MODULE_2__.rej({run:(0,
_fields_js__WEBPACK_IMPORTED_MODULE_1__.aL)().optional().describe("The command that the gate starts, watches and stops. Words, never a shell."),
cwd:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1).optional().describe("Where it is started; relative to the repository."),
env:zod__WEBPACK_IMPORTED_MODULE_2__.g1P(zod__WEBPACK_IMPORTED_MODULE_2__.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/),zod__WEBPACK_IMPORTED_MODULE_2__.YjP()).optional().describe("Variables for the command, in addition to those of the gate."),
port:zod__WEBPACK_IMPORTED_MODULE_2__.aig().int().min(1).max(65535).optional().describe("The process that listens on this TCP port of this machine."),
pidfile:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1).optional().describe("The process whose pid is in this file."),
ready:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().startsWith("/").optional().describe("Ready when this path responds 2xx on `port`; without it an open port is enough. If this is the port of the preview, the request carries the headers of `preview`."),
"restart-after":restartAfter().optional().describe("How soon production restarts the process after it has ended (systemd, a restart policy, an orchestrator). The gate then restarts it after the same time, also while a fault is in place, and measures recovery. `never`: production does not restart it, so the program that `run` starts must do so, or the report says that it is not supervised. If left out, no restart is expected, and the gate restarts the process when the fault is over. Only with `run`."),
which:zod__WEBPACK_IMPORTED_MODULE_2__.k5n(["all","one","main"]).optional().describe("Which processes a fault disturbs when several share the port: `all` of them (the default); `one` worker, which the plan draws; or only the `main` process."),
expendable:zod__WEBPACK_IMPORTED_MODULE_2__.zMY().optional().describe("The process is a Redis or memcached server whose content is not needed: `flush` may delete all of it."),"ready-within":(0,
_fields_js__WEBPACK_IMPORTED_MODULE_1__.p0)().prefault("30s").describe("How long it may take to become ready.")
}).refine(value=>value.run!==undefined||value.port!==undefined||value.pidfile!==undefined,{message:"which process? write `run:` (the gate starts it), `port:` or `pidfile:` (it is already running)"
}).refine(value=>value.ready===undefined||value.port!==undefined,{path:["ready"],message:"`ready` needs `port`: where should the gate ask?"}).refine(value=>!value.expendable||value.port!==undefined,{
path:["expendable"],message:"`expendable` needs `port`: where is the server whose content may be deleted?"}).refine(value=>value["restart-after"]===undefined||value.run!==undefined,{
path:["restart-after"],message:"`restart-after` needs `run`: the gate starts again only what it has started"
}).transform(({"ready-within":readyTimeoutMs,"restart-after":restartAfterMs,run:run,cwd:cwd,env:env,port:port,pidfile:pidfile,ready:ready,which:which,expendable:expendable})=>({...run&&{run:run},
...cwd!==undefined&&{cwd:cwd},...env&&{env:env},...port!==undefined&&{port:port},...pidfile!==undefined&&{pidfile:pidfile},...ready!==undefined&&{ready:ready},readyTimeoutMs:readyTimeoutMs,
...restartAfterMs!==undefined&&{restartAfterMs:restartAfterMs},...which!==undefined&&which!=="all"&&{which:which},...expendable&&{expendable:true}}));const isProcess=target=>target.kind==="process"
;const process={kind:"process",noun:"a process",summary:"a process on this machine: started by the gate, or already there",docs:{why:"Processes crash, hang, and are restarted by deployments.",
example:"api: { process: { run: node server.js, port: 8080, ready: /health } }"},get schema(){return schema()},takes:["signal","descriptors","duty","flush"],isContainer:false,
runsPrograms:({run:run})=>run!==undefined,touchesMachine:()=>true,addresses:()=>[],isServer:()=>true,expendable:({port:port,expendable:expendable})=>expendable&&port!==undefined?{host:"127.0.0.1",
port:port}:null,listensOn:({port:port})=>port===undefined?null:{host:"127.0.0.1",port:port},startedByGate:({run:run})=>run!==undefined,leadsTo:()=>null,leadsToNamed:()=>null,
identities:({port:port,pidfile:pidfile})=>[...port===undefined?[]:[`port ${port}`],...pidfile===undefined?[]:[`pidfile ${pidfile}`]],isCarried:()=>false,leadsToPreview:()=>false,
drawsWorker:({which:which})=>which==="one",rehearsalStepMs:()=>null}})};
