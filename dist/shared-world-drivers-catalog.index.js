export const id=2181;export const ids=[2181,7553];export const modules={59345:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H:()=>linkVariable,T:()=>previewVariable});const previewVariable="CHAOS_GATE_PREVIEW_URL"
;const linkVariable=link=>`CHAOS_GATE_LINK_${link.toUpperCase().replace(/[^A-Z0-9]+/g,"_")}`}),77553:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>baseConfig,baseSide:()=>baseSide,u:()=>isCompared});function baseSide(config,plan){if(!isCompared(config))return null;const base=baseConfig(config)
;return{config:base,plan:basePlan(plan,base)}}function baseConfig(config){const targets=baseTargets(config);const reached=reachedOn(targets);const{accept:_,...rest}=config;return{...rest,
preview:config.compare.preview,previewHeaders:config.compare.previewHeaders,targets:targets,checks:config.checks.filter(asksPreview),faults:config.faults.flatMap(rule=>{
const on=rule.on.filter(name=>reached.has(name));return on.length===0?[]:[{...rule,on:on}]}),compare:null}}function baseTargets({targets:targets,compare:compare}){
const standIns=new Map(compare.targets.map(target=>[target.name,target]));return targets.flatMap(target=>standIns.get(target.name)??[])}
const asksPreview=({kind:kind,params:params})=>kind!=="command"&&(params.to??null)===null;function basePlan(plan,{targets:targets}){const reached=reachedOn(targets);return{...plan,
scenarios:plan.scenarios.filter(({faults:faults})=>faults.every(({on:on})=>reached.has(on)))}}const reachedOn=targets=>new Set(["preview",...targets.map(({name:name})=>name)])
;const isCompared=config=>config.compare!==null}),2693:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>ways})
;const ways=["signal","toxic","traffic","command"]}),39045:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S:()=>waitingLine,
T:()=>nextWaitMs});const nextWaitMs=toldMs=>toldMs<1e3?1e3:toldMs<5e3?5e3:toldMs+1e4;const words={refused:"connection refused",reset:"connection reset",closed:"connection closed",
timeout:"no response in time"}
;const waitingLine=({what:what,message:message,waitedMs:waitedMs,limitMs:limitMs})=>`waiting for ${what}: ${words[message]??message}, ${Math.round(waitedMs/1e3)} s of ${Math.round(limitMs/1e3)} s`}),
67622:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G2:()=>inNetwork,Rk:()=>hostAddress,Tx:()=>embeddedV4,
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
16269:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{x:()=>reachOf})
;var _host_address_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(67622);function reachOf(host){const address=(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Rk)(host)
;if(address!==null)return reachOfAddress(address);const name=(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.rQ)(host)??host;if(/(^|\.)localhost$/.test(name))return"loopback"
;return privateNames.test(name)?"name":"public"}const privateNames=/^[^.]+$|\.(test|invalid|local|internal|intranet|private|corp|home|lan|localdomain|home\.arpa)$/
;const loopbackV4=[["127.0.0.0",8],["0.0.0.0",32]];const privateV4=[["10.0.0.0",8],["172.16.0.0",12],["192.168.0.0",16],["100.64.0.0",10]];function reachOfAddress(address){
if("v4"in address)return reachOfV4(address.v4);const{groups:groups}=address;if((0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"0:0:0:0:0:0:0",112)&&(groups[7]??0)<=1)return"loopback"
;if((0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"fc00",7)||(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"fec0",10))return"private";const mapped=(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"0:0:0:0:0:ffff",96)?(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Tx)(groups)[0]:undefined
;return mapped===undefined?"public":reachOfV4(mapped)}function reachOfV4(address){if(loopbackV4.some(([net,bits])=>(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.G2)(address,net,bits)))return"loopback";return privateV4.some(([net,bits])=>(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.G2)(address,net,bits))?"private":"public"}}),"core-quantity-parse":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
;return Array.isArray(input)?"a list":"this"}}),24413:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>read,Q:()=>wrong})
;const read=value=>({ok:true,value:value});const wrong=message=>({ok:false,message:message})}),93:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{g:()=>printable});const printable=(text,longest)=>shortened([...text.slice(0,2*longest+2)],longest).replace(/[^ -~]|`/gu,escaped)
;const shortened=(letters,longest)=>letters.length>longest?`${letters.slice(0,longest).join("")}...`:letters.join("");const escaped=letter=>`\\u{${(letter.codePointAt(0)??0).toString(16)}}`}),
87780:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T:()=>quoted})
;var _printable_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(93);const quoted=text=>`\`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(text,40)}\``}),
"world-drivers-catalog":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{x:()=>targetKinds})
;var external_node_fs_=__webpack_require__(73024);var promises_=__webpack_require__(51455);var external_node_path_=__webpack_require__(76760);var failure=__webpack_require__(45258)
;var helper=__webpack_require__(23465);var command_undo=__webpack_require__(26110);var within=__webpack_require__("world-within")
;function commandDriver(target,{workspace:workspace,logDir:logDir,runId:runId}){const place={cwd:(0,external_node_path_.resolve)(workspace,target.cwd??"."),mark:(0,helper.W)(runId)};const log=(0,
external_node_path_.join)(logDir,`${target.name.replace(/[^A-Za-z0-9._-]/g,"_")}.log`);const run=async(which,signal)=>{const ended=await(0,within.u)(target.timeoutMs,signal,limit=>(0,
helper.U)(target[which],place,limit));await(0,promises_.appendFile)(log,`${which} ${ended.message}\n${ended.output}`,{mode:384}).catch(()=>undefined);return ended};return{rehearsed:true,
claims:async()=>[`command ${JSON.stringify(namesPlace(target.undo,place.cwd)?[place.cwd,target.undo]:[target.undo])}`],stepMs:2*target.timeoutMs+1e3,async prepare(_effect,id,signal){
const seen=await run("verify",signal);if(seen.status!==0)throw new failure.GateFailure("TARGET_UNAVAILABLE",`the verify command ${(0,command_undo.Wq)(seen)} although nothing was injected`)
;const{undo:undo,verify:verify,timeoutMs:timeoutMs}=target;return{id:id,target:target.name,kind:command_undo.WW.kind,state:{undo:[...undo],verify:[...verify],timeoutMs:timeoutMs,...place}}},
async apply(_effect,_undo,signal){const ended=await run("inject",signal);if(ended.status!==0)throw new failure.GateFailure("TARGET_UNAVAILABLE",`the inject command ${(0,command_undo.Wq)(ended)}`)},
felt:async(_effect,_undo,signal)=>feltOf(await run("verify",signal)),undo:(undo,signal)=>command_undo.WW.undo(undo.state,signal),gone:(_effect,undo,signal)=>command_undo.WW.gone(undo.state,signal)}}
const namesPlace=(words,cwd)=>words.some(word=>/^\.{1,2}\//.test(word)||!(0,external_node_path_.isAbsolute)(word)&&(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd,word)))
;const feltOf=seen=>({ok:seen.status!==null&&seen.status!==0,says:`the verify command ${(0,command_undo.Wq)(seen)}`,numbers:(0,command_undo.sX)(seen)})
;var schemas=__webpack_require__("zod-v4-classic-schemas");var core=__webpack_require__(88532);var assignment=__webpack_require__(12695);var words=__webpack_require__(19397)
;var format=__webpack_require__(33071);var parse=__webpack_require__("core-quantity-parse");const longestWord=4096;const mostWords=200
;const fields_words=()=>schemas.KCZ([schemas.YjP(),schemas.YOg(schemas.YjP()).min(1)]).transform((value,context)=>{const found=typeof value==="string"?(0,words.Z)(value):value
;const assigned=found===null?undefined:(0,assignment.R)(found);if(assigned!==undefined){context.addIssue({code:"custom",message:assigned});return core.tm}if(found!==null&&isCommand(found))return found
;context.addIssue({code:"custom",message:'no shell reads this command; write plain words (`node server.js`), a list of words, or a list that starts a shell (`[sh, -c, "a && b"]`)'});return core.tm})
;const isCommand=found=>found.length>0&&found.length<=mostWords&&found[0]!==""&&found.every(word=>word.length<=longestWord&&!word.includes("\0"))
;const duration=limits=>schemas.KCZ([schemas.YjP(),schemas.aig()]).transform((value,context)=>{const parsed=(0,parse.L)("duration",value,limits);if(parsed.ok)return parsed.value;context.addIssue({
code:"custom",message:parsed.message});return core.tm});const between=({min:min,max:max})=>`${(0,format.V)("duration",min)} to ${(0,format.V)("duration",max)}`;const timeoutLimits={min:100,max:5e3}
;const commandSchema=()=>schemas.rej({inject:fields_words().describe("The command that puts the fault on. Words, never a shell."),
undo:fields_words().describe("The command that takes it out. It may be run again, and when nothing is in place."),
verify:fields_words().describe("Exit code 0: nothing is in place; any other: the fault is. Changes nothing."),
cwd:schemas.YjP().min(1).optional().describe("Where all three are run; relative to the repository."),
timeout:duration(timeoutLimits).prefault("2s").describe(`How long each of them may take (${between(timeoutLimits)}).`)
}).transform(({inject:inject,undo:undo,verify:verify,cwd:cwd,timeout:timeoutMs})=>({inject:inject,undo:undo,verify:verify,...cwd!==undefined&&{cwd:cwd},timeoutMs:timeoutMs}));const commandKind={
kind:"command",summary:"anything that commands of your own can disturb and put back; rehearsed once before the first scenario",get schema(){return commandSchema()},takes:["command"],
driver:commandDriver};var sham=__webpack_require__(41041);var process_identity=__webpack_require__(32687)
;const observedOf=({connections:connections,openConnections:openConnections,requests:requests,exchanges:exchanges,bytesToServer:bytesToServer,bytesToClient:bytesToClient,resets:resets,refusals:refusals})=>({
connections:connections,openConnections:openConnections,requests:requests,exchanges:exchanges,bytesToServer:bytesToServer,bytesToClient:bytesToClient,resets:resets,refusals:refusals})
;var catalog=__webpack_require__("core-faults-catalog");var cause=__webpack_require__(42795);var say=__webpack_require__(50485);function shamOf(counts){const touched=clausesOf(counts)
;return touched.length===0?{ok:true,says:"nothing was disturbed, as intended",numbers:{}}:{ok:false,says:touched.join("; "),numbers:{}}}function observedEffectOf(counts,fault){
const clauses=clausesOf(counts);const numbers=Object.fromEntries(touches.flatMap(name=>counts[name]>0?[[name,Math.round(counts[name])]]:[]));if(!counts.disturbed)return{ok:false,
says:"the link is not disturbed",numbers:numbers};return clauses.length===0?{ok:false,says:foreignOf(counts,fault)??(counts.refusals>0?"nobody has used the link":"no connection met it"),
numbers:numbers}:{ok:true,says:clauses.join("; "),numbers:numbers}}
function foreignOf({requests:requests,http2Connections:http2Connections,tlsConnections:tlsConnections,otherConnections:otherConnections},fault){
const foreign=http2Connections+tlsConnections+otherConnections;if(requests>0||foreign===0||(0,catalog.K)(fault)?.http!==true)return null
;const what=http2Connections>0?"HTTP/2":tlsConnections>0?"TLS":"no HTTP";return`this link carries ${what}, and \`${fault}\` ${cause.Fi}: use \`reset\` or \`latency\` here`}
const touches=["touchedConnections","touchedRequests","delayedPieces","delayedMs","throttledBytes","swallowedBytes","resets","closes","refusals","answered"];function clausesOf(counts){
const{delayedPieces:delayedPieces,delayedMs:delayedMs,throttledBytes:throttledBytes,swallowedBytes:swallowedBytes,resets:resets,closes:closes,refusals:refusals,answered:answered,exchanges:exchanges}=counts
;const each=(0,say.N)("duration",Math.max(1,Math.round(delayedMs/Math.max(1,delayedPieces))))
;return[delayedPieces>0&&`${many(delayedPieces,"piece")} of data held back, ${each} each on average`,throttledBytes>0&&`${(0,
say.N)("size",throttledBytes)} let through at the limited rate`,swallowedBytes>0&&`${(0,
say.N)("size",swallowedBytes)} went in and did not come out`,resets>0&&`${many(resets,"connection")} reset`,closes>0&&`${many(closes,"connection")} closed in mid-stream`,refusals>0&&resets+exchanges>0&&"connections were refused",answered>0&&`${many(answered,"request")} answered by the link`].filter(clause=>clause!==false)
}const many=(count,noun)=>`${count} ${noun}${count===1?"":"s"}`;const loopback=new Set(["127.0.0.1","::1","localhost"]);const example="an address `host:port`, for example `127.0.0.1:6379`"
;const address=()=>schemas.KCZ([schemas.YjP(),schemas.aig()],{error:example}).transform((value,context)=>{const text=`${value}`;const found=addressOf(text);if(found!==null)return found
;context.addIssue({code:"custom",message:complaint(text)});return core.tm});const isSocket=text=>/^(unix|file|http\+unix):|^[/.~@]|\.sock(et)?$/i.test(text);function complaint(text){
if(isSocket(text))return"unix sockets are not carried; let it listen on 127.0.0.1, and write `127.0.0.1:<port>`"
;const[,host="127.0.0.1",port]=/^(?:[a-z][a-z\d+.-]*:\/\/)?(?:[^@/]*@)?([\w.-]+(?=:))?:?(\d{1,5})(?:\/.*)?$/i.exec(text)??[]
;return port===undefined?example:`an address \`host:port\`; write \`${host}:${port}\``}const listen=()=>address().refine(({host:host})=>loopback.has(host),{
message:"an address of this machine, for a link listens nowhere else; write `127.0.0.1:<port>`, `localhost:<port>` or `[::1]:<port>`"}).transform(({host:host,port:port})=>({
host:host==="localhost"?"127.0.0.1":host,port:port}));const linkSchema=()=>schemas.rej({
listen:listen().optional().describe("Where the application is pointed at instead of the real address; on this machine."),to:schemas.KCZ([schemas.euz("preview"),address()],{error({input:input}){
const text=typeof input==="object"?"":`${input}`;return isSocket(text)?complaint(text):`${complaint(text)}; or \`preview\``}
}).describe("The real address, `host:port`; or `preview`: the link between command checks and the preview.")}).refine(value=>value.to==="preview"||value.listen!==undefined,{path:["listen"],
message:"where should the application connect? write `listen: 127.0.0.1:<port>` and point the application at it"
}).refine(({to:to,listen:at})=>to==="preview"||at===undefined||to.port!==at.port||!loopback.has(to.host),{path:["to"],message:"the link would lead to itself; `listen` and `to` must differ"
}).transform(({listen:at,to:to})=>({listen:at??null,to:to}));function addressOf(text){const match=/^(?:\[([0-9a-fA-F:.]+)\]|([A-Za-z0-9._-]{1,253})):(\d{1,5})$/.exec(text)
;const host=match?.[1]??match?.[2];const port=Number(match?.[3]);return host===undefined||port<1||port>65535?null:{host:host,port:port}}const linkKind={kind:"link",
summary:"a TCP connection between two parties: the application connects to `listen`, and the gate carries it to `to`",get schema(){return linkSchema()},takes:["toxic"],
driver:({name:name},context)=>linkDriver(name,context)};const linkDriver=(link,{keeper:keeper})=>({endsAtOnce:true,async prepare(_effect,id,signal){const{disturbed:disturbed}=await keeper.ask({
ask:"link.counts",link:link},signal);if(disturbed)throw new failure.GateFailure("TARGET_UNAVAILABLE","the link is disturbed already");const identity=await(0,process_identity.cu)(keeper.pid)
;if(identity===null)throw new failure.GateFailure("KEEPER_LOST","the keeper, the process that carries the links, has gone");return{id:id,target:link,kind:"link.clear",state:{link:link,keeper:{
...identity}}}},async apply(effect,_undo,signal){await keeper.ask({ask:"link.disturb",link:link,effect:effect},signal)},async felt({kind:kind},_undo,signal){const counts=await keeper.ask({
ask:"link.counts",link:link},signal);return kind===sham.e.kind?shamOf(counts):observedEffectOf(counts,kind)},async undo(_undo,signal){await keeper.ask({ask:"link.clear",link:link},signal)},
async gone(_effect,_undo,signal){const{disturbed:disturbed}=await keeper.ask({ask:"link.counts",link:link},signal);if(disturbed)return{ok:false,says:"the link is still disturbed",numbers:{}}
;return goneOf(await keeper.ask({ask:"link.probe",link:link},signal))},observe:async signal=>observedOf(await keeper.ask({ask:"link.counts",link:link},signal))})
;function goneOf({outcome:outcome,server:server}){if(outcome==="connected")return{ok:true,says:"a connection through the link stands",numbers:{}}
;const excused=server!=="connected"&&outcome!=="refused";return{ok:excused,says:`through the link: ${outcome}; the server itself: ${server}`,numbers:{}}}
var external_node_timers_promises_=__webpack_require__(58500);var client_keys=__webpack_require__(7867);var http_origin=__webpack_require__("world-probes-http-origin");const tries=3
;async function calmLook(preview,requested,signal){const origin=(0,http_origin.N)({preview:preview});try{const looks=await Promise.all(requested.map(async({request:request,judge:judge})=>{
const prepared=origin.prepare(request);let calm="unknown";for(let tried=0;tried<tries&&calm!=="accepted"&&!signal.aborted;tried++)calm=calmOf(await origin.send(prepared,{again:false},signal),judge)
;return calm}));return looks.find(one=>typeof one==="object")??(looks.includes("unknown")?"unknown":"accepted")}finally{await origin.close()}}function calmOf(asked,judge){
if("failure"in asked)return asked.failure.startsWith("redirect ")?{refused:`a ${asked.failure}`}:"unknown";const reason=judge(asked.answer);if(reason===null)return"accepted"
;if((asked.answer.status??500)>=500)return"unknown";return{refused:reason.startsWith("status ")?reason:`a response that the check does not accept (${reason})`}}var state=__webpack_require__(13231)
;const pollMs=50;const previewKind={kind:"preview",summary:"the entry point of the preview: clients in addition to the checks",schema:schemas.rej({}),takes:["traffic"],
driver:(_,context)=>previewDriver(context)};function previewDriver({keeper:keeper,preview:preview,clients:clients}){const looks=new Map;const counts=(undo,signal)=>keeper.ask({ask:"traffic.counts",
traffic:(0,state.r7)(undo.state,"traffic")},signal);return{async prepare(effect,id,signal){const identity=await(0,process_identity.cu)(keeper.pid)
;if(identity===null)throw new failure.GateFailure("KEEPER_LOST","the keeper that would carry the traffic has gone");const calm=await calmLook(preview,clients(effect),signal)
;if(typeof calm==="object")throw new failure.GateFailure("TARGET_UNAVAILABLE",notReached(calm.refused),{hint:"give the fault the `path` or `headers` that the preview accepts"});looks.set(id,calm)
;return{id:id,target:"preview",kind:"traffic.stop",state:{traffic:id,keeper:{...identity}}}},async apply(effect,undo,signal){const sent={requests:clients(effect).map(({request:request})=>request),
forwardedFor:(0,client_keys.H4)(effect.params)};await keeper.ask({ask:"traffic.start",traffic:(0,state.r7)(undo.state,"traffic"),effect:effect,url:preview,clients:sent},signal)},
felt:(_,undo,signal)=>until(({reached:reached=0})=>reached>0,feltSighting(looks.get(undo.id)??"unknown"),()=>counts(undo,signal),signal),async undo(undo,signal){await keeper.ask({ask:"traffic.stop",
traffic:(0,state.r7)(undo.state,"traffic")},signal)},gone:(_,undo,signal)=>until(({open:open=0,running:running=0})=>open===0&&running===0,goneSighting,()=>counts(undo,signal),signal)}}
const notReached=response=>`the clients got ${response}: ${cause.np}`;async function until(holds,sighting,look,signal){let numbers=await look();while(!holds(numbers)){try{await(0,
external_node_timers_promises_.setTimeout)(pollMs,undefined,{signal:signal});numbers=await look()}catch(error){if(!signal.aborted)throw error;return sighting(false,numbers)}}
return sighting(true,numbers)}const feltSighting=calm=>(ok,numbers)=>{
const{reached:reached=0,accepted:accepted=0,broken:broken=0,firstAccepted:firstAccepted=0,firstRefused:firstRefused=0,refusedStatus:refusedStatus=0}=numbers;const no=message=>({ok:false,says:message,
numbers:numbers});if(!ok)return no("no client reached the preview");if(firstRefused>firstAccepted)return no(notReached(`status ${refusedStatus}`))
;if(calm!=="accepted"&&accepted===0)return no(broken>0?notReached("only statuses of 500 or more, without load as well"):"no response shows that the clients reached what the checks request");return{
ok:ok,says:`${reached} clients reached the preview`,numbers:numbers}};const goneSighting=(ok,numbers)=>({ok:ok,says:ok?"no client is left":`${numbers.open??0} clients are still there`,numbers:numbers
});var undo_catalog=__webpack_require__("world-undo-catalog");var process_killed=__webpack_require__(99789);var process_members=__webpack_require__(55910);var process_usage=__webpack_require__(65886)
;class Resources{#cpuMs=new Map;#endedCpuMs=0;async look(roots){const members=await(0,process_members.l)(roots).catch(()=>[]);const used=members.flatMap(member=>{const usage=(0,
process_usage.F)(member.pid);return usage===null?[]:[[member,usage]]});this.#count(used);const all=used.map(([,usage])=>usage);return{processes:all.length,
cpuMs:this.#endedCpuMs+sumOf([...this.#cpuMs.values()]),...all.length>0&&{threads:sumOf(all.map(({threads:threads})=>threads))},...together("rssBytes",all),...together("openFiles",all)}}#count(used){
const now=new Map(used.map(([{pid:pid,startTicks:startTicks},{cpuMs:cpuMs}])=>[`${pid} ${startTicks}`,cpuMs]));for(const[who,cpuMs]of this.#cpuMs)if(!now.has(who))this.#endedCpuMs+=cpuMs
;this.#cpuMs=now}}function together(name,all){const known=all.flatMap(usage=>usage[name]??[]);return known.length===0||known.length<all.length?{}:{[name]:sumOf(known)}}
const sumOf=all=>all.reduce((sum,one)=>sum+one,0);function familyOf(holders,all,program=programOf){const pids=new Set(holders.map(({pid:pid})=>pid))
;const tops=holders.filter(({parent:parent})=>!pids.has(parent));const[top]=tops;if(top===undefined)return{main:null,workers:[]};if(tops.length>1){
const parent=tops.every(one=>one.parent===top.parent)?all.find(({pid:pid})=>pid===top.parent):undefined;return{main:parent!==undefined&&isSame(parent,top,program)?parent:null,workers:inOrder(tops)}}
const children=all.filter(({parent:parent})=>parent===top.pid);const heirs=children.filter(({pid:pid})=>pids.has(pid));return{main:top,
workers:inOrder(heirs.length>0?heirs:children.filter(child=>isSame(child,top,program)))}}const isSame=(a,b,program)=>{const mine=program(a.pid);return mine!==""&&mine===program(b.pid)}
;const inOrder=all=>[...all].sort((a,b)=>a.startTicks-b.startTicks||a.pid-b.pid);function programOf(pid){try{return(0,external_node_fs_.readlinkSync)(`/proc/${pid}/exe`)}catch{return""}}
var guard=__webpack_require__(70640);var listeners=__webpack_require__(98916);var processes=__webpack_require__(19044);var printable=__webpack_require__(93);const container=args=>{
const[ip,port]=[after(args,"-container-ip"),after(args,"-container-port")];return ip===null?null:`the container at ${ip}${port===null?"":`:${port}`}`};const tunnel=(args,port)=>{
const forwards=args.flatMap((arg,n)=>arg==="-L"?args[n+1]??[]:arg.startsWith("-L")?arg.slice(2):[])
;const parts=forwards.map(one=>one.split(":")).find(one=>port===undefined||one.slice(0,-2).includes(String(port)))
;const through=args.findLast((arg,n)=>n>0&&!arg.startsWith("-")&&!args[n-1]?.startsWith("-"));const to=parts===undefined?null:parts.slice(-2).join(":")
;return to===null?through===undefined?null:`something on ${through}`:`${to}${through===undefined?"":` through ${through}`}`};const forwarded=args=>{const start=args.indexOf("port-forward")
;const rest=args.slice(start+1);const what=rest.find((arg,n)=>!arg.startsWith("-")&&!/^\d*:?\d+$/.test(arg)&&!["-n","--namespace","--context"].includes(rest[n-1]??""))
;const namespace=after(args,"-n")??after(args,"--namespace")??joinedTo(args,"--namespace=")
;return start<0||what===undefined?null:`${what} in the cluster${namespace===null?"":` (namespace ${namespace})`}`};const relayed=args=>{
const to=args.slice(1).findLast(arg=>/^(?:TCP|TCP4|TCP6|OPENSSL|UNIX|UNIX-CONNECT|TCP-CONNECT)[^,]*:/i.test(arg)&&!/LISTEN/i.test(arg))
;return to===undefined?null:(to.split(",")[0]??to).replace(/^[A-Za-z0-9-]+:/,"")};const unknown=()=>null;const forwarders={"docker-proxy":{for:"a container",behind:container},rootlesskit:{
for:"rootless containers",behind:unknown},"rootlesskit-docker-proxy":{for:"a container",behind:container},rootlessport:{for:"a container",behind:unknown},"rootlessport-child":{for:"a container",
behind:unknown},"containerd-shim":{for:"a container",behind:unknown},"containerd-shim-runc-v2":{for:"a container",behind:unknown},containerd:{for:"containers",behind:unknown},dockerd:{
for:"containers",behind:unknown},"com.docker.backend":{for:"a container",behind:unknown},conmon:{for:"a container",behind:unknown},netavark:{for:"a container",behind:unknown},slirp4netns:{
for:"a container",behind:unknown},pasta:{for:"a container",behind:unknown},"pasta.avx2":{for:"a container",behind:unknown},passt:{for:"a virtual machine",behind:unknown},"passt.avx2":{
for:"a virtual machine",behind:unknown},vpnkit:{for:"a container",behind:unknown},"vpnkit-bridge":{for:"a container",behind:unknown},gvproxy:{for:"a container",behind:unknown},limactl:{
for:"a virtual machine",behind:unknown},minikube:{for:"a cluster",behind:unknown},k3s:{for:"a cluster",behind:unknown},kubectl:{for:"a cluster",behind:forwarded},oc:{for:"a cluster",behind:forwarded},
kubefwd:{for:"a cluster",behind:unknown},telepresence:{for:"a cluster",behind:unknown},k9s:{for:"a cluster",behind:unknown},ssh:{for:"another machine",behind:tunnel},sshd:{for:"another machine",
behind:unknown},"sshd-session":{for:"another machine",behind:unknown},autossh:{for:"another machine",behind:tunnel},socat:{for:"something else",behind:relayed},stunnel:{for:"something else",
behind:unknown},stunnel4:{for:"something else",behind:unknown},rinetd:{for:"something else",behind:unknown},redir:{for:"something else",behind:unknown},xinetd:{for:"something else",behind:unknown},
"systemd-socket-proxyd":{for:"something else",behind:unknown},systemd:{for:"a unit that it starts",behind:unknown},"cloud-sql-proxy":{for:"a database in the cloud",behind:unknown},cloud_sql_proxy:{
for:"a database in the cloud",behind:unknown},cloudflared:{for:"another machine",behind:unknown},tailscaled:{for:"another machine",behind:unknown},chisel:{for:"another machine",behind:unknown},frpc:{
for:"another machine",behind:unknown}};const interpreters=/^(?:node|nodejs|bun|deno|python[\d.]*|perl|ruby|sh|bash|dash|zsh|busybox)$/;const commLength=15;const longest=120
;async function forwarderAt(pid,port){const[exe,comm,cmdline]=await Promise.all([(0,promises_.readlink)(`/proc/${pid}/exe`).catch(()=>""),(0,
promises_.readFile)(`/proc/${pid}/comm`,"utf8").catch(()=>""),(0,promises_.readFile)(`/proc/${pid}/cmdline`,"latin1").catch(()=>"")]);return forwarderIn({exe:exe,comm:comm.trim(),
args:cmdline.split("\0").filter(arg=>arg!=="")},port)}function forwarderIn({exe:exe,comm:comm,args:args},port){const[first="",second=""]=args;const called=(0,
external_node_path_.basename)(first.split(/[ :]/)[0]??"");const names=[(0,external_node_path_.basename)(exe.replace(/ \(deleted\)$/,"")),called,interpreters.test(called)?(0,
external_node_path_.basename)(second):""];const program=Object.keys(forwarders).find(name=>names.includes(name)||comm!==""&&comm===name.slice(0,commLength)&&(comm===name||name.length>commLength))
;const known=program===undefined?undefined:forwarders[program];if(program===undefined||known===undefined)return null;const behind=known.behind(args,port);return{program:program,standsFor:known.for,
behind:behind===null?null:(0,printable.g)(behind,longest),ports:[after(args,"-host-port")].flatMap(value=>value===null?[]:[Number(value)])}}function after(args,option){const at=args.indexOf(option)
;return at<0?null:args[at+1]??null}const joinedTo=(args,start)=>args.find(arg=>arg.startsWith(start))?.slice(start.length)??null;var scan=__webpack_require__(54412);const longestName=80
;async function refuseForwarders(target,pids,context,signal){for(const pid of pids){const found=await forwarderAt(pid,target.port);if(found!==null)throw await refusal(target,found,context,signal)}
if(target.port===undefined||pids.length>0)return;const hidden=await hiddenForwarder(target.port);if(hidden!==null)throw await refusal(target,hidden,context,signal)}
async function hiddenForwarder(port){if(!await(0,listeners.et)(port)||(await(0,listeners.bg)(port)).length>0)return null;for(const pid of await(0,scan.SH)()){const found=await forwarderAt(pid,port)
;if(found?.program.endsWith("docker-proxy")&&found.ports.includes(port))return found}return null}
async function refusal({name:name,port:port},{program:program,standsFor:standsFor,behind:behind},context,signal){
const container=standsFor.includes("container")&&port!==undefined?await containerOn(port,context,signal):null;const what=container===null?behind??standsFor:`container \`${container}\``
;const owner=container??"NAME"
;const command=container!==null||standsFor.includes("container")?`, or a \`command\` target (\`inject: docker pause ${owner}\`, \`undo: docker unpause ${owner}\`)`:", or a `command` target with commands of your own"
;return new failure.GateFailure("TARGET_REFUSED",`target "${name}" is not touched: ${port===undefined?"its process":`what listens on port ${port}`} is \`${program}\`, which only passes connections on to ${what}; ending it would cut the way and leave what is behind it running`,{
hint:`Disturb what is behind: put a link before it (\`link: { listen: 127.0.0.1:PORT, to: 127.0.0.1:${port??"PORT"} }\`, and point the application at \`listen\`)${command}.`})}
async function containerOn(port,{workspace:workspace,runId:runId},signal){const words=["docker","ps","--filter",`publish=${port}`,"--format","{{.Names}}"];const{status:status,output:output}=await(0,
helper.U)(words,{cwd:workspace,mark:(0,helper.W)(runId)},signal);const[first=""]=output.trim().split(/\s+/);return status===0&&/^[A-Za-z0-9][\w.-]*$/.test(first)?(0,
printable.g)(first,longestName):null}async function victimsOf(target,started,context,choice,signal){const present=await presentOf(target,started,context,signal)
;if(present.length===0)throw new failure.GateFailure("TARGET_UNAVAILABLE","there is no such process right now");const all=await(0,process_members.e)()
;const family=familyOf(all.filter(({pid:pid})=>present.some(one=>one.pid===pid)),all);const{chosen:chosen,index:index}=chosenIn(family,target,choice)
;if(chosen!==null)await refuseUntouchable(target,started,chosen.map(({pid:pid})=>pid),context);const[main=null]=await identified(family.main===null?[]:[family.main]);return{
processes:chosen===null?present:await identified(chosen),main:main,workers:await identified(family.workers),index:index}}function chosenIn({main:main,workers:workers},{which:which},choice){
if(which==="one"&&workers.length>0){const index=Math.min(workers.length-1,choice?.index??Math.floor((choice?.fraction??0)*workers.length));return{chosen:workers.slice(index,index+1),index:index}}
if(which!=="main"||main!==null&&workers.length===0)return{chosen:null,index:null}
;if(main===null)throw new failure.GateFailure("TARGET_UNAVAILABLE",`${workers.length} processes serve together, and none of them is the main process`);return{chosen:[main],index:null}}
const identified=async stats=>(await Promise.all(stats.map(({pid:pid})=>(0,process_identity.cu)(pid)))).filter(identity=>identity!==null);async function presentOf(target,started,context,signal){
const pids=await pidsOf(target,started,context.workspace);const ours=started===null?[]:(await processes.u.startedFor(started.mark,started.leader,started.inherited)).map(({pid:pid})=>pid)
;await refuseForwarders(target,pids.filter(pid=>!ours.includes(pid)),context,signal);await refuseUntouchable(target,started,pids,context)
;return(await Promise.all(pids.map(process_identity.cu))).filter(identity=>identity!==null)}async function refuseUntouchable(target,started,pids,{keeper:keeper}){for(const pid of pids){
const refusal=pid===keeper.pid?"it is the keeper, which carries the links":await(0,guard.O)(pid,started??undefined)
;if(refusal!==null)throw new failure.GateFailure("TARGET_REFUSED",`process ${pid} of target "${target.name}" is not touched: ${refusal}`)}}async function pidsOf(target,started,workspace){
if(target.pidfile!==undefined)return pidIn(await(0,promises_.readFile)((0,external_node_path_.resolve)(workspace,target.pidfile),"utf8").catch(()=>""));if(target.port!==undefined)return(0,
listeners.bg)(target.port);return started===null?[]:(await processes.u.startedFor(started.mark,started.leader,started.inherited)).map(({pid:pid})=>pid)}function pidIn(text){
const pid=Number(text.trim().split(/\s+/)[0]);return Number.isSafeInteger(pid)&&pid>0?[pid]:[]}function processObserver(target,runner,workspace){const resources=new Resources;let others=[]
;return async signal=>{const leader=runner.started()?.leader;const roots=[...leader?[leader]:[],...others];const seen=await resources.look(roots);if((seen.processes??0)>0)return seen
;signal.throwIfAborted();others=await search(target,workspace).catch(()=>[]);return others.length===0?seen:resources.look(others)}}async function search(target,workspace){
const identities=await Promise.all((await pidsOf(target,null,workspace)).map(process_identity.cu));return identities.filter(identity=>identity!==null)}
var external_node_http_=__webpack_require__(37067);var external_node_net_=__webpack_require__(77030);var waiting=__webpack_require__(39045);var private_host=__webpack_require__(16269)
;var preview_address=__webpack_require__(52706);const ready_pollMs=50;const askMs=2e3;const ready={ready:true};const nothingListens="nothing listens"
;async function waitUntilReady(target,place,alive,signal,onWait=()=>{}){const startMs=performance.now();let nextMs=(0,waiting.T)(0);let last={ready:false,message:nothingListens}
;while(!signal.aborted&&alive()){const seen=await lookAt(target,place,signal);if(seen.ready)return seen;if(!signal.aborted)last=seen;const waitedMs=performance.now()-startMs;if(waitedMs>=nextMs){
nextMs=(0,waiting.T)(nextMs);onWait({what:`target ${target.name}`,message:last.message,waitedMs:waitedMs,limitMs:target.readyTimeoutMs})}await(0,
external_node_timers_promises_.setTimeout)(ready_pollMs,undefined,{signal:signal}).catch(()=>undefined)}return last}const isReady=async(target,place,signal)=>(await lookAt(target,place,signal)).ready
;async function lookAt({port:port,ready:path},place,signal){if(port===undefined)return ready;if(path!==undefined)return(0,within.u)(askMs,signal,limit=>answers({...reachedBy(port,place),port:port,
path:path},limit));return await opens(port,signal)?ready:{ready:false,message:nothingListens}}function reachedBy(port,{preview:preview,previewHeaders:previewHeaders}){const address=(0,
preview_address.j)(preview);const isPreview=preview.startsWith("http:")&&(0,private_host.x)(address.host)==="loopback"&&address.port===port;return isPreview?{host:address.host,headers:previewHeaders
}:{host:"localhost"}}const opens=(port,signal)=>(0,within.u)(askMs,signal,limit=>connects(port,limit));function connects(port,signal){return new Promise(done=>{const socket=(0,
external_node_net_.connect)({port:port,host:"localhost",signal:signal,autoSelectFamily:true});const end=open=>{socket.destroy();done(open)}
;socket.once("connect",()=>end(true)).once("error",()=>end(false))})}function answers(asked,signal){return new Promise(done=>{const request=(0,external_node_http_.get)({...asked,signal:signal,
agent:false},response=>{response.resume();request.destroy();const status=response.statusCode??500;done(status<300?ready:{ready:false,message:`GET ${(0,
printable.g)(asked.path,100)} responded ${status}`})});request.once("error",error=>done({ready:false,message:saysOf(error)}))})}function saysOf({code:code,name:name}){
if(name==="AbortError")return"it accepted the connection and did not respond within 2 s";if(code==="ECONNREFUSED")return nothingListens
;if(code==="ECONNRESET"||code==="EPIPE")return"it closed the connection without a response";return code?.startsWith("HPE_")?"what it responded is not HTTP":"it did not respond"}const seen_pollMs=10
;const termBit=1n<<14n;const lookBefore=async victims=>({victims:victims,listening:await(0,listeners.rW)(victims.processes.map(({pid:pid})=>pid))});async function seen(name,struck,before,signal){
for(;;){const states=await Promise.all(struck.map(process_identity.L4));const ended=states.filter(state=>state===null).length;const stopped=name==="SIGSTOP"?states.filter(state=>state==="T").length:0
;const done=ended+stopped===struck.length;const closed=name==="SIGTERM"&&!done?await closedSince(struck,before):0
;if(done||closed>0||signal.aborted)return name==="SIGSTOP"?stopSighting(struck.length,stopped,ended):endSighting(name,struck,ended,closed,before);await(0,
external_node_timers_promises_.setTimeout)(seen_pollMs,undefined,{signal:signal}).catch(()=>undefined)}}async function closedSince(struck,before){
if(before===undefined||before.listening.length===0)return 0;const now=new Set((await(0,listeners.rW)(struck.map(({pid:pid})=>pid))).map(place=>JSON.stringify(place)))
;return before.listening.filter(place=>!now.has(JSON.stringify(place))).length}async function endSighting(name,struck,ended,closed,before){const all=struck.length
;const workers=before?.victims.workers.length??0;const numbers={processes:all,ended:ended,...workers>0&&{workers:workers},...closed>0&&{closed:closed}};if(ended>0)return{ok:true,
says:endedSays(all,ended,await workersEnded(struck,before),before),numbers:numbers};if(closed>0)return{ok:true,says:"it has stopped accepting connections, and goes on with what it has begun",
numbers:numbers};if(name!=="SIGTERM"||!await anyCatches(struck))return{ok:false,says:"no process ended",numbers:numbers};return{ok:false,
says:"no process ended and none closed its port, although the signal was caught",numbers:{...numbers,caught:1}}}async function workersEnded(struck,before){
const others=(before?.victims.workers??[]).filter(({pid:pid})=>!struck.some(one=>one.pid===pid));return(await Promise.all(others.map(process_identity.L4))).filter(state=>state===null).length}
function endedSays(all,ended,alsoEnded,before){const{main:main=null,workers:workers=[],processes:processes=[],index:index=null}=before?.victims??{};const count=workers.length
;if(count===0)return`${ended} of ${processesOf(all)} ended`;if(index!==null)return`1 of ${workersOf(count)} ended`;const isStruck=main!==null&&processes.some(({pid:pid})=>pid===main.pid)
;if(!isStruck)return`${ended} of ${workersOf(count)} ended`;const struckWorkers=ended-1+alsoEnded
;return struckWorkers<=0?"the main process ended, and its workers did not":`main process and ${struckWorkers===count?"":`${struckWorkers} of `}${workersOf(count)} ended`}
function stopSighting(all,stopped,ended){const of=`of ${processesOf(all)}`;const parts=[stopped>0?`${stopped} ${of} stopped`:"",ended>0?`${ended} ${of} ended while it was stopped`:""].filter(Boolean)
;return{ok:parts.length>0,says:parts.join(", ")||"no process stopped",numbers:{processes:all,stopped:stopped,ended:ended}}}const processesOf=count=>`${count} process${count===1?"":"es"}`
;const workersOf=count=>`${count} worker${count===1?"":"s"}`;async function anyCatches(struck){const texts=await Promise.all(struck.map(({pid:pid})=>(0,
promises_.readFile)(`/proc/${pid}/status`,"latin1").catch(()=>"")));return texts.some(text=>(BigInt(`0x${/^SigCgt:\s*([0-9a-f]+)$/m.exec(text)?.[1]??"0"}`)&termBit)!==0n)}const driver_pollMs=50
;const drainMs=3e4;function processDriver(target,runner,context){const before=new Map
;const isThere=async signal=>(await presentOf(target,runner.started(),context,signal)).length>0&&await isReady(target,context,signal);return{async prepare(effect,id,signal){
const victims=await victimsOf(target,runner.started(),context,effect.worker,signal);before.set(id,await lookBefore(victims));const kind=signalOf(effect)==="SIGSTOP"?"process.continue":"process.killed"
;return{id:id,target:target.name,kind:kind,state:{processes:victims.processes.map(victim=>({...victim}))}}},struckWorker(undo){const index=before.get(undo.id)?.victims.index??null
;return index===null?null:{worker:index,of:before.get(undo.id)?.victims.workers.length??0}},async apply(effect,undo){const victims=driver_processesOf(undo)
;if(signalOf(effect)!=="SIGSTOP")await runner.striking(victims);const reached=await Promise.all(victims.map(victim=>(0,process_identity.qC)(victim,signalOf(effect))))
;if(!reached.some(Boolean))throw new failure.GateFailure("TARGET_UNAVAILABLE","the process ended before the signal reached it")},
felt:(effect,undo,signal)=>seen(signalOf(effect),driver_processesOf(undo),before.get(undo.id),signal),undo:async(undo,signal)=>(0,undo_catalog.M)(undo.kind)?.undo(undo.state,signal),
async gone(_effect,undo,signal){before.delete(undo.id);return await((0,undo_catalog.M)(undo.kind)?.gone(undo.state,signal))??{ok:false,says:"unknown",numbers:{}}},ends:()=>runner.ends(),
async claims(){const{port:port,pidfile:pidfile}=target;const now=await Promise.all((await pidsOf(target,null,context.workspace)).map(process_identity.cu))
;return[...port===undefined?[]:[`port ${port}`],...pidfile===undefined?[]:[`pidfile ${(0,
external_node_path_.resolve)(context.workspace,pidfile)}`],...now.flatMap(one=>one===null?[]:[`process ${one.pid} ${one.startTicks} ${one.bootId}`])]},
observe:processObserver(target,runner,context.workspace),async back(restart,signal){if(await isThere(signal))return{back:true,restarted:false,says:"it is there again by itself"}
;if(!restart||target.run===undefined)return{back:false,restarted:false,says:"it is not there"};await runner.restart(signal);if(target.restartAfterMs===undefined)return{back:true,restarted:true,
says:"the gate started it again"};return{back:false,restarted:true,says:"it did not come back by itself; the gate started it again"}},...target.run!==undefined&&{ended:when=>runner.endedFor(when)},
...target.run!==undefined&&target.restartAfterMs===undefined&&{reviveMs:target.readyTimeoutMs+drainMs,async revive(undo,signal){if(undo.kind!==process_killed.p.kind)return false
;if(await isThere(signal))return false;await untilEnded(driver_processesOf(undo),signal);if(await runner.comesBack(signal))return false;await runner.restart(signal);return true}}}}
async function untilEnded(victims,signal){const untilMs=performance.now()+drainMs
;while(performance.now()<untilMs&&(await Promise.all(victims.map(process_identity.L4))).some(state=>state!==null))await(0,external_node_timers_promises_.setTimeout)(driver_pollMs,undefined,{
signal:signal})}const driver_processesOf=undo=>(0,state.Af)(undo.state,"processes");function signalOf(effect){const signal=(0,catalog.K)(effect.kind)?.signal?.(effect.params)
;if(signal===undefined)throw new TypeError(`"${effect.kind}" has no signal`);return signal}var process_inherited=__webpack_require__(23263);var external_node_util_=__webpack_require__(57975)
;var last_words=__webpack_require__(7812);const tailBytes=256*1024;const longestLine=200;async function lastLines(path,fromByte,toByte){const file=await(0,promises_.open)(path,"r").catch(()=>null)
;if(file===null)return[];try{const{size:size}=await file.stat();const end=Math.min(size,toByte??size);const start=Math.max(size<fromByte?0:fromByte,end-tailBytes);if(end<=start)return[]
;const{buffer:buffer,bytesRead:bytesRead}=await file.read(Buffer.alloc(end-start),0,end-start,start);return tidy(buffer.toString("utf8",0,bytesRead))}catch{return[]}finally{
await file.close().catch(()=>undefined)}}const tidy=text=>(0,last_words.aN)((0,external_node_util_.stripVTControlCharacters)(text).split(/\r?\n|\r/)).map(line=>(0,printable.g)(line,longestLine))
;var port_holder=__webpack_require__(68681);var process_stop=__webpack_require__(13480);const notExecuted=[126,127];const cannot_start_longest=80;const headBytes=4096
;async function whyNotStarted(command,{cwd:cwd,given:given,path:path}){const folder=await(0,promises_.stat)(cwd).catch(()=>null);const named=`\`${(0,printable.g)(given??".",cannot_start_longest)}\``
;if(folder===null)return{message:`its \`cwd\` ${named} does not exist`,hint:"Write a folder of the repository; it is relative to the root of the repository."};if(!folder.isDirectory())return{
message:`its \`cwd\` ${named} is no folder`,hint:"Write the folder that the program is started in."};const file=await locate(command,cwd,path);const program=`\`${(0,
printable.g)(command,cannot_start_longest)}\``;if(file===null)return missing(command,program,cwd);const found=await(0,promises_.stat)(file).catch(()=>null)
;if(found===null)return missing(command,program,cwd);if(found.isDirectory())return{message:`${program} is a folder`,hint:"Name the program in it."}
;if(!await isExecutable(file))return(found.mode&73)===0?{message:`${program} is not executable (chmod +x)`,hint:`Run \`chmod +x ${(0,
printable.g)(command,cannot_start_longest)}\` and commit the change (\`git update-index --chmod=+x\`), or start it with its interpreter, for example \`sh ${(0,
printable.g)(command,cannot_start_longest)}\`.`}:{message:`${program} may not be executed by this user, or lies on a file system that allows no programs (noexec)`,
hint:"Look at its owner and at the mount options."};return inside(program,await headOf(file),path)}async function locate(command,cwd,path){if(command.includes("/"))return(0,
external_node_path_.resolve)(cwd,command);const files=path.split(external_node_path_.delimiter).map(folder=>(0,external_node_path_.join)(folder===""?cwd:(0,
external_node_path_.resolve)(cwd,folder),command));let there=null;for(const file of files){if(await isExecutable(file))return file;there??=await(0,
promises_.stat)(file).catch(()=>null)===null?null:file}return there}async function missing(command,program,cwd){if(command.includes("/"))return{message:`there is no file ${program}`,
hint:"A relative path starts in `cwd`, which starts in the root of the repository."};if(await(0,promises_.stat)((0,
external_node_path_.join)(cwd,"node_modules",".bin",command)).catch(()=>null)!==null)return{message:`there is no program ${program} on the PATH`,hint:`It is in node_modules: write \`npx ${(0,
printable.g)(command,cannot_start_longest)}\`.`};if(await(0,promises_.stat)((0,external_node_path_.join)(cwd,command)).catch(()=>null)!==null)return{
message:`there is no program ${program} on the PATH`,hint:`The file is in \`cwd\`: write \`./${(0,printable.g)(command,cannot_start_longest)}\`.`};return{
message:`there is no program ${program} on the PATH`,hint:"Is it installed in this job?"}}async function inside(program,head,path){if(head.length===0)return{message:`${program} is empty`,
hint:"Was it written, or checked out, in this job?"};if(head.subarray(0,4).equals(Buffer.from("ELF","latin1")))return binary(program,head);if(head.subarray(0,2).toString("latin1")==="MZ")return{
message:`${program} is a program for Windows`,hint:"Build it for Linux."};if(machO.has(head.readUInt32BE(0)))return{message:`${program} is a program for macOS`,hint:"Build it for Linux."}
;if(head.subarray(0,5).toString("latin1")==="ï»¿#!")return{message:`${program} begins with a byte order mark, before its \`#!\``,hint:"Save it as UTF-8 without a byte order mark."}
;if(head.subarray(0,2).toString("latin1")==="#!")return script(program,head.toString("utf8"),path);return{message:`${program} is no program, and its first line names no interpreter (\`#!/bin/sh\`)`,
hint:"Write such a first line, or start it with its interpreter: `sh FILE`."}}const machO=new Set([4277009102,4277009103,3472551422,3489328638,3405691582]);async function script(program,text,path){
const line=text.slice(2).split("\n")[0]??"";if(line.endsWith("\r"))return{message:`the first line of ${program} ends in CR: Windows line endings`,
hint:'Convert it (`dos2unix`, or `sed -i "s/\\r$//"`), and keep it so with `*.sh text eol=lf` in .gitattributes.'};const[interpreter="",...args]=line.trim().split(/\s+/);const name=`\`${(0,
printable.g)(interpreter,cannot_start_longest)}\``;if(!await isExecutable(interpreter))return{message:`the interpreter of ${program}, ${name}, is not there`,
hint:"Install it in this job, or write the path that it has here."};const asked=interpreter.endsWith("/env")?args.find(arg=>!arg.startsWith("-")&&!arg.includes("=")):undefined
;if(asked===undefined||await locate(asked,"/",path)!==null)return null;return{message:`the interpreter of ${program}, \`${(0,printable.g)(asked,cannot_start_longest)}\`, is not on the PATH`,
hint:"Install it in this job."}}const machines={3:"x86",40:"arm",62:"x86-64",183:"arm64",243:"riscv64",21:"ppc64",22:"s390x"};const nodeArch={x64:"x86-64",ia32:"x86",arm64:"arm64",arm:"arm",
riscv64:"riscv64",ppc64:"ppc64",s390x:"s390x"};const interpreterSegment=3;async function binary(program,head){if(head.length<64)return{message:`${program} is cut off`,
hint:"Build it, or download it, again."};const little=head[5]===1;const machine=machines[little?head.readUInt16LE(18):head.readUInt16BE(18)]??"another processor"
;const here=nodeArch[process.arch]??process.arch;if(machine!==here&&!(here==="x86-64"&&machine==="x86"))return{message:`${program} was built for ${machine}, and this machine is ${here}`,
hint:`Build it for ${here}.`};const loader=head[4]===2&&little?loaderIn(head):null;if(loader===null||await isExecutable(loader))return null;return{message:`${program} needs the loader \`${(0,
printable.g)(loader,cannot_start_longest)}\`, which is not here`,
hint:loader.includes("musl")?"It was built for Alpine (musl): build it for glibc, or statically.":"It was built for another Linux: build it for this one, or statically."}}function loaderIn(head){
const[start,size,count]=[Number(head.readBigUInt64LE(32)),head.readUInt16LE(54),head.readUInt16LE(56)];for(let n=0;n<count&&start+(n+1)*size<=head.length;n+=1){const at=start+n*size
;if(head.readUInt32LE(at)!==interpreterSegment)continue;const[from,length]=[Number(head.readBigUInt64LE(at+8)),Number(head.readBigUInt64LE(at+32))]
;return from+length>head.length?null:head.toString("latin1",from,from+length-1)}return null}const isExecutable=file=>(0,promises_.access)(file,external_node_fs_.constants.X_OK).then(async()=>(await(0,
promises_.stat)(file)).isFile(),()=>false).catch(()=>false);async function headOf(file){const handle=await(0,promises_.open)(file,"r").catch(()=>null);if(handle===null)return Buffer.alloc(0);try{
const{buffer:buffer,bytesRead:bytesRead}=await handle.read(Buffer.alloc(headBytes),0,headBytes,0);return buffer.subarray(0,bytesRead)}catch{return Buffer.alloc(0)}finally{
await handle.close().catch(()=>undefined)}}var environment=__webpack_require__(17388);const environmentOf=(target,mark)=>(0,environment.Q)(process.env,{...target.env,[scan.Fp]:mark})
;const placeOf=(target,workspace)=>({cwd:(0,external_node_path_.resolve)(workspace,target.cwd??"."),given:target.cwd,path:environmentOf(target,"").PATH??"/usr/bin:/bin"})
;async function endedEarly(target,end,when,{workspace:workspace,logFile:logFile}){
const why=end.exit!==null&&notExecuted.includes(end.exit)?await whyNotStarted(target.run?.[0]??"",placeOf(target,workspace)):null;const message=why?.message??(0,last_words.c$)(end)
;return new failure.GateFailure("TARGET_NOT_READY",`target "${target.name}" ended (${end.exit??end.signal}) ${when}${message===null?"":`: ${message}`}`,{
hint:`${why===null?"":`${why.hint} `}What it printed is in ${logFile}.`})}var say_length=__webpack_require__(63798);async function notReady(target,started,last,cut){
const within=cut?"before the time of the run was over":`within ${(0,say_length.m)(target.readyTimeoutMs)}`
;const pids=(await processes.u.startedFor(started.mark,started.leader,started.inherited)).map(({pid:pid})=>pid);const listening=await(0,listeners.rW)(pids);const seen=last.ready?"":last.message
;const{message:message,hint:hint}=target.port===undefined||listening.some(place=>"port"in place&&place.port===target.port)?{message:seen,hint:pathHint(seen)}:elsewhere(target.port,listening,seen)
;return new failure.GateFailure("TARGET_NOT_READY",`target "${target.name}" was not ready ${within}: ${message}`,{hint:`${hint}What it printed is in ${started.logFile}.`})}
function elsewhere(port,listening,seen){if(listening.length===0)return seen===nothingListens?{message:`nothing listens on ${port}`,
hint:"Does it need more time (`ready-within`), or wait for something that is not there? "}:{message:seen,hint:pathHint(seen)};const ports=listening.flatMap(place=>"port"in place?[place.port]:[])
;return{message:`nothing listens on ${port}; what was started listens on ${listening.slice(0,4).map(placeWords).join(", ")}`,
hint:ports.length>0?`Write \`port: ${ports[0]}\`, or tell the program its port (for example \`env: { PORT: "${port}" }\`). `:"A target needs a TCP port, and so does the preview: let the program listen on one. "
}}const placeWords=place=>"path"in place?"a Unix socket":place.host==="other"?`${place.port} (of one address, not of localhost)`:String(place.port);function pathHint(seen){
if(/responded 3\d\d$/.test(seen))return"`ready` needs a path that responds 2xx without a redirect. ";return/responded 40[13]$/.test(seen)?"`ready` needs a path that responds 2xx without a login. ":""}
var output=__webpack_require__(39256);var external_node_child_process_=__webpack_require__(31421);var external_node_events_=__webpack_require__(78474);async function startProcess(target,place){
const[command,...words]=target.run??[];if(command===undefined)throw new TypeError(`target "${target.name}" has no command`);await(0,promises_.mkdir)(place.logDir,{recursive:true});const logFile=(0,
external_node_path_.join)(place.logDir,`${target.name.replace(/[^A-Za-z0-9._-]/g,"_")}.log`);const log=await(0,promises_.open)(logFile,"a",384);try{const logFromByte=(await log.stat()).size
;const child=(0,process_inherited.Sp)(place.inherited,()=>(0,external_node_child_process_.spawn)(command,words,{cwd:placeOf(target,place.workspace).cwd,env:environmentOf(target,place.mark),
stdio:["ignore",log.fd,log.fd],detached:true,shell:false}));await spawned(child,target,place.workspace);child.unref();const leader=await leaderOf(child,target,place.workspace,{logFile:logFile,
logFromByte:logFromByte});return{leader:leader,mark:place.mark,inherited:place.inherited,child:child,logFile:logFile,logFromByte:logFromByte}}finally{await log.close()}}
async function spawned(child,target,workspace){const cause=await new Promise(done=>{child.once("spawn",()=>done(null));child.once("error",done)});if(cause===null)return
;const why=await whyNotStarted(target.run?.[0]??"",placeOf(target,workspace))
;throw new failure.GateFailure("TARGET_UNAVAILABLE",`target "${target.name}" cannot be started: ${why?.message??cause.message}`,{cause:cause,
hint:why?.hint??"Start the same command by hand in `cwd` to see why."})}async function leaderOf(child,target,workspace,log){const leader=child.pid===undefined?null:await(0,
process_identity.cu)(child.pid);if(leader!==null)return leader;if(child.exitCode===null&&child.signalCode===null)await(0,external_node_events_.once)(child,"exit")
;const output=await lastLines(log.logFile,log.logFromByte);throw await endedEarly(target,{exit:child.exitCode,signal:child.signalCode,output:output},"as soon as it was started",{workspace:workspace,
...log})}var stat=__webpack_require__(49799);const struckByRun=new WeakMap;async function rememberStruck(context,victims,single){const known=struckByRun.get(context)??[];struckByRun.set(context,known)
;for(const who of victims)known.push({who:who,session:single?null:(await(0,stat._)(who.pid))?.session??null})}
const isStruck=(context,{pid:pid,startTicks:startTicks})=>(struckByRun.get(context)??[]).some(({who:who,session:session})=>session===pid||who.pid===pid&&who.startTicks===startTicks)
;const outputGraceMs=100;const runner_pollMs=50;const stopMs=5e3;const mostRestarts=500;const mostEnds=50;const supervisorMs=3e3;function runnerOf(target,context){
const mark=`${context.runId}/${target.name}`;let started=null;let log=null;let owed=null;let life=new AbortController;let reviving=Promise.resolve();let revived=null;let restarts=0;let membersThen=[]
;const seen=[];const owe=async(leader,inherited)=>{const undo=stopOf(target,mark,leader,inherited);await context.owe(undo);owed=undo};const launch=async()=>{const inherited=await(0,
process_inherited.Bf)();await owe(null,inherited);const now=await startProcess(target,{mark:mark,inherited:inherited,workspace:context.workspace,logDir:context.logDir});started=now
;await owe(now.leader,inherited);log??=(0,output.Y)(context.keeper,now.logFile);const{signal:signal}=life;const onEnd=()=>{if(signal.aborted||started!==now)return
;if(seen.length<mostEnds)seen.push(endOf(now,isStruck(context,now.leader),typeof target.restartAfterMs==="number"));superviseAgain(signal)};if(hasEnded(now))onEnd();else now.child.once("exit",onEnd)
;return now};const superviseAgain=signal=>{const{restartAfterMs:restartAfterMs}=target;if(typeof restartAfterMs!=="number"||restarts>=mostRestarts||revived===started)return;revived=started;restarts+=1
;reviving=reviving.then(async()=>{await(0,external_node_timers_promises_.setTimeout)(restartAfterMs,undefined,{signal:signal});if(owed!==null)await(0,
within.u)(stopMs,signal,limit=>process_stop.A.undo(owed?.state??null,limit));if(!signal.aborted)await launch().catch(()=>tryAgain(signal))}).catch(()=>undefined)};const tryAgain=signal=>{revived=null
;superviseAgain(signal)};const superviseStruck=async(now,victims,signal)=>{while((await Promise.all(victims.map(process_identity.L4))).some(state=>state!==null))await(0,
external_node_timers_promises_.setTimeout)(runner_pollMs,undefined,{signal:signal});await(0,external_node_timers_promises_.setTimeout)(outputGraceMs,undefined,{signal:signal})
;if(started!==now||hasEnded(now)||target.port===undefined||(await(0,listeners.bg)(target.port)).length>0)return;superviseAgain(signal)};const early=async(now,when)=>{
const{end:end}=await endOf(now,false,false);return endedEarly(target,end,when,{workspace:context.workspace,logFile:now.logFile})};const start=async signal=>{await refuseTaken(target,signal)
;const now=await launch();const last=await(0,within.u)(target.readyTimeoutMs,signal,limit=>waitUntilReady(target,context,()=>!hasEnded(now),limit,wait=>context.onWait?.(wait)))
;if(last.ready&&!hasEnded(now))return;if(hasEnded(now))throw await early(now,"before it was ready");throw await notReady(target,now,last,signal.aborted)};const stop=async signal=>{life.abort()
;await reviving;life=new AbortController;if(owed===null)return;await process_stop.A.undo(owed.state,signal);await context.settle(owed.id);[started,owed]=[null,null];await endLog()}
;const endLog=async()=>{const ended=log;log=null;await(ended?.stop());const bytes=ended?.leftOutBytes()??0
;if(bytes>0)await context.note(`target "${target.name}" printed more than is kept: ${sayBytes(bytes)} in the middle of its log are left out`)};return{started:()=>started,start:start,stop:stop,
async restart(signal){await stop(signal);await start(signal)},async striking(victims){
membersThen=started===null?[]:(await processes.u.startedFor(started.mark,started.leader,started.inherited)).map(({pid:pid})=>pid);await rememberStruck(context,victims,target.which==="one")
;if(started!==null&&typeof target.restartAfterMs==="number")superviseStruck(started,victims,life.signal).catch(()=>undefined)},async comesBack(signal){const untilMs=performance.now()+supervisorMs
;while(started!==null&&!hasEnded(started)){const members=await processes.u.startedFor(started.mark,started.leader,started.inherited)
;if(members.some(({pid:pid})=>!membersThen.includes(pid)))return true;if(performance.now()>=untilMs)return false;await(0,external_node_timers_promises_.setTimeout)(runner_pollMs,undefined,{
signal:signal})}return false},ends:()=>Promise.all(seen.splice(0)),async endedFor(when){if(started===null||!hasEnded(started)||typeof target.restartAfterMs==="number")return null
;if(target.port!==undefined&&(await(0,listeners.bg)(target.port)).length>0)return null;return early(started,when)}}}const hasEnded=({child:child})=>child.exitCode!==null||child.signalCode!==null
;async function endOf({child:child,logFile:logFile,logFromByte:logFromByte},expected,supervised){const atMs=performance.now();const bytes=sizeOf(logFile);await(0,
external_node_timers_promises_.setTimeout)(outputGraceMs);const output=await lastLines(logFile,logFromByte,bytes===logFromByte?undefined:bytes);const end={exit:child.exitCode,signal:child.signalCode,
output:output};return{end:end,expected:expected,supervised:supervised,agoMs:()=>performance.now()-atMs}}function sizeOf(file){try{return(0,external_node_fs_.statSync)(file).size}catch{return 0}}
async function refuseTaken(target,signal){const{name:name,port:port}=target;if(port===undefined||(await(0,listeners.bg)(port)).length===0&&!await opens(port,signal))return
;throw new failure.GateFailure("TARGET_UNAVAILABLE",`target "${name}" cannot be started: ${await(0,port_holder.u)(port)} listens on port ${port} already`,{
hint:"Stop it, or remove `run` to disturb the process that is listening there."})}const stopOf=({name:name,port:port},mark,leader,inherited)=>({id:`stop ${name}`,target:name,kind:process_stop.A.kind,
state:{mark:mark,leader:leader===null?null:{...leader},inherited:inherited===null?null:{queueBytes:inherited.queueBytes,gate:{...inherited.gate}},port:port??null}})
;const sayBytes=bytes=>`${(bytes/1e6).toFixed(1)} MB`;const restartLimits={min:0,max:12e4};const restartAfter=()=>schemas.KCZ([schemas.YjP(),schemas.aig()]).transform((value,context)=>{
if(value==="never")return null;const parsed=(0,parse.L)("duration",value,restartLimits);if(parsed.ok)return parsed.value;context.addIssue({code:"custom",message:`${parsed.message}; or write \`never\``
});return core.tm});const processSchema=()=>schemas.rej({run:fields_words().optional().describe("The command that the gate starts, watches and stops. Words, never a shell."),
cwd:schemas.YjP().min(1).optional().describe("Where it is started; relative to the repository."),
env:schemas.g1P(schemas.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/),schemas.YjP()).optional().describe("Variables that it gets beside ours."),
port:schemas.aig().int().min(1).max(65535).optional().describe("The process is whoever listens on this TCP port of this machine."),
pidfile:schemas.YjP().min(1).optional().describe("The process is the one whose pid stands in this file."),
ready:schemas.YjP().startsWith("/").optional().describe("Ready when this path responds 2xx on `port`; without it an open port is enough. If this is the port of the preview, the request carries the headers of `preview`."),
"restart-after":restartAfter().optional().describe("How soon production starts it again when it has ended (systemd, a restart policy, an orchestrator). The gate then does the same, also while a fault is in place, and recovery is measured. `never`: production does not, so what `run` starts must do it by itself, or is reported as not supervised. Without it nobody is expected to: the gate starts it again when the fault is over. Only with `run`."),
which:schemas.k5n(["all","one","main"]).optional().describe("Which processes a fault strikes where several serve together: `all` that hold the port, as always; `one` worker, which the plan draws; or the `main` process alone."),
"ready-within":duration().prefault("30s").describe("How long it may take to become ready.")}).refine(value=>value.run!==undefined||value.port!==undefined||value.pidfile!==undefined,{
message:"which process? write `run:` (the gate starts it), `port:` or `pidfile:` (it is already running)"}).refine(value=>value.ready===undefined||value.port!==undefined,{path:["ready"],
message:"`ready` needs `port`: where should the gate ask?"}).refine(value=>value["restart-after"]===undefined||value.run!==undefined,{path:["restart-after"],
message:"`restart-after` needs `run`: the gate starts again only what it has started"
}).transform(({"ready-within":readyTimeoutMs,"restart-after":restartAfterMs,run:run,cwd:cwd,env:env,port:port,pidfile:pidfile,ready:ready,which:which})=>({...run&&{run:run},...cwd!==undefined&&{
cwd:cwd},...env&&{env:env},...port!==undefined&&{port:port},...pidfile!==undefined&&{pidfile:pidfile},...ready!==undefined&&{ready:ready},readyTimeoutMs:readyTimeoutMs,...restartAfterMs!==undefined&&{
restartAfterMs:restartAfterMs},...which!==undefined&&which!=="all"&&{which:which}}));const processKind={kind:"process",summary:"a process on this machine: started by the gate, or already there",
get schema(){return processSchema()},takes:["signal"],driver(target,context){const runner=runnerOf(target,context);const driver=processDriver(target,runner,context);if(target.run)return{...driver,
start:runner.start,stop:runner.stop};return{...driver,async start(signal){await presentOf(target,null,context,signal)}}}};const kindOf=kind=>kind
;const targetKinds=[kindOf(processKind),kindOf(linkKind),kindOf(commandKind),kindOf(previewKind)]}),39256:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Y:()=>boundLogByKeeper,b:()=>boundLog});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024)
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455);var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58500)
;var _within_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__("world-within");const limitBytes=1e7;const headBytes=4e6;const tailBytes=1e6;const lookMs=100;const askLimitMs=5e3
;async function boundLog(path){
const file=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDWR|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW)
;const over=new AbortController;let leftOut=0;const shorten=async()=>{leftOut=await shortened(file,leftOut).catch(()=>leftOut)};const looking=(async()=>{while(!over.signal.aborted){await shorten()
;await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(lookMs,undefined,{signal:over.signal,ref:false}).catch(()=>undefined)}await shorten();await file.close()})().catch(()=>undefined)
;return{leftOutBytes:()=>leftOut,async stop(){over.abort();await looking}}}function boundLogByKeeper(keeper,path){let[own,leftOut]=[null,0];const byGate=()=>{own??=boundLog(path).catch(()=>null)}
;const asked=(0,_within_js__WEBPACK_IMPORTED_MODULE_3__.u)(askLimitMs,null,limit=>keeper.ask({ask:"log.bound",path:path},limit)).catch(byGate);keeper.lost?.addEventListener("abort",byGate,{once:true})
;return{leftOutBytes:()=>leftOut,async stop(){keeper.lost?.removeEventListener("abort",byGate);await asked;const byKeeper=await(0,
_within_js__WEBPACK_IMPORTED_MODULE_3__.u)(askLimitMs,null,limit=>keeper.ask({ask:"log.release",path:path},limit)).catch(()=>null);if(byKeeper===null)byGate();const log=await own;await(log?.stop())
;leftOut=(byKeeper?.leftOutBytes??0)+(log?.leftOutBytes()??0)}}}async function shortened(file,before){const{size:size}=await file.stat();if(size<=limitBytes)return before
;const tail=Buffer.alloc(tailBytes);const{bytesRead:bytesRead}=await file.read(tail,0,tailBytes,size-tailBytes);const leftOut=before+size-headBytes-bytesRead;await file.truncate(headBytes)
;await file.write(Buffer.concat([Buffer.from(`\n[chaos-gate: ${leftOut} bytes of output are left out here]\n`),tail.subarray(0,bytesRead)]));return leftOut}}),
52706:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{j:()=>previewAddress});function previewAddress(preview){
const{protocol:protocol,hostname:hostname,port:port}=new URL(preview);return{host:hostname.replace(/^\[|\]$/g,""),port:Number(port)||(protocol==="https:"?443:80)}}}),
68681:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{u:()=>portHolder})
;var _core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(61228);var _descriptors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(56107)
;var _listeners_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(98916);async function portHolder(port){const[pid]=await(0,_listeners_js__WEBPACK_IMPORTED_MODULE_1__.bg)(port).catch(()=>[])
;if(pid===undefined)return"another process";const name=await(0,_descriptors_js__WEBPACK_IMPORTED_MODULE_0__.EW)(`/proc/${pid}/comm`).catch(()=>"");return`process ${pid}${name.trim()===""?"":` (${(0,
_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_2__.R)(name.trim())})`}`}}),65886:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>usageOf});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);const ticksPerSecond=100;const bytesPerKb=1024;function usageOf(pid){
const stat=textOf(`/proc/${pid}/stat`);if(stat===null)return null;const fields=stat.slice(stat.lastIndexOf(")")+2).split(" ");return{cpuMs:(Number(fields[11])+Number(fields[12]))/ticksPerSecond*1e3,
threads:Number(fields[17]),rssBytes:residentBytes(pid),openFiles:openFilesOf(pid)}}function residentBytes(pid){const kb=/^VmRSS:\s+(\d+) kB$/m.exec(textOf(`/proc/${pid}/status`)??"")?.[1]
;return kb===undefined?null:Number(kb)*bytesPerKb}function openFilesOf(pid){const path=`/proc/${pid}/fd`;try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size||(0,
node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path).length}catch{return null}}function textOf(path){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path,"latin1")}catch{return null
}}})};
