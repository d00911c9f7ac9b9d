export const id=3881;export const ids=[3881,7553];export const modules={7553:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
_:()=>baseConfig,baseSide:()=>baseSide,u:()=>isCompared});function baseSide(config,plan){if(!isCompared(config))return null;const base=baseConfig(config);return{config:base,plan:basePlan(plan,base)}}
function baseConfig(config){const targets=baseTargets(config);const reached=reachedOn(targets);return{...config,preview:config.compare.preview,targets:targets,checks:config.checks.filter(asksPreview),
faults:config.faults.flatMap(rule=>{const on=rule.on.filter(name=>reached.has(name));return on.length===0?[]:[{...rule,on:on}]}),compare:null,plan:{...config.plan,shrink:{...config.plan.shrink,tries:0
}}}}function baseTargets({targets:targets,compare:compare}){const standIns=new Map(compare.targets.map(target=>[target.name,target]));return targets.flatMap(target=>{
const standIn=standIns.get(target.name);if(standIn!==undefined)return[standIn];return target.kind==="link"&&target.to==="preview"?[{...target,listen:null}]:[]})}
const asksPreview=({kind:kind,params:params})=>kind!=="command"&&(params.to??null)===null;function basePlan(plan,{targets:targets}){const reached=reachedOn(targets);return{...plan,
scenarios:plan.scenarios.filter(({faults:faults})=>faults.every(({on:on})=>reached.has(on)))}}const reachedOn=targets=>new Set(["preview",...targets.map(({name:name})=>name)])
;const isCompared=config=>config.compare!==null}),3051:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>ways})
;const ways=["signal","toxic","traffic","command"]}),9857:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>parseQuantity
});var facts=__webpack_require__(121);var format=__webpack_require__(3071);var parsed=__webpack_require__(4413);var quoted=__webpack_require__(7780);function within(kind,value,text,limits){
const{noun:noun,whole:whole}=facts.I[kind];const min=Math.max(limits.min,facts.I[kind].min);const max=Math.min(limits.max,facts.I[kind].max);if(value>max)return(0,parsed.Q)(`${(0,
quoted.T)(text)} is too much: at most \`${(0,format.V)(kind,max)}\` is allowed here`);if(value===0&&min>0)return(0,parsed.Q)(`${(0,quoted.T)(text)}: ${noun} of zero would do nothing; at least \`${(0,
format.V)(kind,min)}\` is needed here`);if(value<min)return(0,parsed.Q)(`${(0,quoted.T)(text)} is too little: at least \`${(0,format.V)(kind,min)}\` is needed here`)
;if(whole&&!Number.isInteger(value))return(0,parsed.Q)(`${(0,quoted.T)(text)}: ${noun} must be whole; write \`${(0,format.V)(kind,Math.max(min,Math.round(value)))}\``);return(0,parsed.L)(value)}
var quantity_unit=__webpack_require__(4206);function suggestion(kind,text,limits=facts.I[kind]){const bare=kind==="duration"&&/^\d{3,}$/.test(text.trim())
;const value=bare?Number(text):guess(kind,loosely(text));return value!==undefined&&within(kind,value,text,limits).ok?(0,format.V)(kind,value):undefined}
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
;return Array.isArray(input)?"a list":"this"}}),4413:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>read,Q:()=>wrong})
;const read=value=>({ok:true,value:value});const wrong=says=>({ok:false,says:says})}),93:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{g:()=>printable});const printable=(text,longest)=>shortened([...text.slice(0,2*longest+2)],longest).replace(/[^ -~]|`/gu,escaped)
;const shortened=(letters,longest)=>letters.length>longest?`${letters.slice(0,longest).join("")}...`:letters.join("");const escaped=letter=>`\\u{${(letter.codePointAt(0)??0).toString(16)}}`}),
7780:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T:()=>quoted})
;var _printable_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(93);const quoted=text=>`\`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(text,40)}\``}),
687:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{x:()=>targetKinds});var promises_=__webpack_require__(1455)
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
;return clauses.length===0?{ok:false,says:counts.refusals>0?"nobody has used the link":"no connection met it",numbers:numbers}:{ok:true,says:clauses.join("; "),numbers:numbers}}
const touches=["touchedConnections","touchedRequests","delayedPieces","delayedMs","throttledBytes","swallowedBytes","resets","closes","refusals","answered"];function clausesOf(counts){
const{delayedPieces:delayedPieces,delayedMs:delayedMs,throttledBytes:throttledBytes,swallowedBytes:swallowedBytes,resets:resets,closes:closes,refusals:refusals,answered:answered,exchanges:exchanges}=counts
;const each=(0,say.d)("duration",Math.max(1,Math.round(delayedMs/Math.max(1,delayedPieces))))
;return[delayedPieces>0&&`${many(delayedPieces,"piece")} of data held back, ${each} each on average`,throttledBytes>0&&`${(0,
say.d)("size",throttledBytes)} let through at the limited rate`,swallowedBytes>0&&`${(0,
say.d)("size",swallowedBytes)} went in and did not come out`,resets>0&&`${many(resets,"connection")} reset`,closes>0&&`${many(closes,"connection")} closed in mid-stream`,refusals>0&&resets+exchanges>0&&"connections were refused",answered>0&&`${many(answered,"request")} answered by the link`].filter(clause=>clause!==false)
}const many=(count,noun)=>`${count} ${noun}${count===1?"":"s"}`
;const observedOf=({connections:connections,openConnections:openConnections,requests:requests,exchanges:exchanges,bytesToServer:bytesToServer,bytesToClient:bytesToClient,resets:resets,refusals:refusals})=>({
connections:connections,openConnections:openConnections,requests:requests,exchanges:exchanges,bytesToServer:bytesToServer,bytesToClient:bytesToClient,resets:resets,refusals:refusals})
;const loopback=new Set(["127.0.0.1","::1","localhost"]);const example="an address `host:port`, for example `127.0.0.1:6379`";const address=()=>schemas.YjP().transform((text,context)=>{
const found=addressOf(text);if(found!==null)return found;context.addIssue({code:"custom",message:example});return core.tm});const listen=()=>address().refine(({host:host})=>loopback.has(host),{
message:"a link listens on this machine only; write `127.0.0.1:<port>`, `localhost:<port>` or `[::1]:<port>`"}).transform(({host:host,port:port})=>({host:host==="localhost"?"127.0.0.1":host,port:port
}));const linkSchema=()=>schemas.rej({listen:listen().optional().describe("Where the application is pointed at instead of the real address; on this machine."),
to:schemas.KCZ([schemas.euz("preview"),address()],{error:`${example}; or \`preview\``}).describe("The real address, `host:port`; or `preview`: the link between the checks and the preview.")
}).refine(value=>value.to==="preview"||value.listen!==undefined,{path:["listen"],message:"where should the application connect? write `listen: 127.0.0.1:<port>` and point the application at it"
}).refine(({to:to,listen:at})=>to==="preview"||at===undefined||to.port!==at.port||!loopback.has(to.host),{path:["to"],message:"the link would lead to itself; `listen` and `to` must differ"
}).transform(({listen:at,to:to})=>({listen:at??null,to:to}));function addressOf(text){const match=/^(?:\[([0-9a-fA-F:.]+)\]|([A-Za-z0-9._-]{1,253})):(\d{1,5})$/.exec(text)
;const host=match?.[1]??match?.[2];const port=Number(match?.[3]);return host===undefined||port<1||port>65535?null:{host:host,port:port}}const linkKind={kind:"link",
summary:"a TCP connection between two parties: the application connects to `listen`, and the gate carries it to `to`",get schema(){return linkSchema()},takes:["toxic"],
hand:({name:name},site)=>linkHand(name,site)};const linkHand=(link,{keeper:keeper})=>({endsAtOnce:true,async prepare(_effect,id,signal){const{disturbed:disturbed}=await keeper.ask({ask:"link.counts",
link:link},signal);if(disturbed)throw new failure.I("TARGET_UNAVAILABLE","the link is disturbed already");const identity=await(0,process_identity.cu)(keeper.pid)
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
return/^socket:\[(\d+)\]$/.exec((0,external_node_fs_.readlinkSync)(`/proc/${pid}/fd/${fd}`))?.[1]??""}catch{return""}}var processes=__webpack_require__(9044)
;async function victimsOf(target,started,{workspace:workspace,keeper:keeper}){const pids=await pidsOf(target,started,workspace);for(const pid of pids){
const refusal=pid===keeper.pid?"it is the keeper, which carries the links":await refusalOf(pid)
;if(refusal!==null)throw new failure.I("TARGET_REFUSED",`process ${pid} of target "${target.name}" is not touched: ${refusal}`)}
return(await Promise.all(pids.map(process_identity.cu))).filter(identity=>identity!==null)}async function pidsOf(target,started,workspace){if(target.pidfile!==undefined)return pidIn(await(0,
promises_.readFile)((0,external_node_path_.resolve)(workspace,target.pidfile),"utf8").catch(()=>""));if(target.port!==undefined)return listenersOf(target.port)
;return started===null?[]:(await processes.u.startedFor(started.mark,started.leader)).map(({pid:pid})=>pid)}function pidIn(text){const pid=Number(text.trim().split(/\s+/)[0])
;return Number.isSafeInteger(pid)&&pid>0?[pid]:[]}function processObserver(target,runner,workspace){const resources=new Resources;let others=[];return async signal=>{
const leader=runner.started()?.leader;const roots=[...leader?[leader]:[],...others];const seen=await resources.look(roots);if((seen.processes??0)>0)return seen;signal.throwIfAborted()
;others=await search(target,workspace).catch(()=>[]);return others.length===0?seen:resources.look(others)}}async function search(target,workspace){
const identities=await Promise.all((await pidsOf(target,null,workspace)).map(process_identity.cu));return identities.filter(identity=>identity!==null)}var external_node_http_=__webpack_require__(7067)
;var external_node_net_=__webpack_require__(7030);const ready_pollMs=50;const askMs=2e3;async function waitUntilReady(target,alive,signal){while(!signal.aborted&&alive()){
if(await isReady(target))return true;await(0,external_node_timers_promises_.setTimeout)(ready_pollMs,undefined,{signal:signal}).catch(()=>undefined)}return false}function isReady(target){
if(target.port===undefined)return Promise.resolve(true);return target.ready===undefined?opens(target.port):answers(target.port,target.ready)}function opens(port){return new Promise(done=>{
const socket=(0,external_node_net_.connect)({port:port,host:"localhost",timeout:askMs,autoSelectFamily:true});const end=open=>{socket.destroy();done(open)}
;socket.once("connect",()=>end(true)).once("error",()=>end(false)).once("timeout",()=>end(false))})}function answers(port,path){return new Promise(done=>{const request=(0,external_node_http_.get)({
port:port,path:path,host:"localhost",timeout:askMs,agent:false},response=>{response.resume();request.destroy();done((response.statusCode??500)<300)})
;request.once("error",()=>done(false)).once("timeout",()=>request.destroy(new Error("timeout")))})}const hand_pollMs=10;function processHand(target,runner,site){return{async prepare(effect,id){
const victims=await victimsOf(target,runner.started(),site);if(victims.length===0)throw new failure.I("TARGET_UNAVAILABLE","there is no such process right now")
;const kind=signalOf(effect)==="SIGSTOP"?"process.continue":"process.killed";return{id:id,target:target.name,kind:kind,state:{processes:victims.map(victim=>({...victim}))}}},async apply(effect,undo){
const reached=await Promise.all(processesOf(undo).map(victim=>(0,process_identity.qC)(victim,signalOf(effect))))
;if(!reached.some(Boolean))throw new failure.I("TARGET_UNAVAILABLE","the process ended before the signal reached it")},felt:(effect,undo,signal)=>felt(signalOf(effect),processesOf(undo),signal),
undo:async(undo,signal)=>(0,undo_catalog.t)(undo.kind)?.undo(undo.state,signal),gone:async(_effect,undo,signal)=>await((0,undo_catalog.t)(undo.kind)?.gone(undo.state,signal))??{ok:false,
says:"unknown",numbers:{}},observe:processObserver(target,runner,site.workspace),async back(restart,signal){if((await victimsOf(target,runner.started(),site)).length>0&&await isReady(target))return{
back:true,restarted:false,says:"it is there again by itself"};if(!restart||target.run===undefined)return{back:false,restarted:false,says:"it is not there"};await runner.restart(signal);return{
back:false,restarted:true,says:"it did not come back by itself; the gate started it again"}}}}const processesOf=undo=>(0,state.Af)(undo.state,"processes");function signalOf(effect){const signal=(0,
catalog.K)(effect.kind)?.signal?.(effect.params);if(signal===undefined)throw new TypeError(`"${effect.kind}" has no signal`);return signal}async function felt(name,victims,signal){for(;;){
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
leader:await leaderOf(child,target.name,logFile),mark:place.mark,child:child,logFile:logFile}}finally{await log.close()}}function spawned(child,name,command){return new Promise((done,fail)=>{
child.once("spawn",done);child.once("error",cause=>fail(new failure.I("TARGET_UNAVAILABLE",`target "${name}" cannot be started: ${cause.message}`,{cause:cause,
hint:`Is \`${command}\` installed, and does \`cwd\` exist?`})))})}async function leaderOf(child,name,logFile){const leader=child.pid===undefined?null:await(0,process_identity.cu)(child.pid)
;if(leader===null)throw new failure.I("TARGET_UNAVAILABLE",`target "${name}" ended as soon as it was started`,{hint:`See ${logFile}.`});return leader}function runnerOf(target,site){
const mark=`${site.runId}/${target.name}`;let started=null;let owed=null;const owe=async leader=>{const undo=stopOf(target.name,mark,leader);await site.owe(undo);owed=undo};const start=async signal=>{
await refuseTaken(target);await owe(null);const now=await startProcess(target,{mark:mark,workspace:site.workspace,logDir:site.logDir});started=now;await owe(now.leader)
;const limit=AbortSignal.any([signal,AbortSignal.timeout(target.readyTimeoutMs)]);if(await waitUntilReady(target,()=>now.child.exitCode===null&&now.child.signalCode===null,limit))return
;signal.throwIfAborted();throw notReady(target,now)};const stop=async signal=>{if(owed===null)return;await process_stop.A.undo(owed.state,signal);await site.settle(owed.id);[started,owed]=[null,null]}
;return{started:()=>started,start:start,stop:stop,async restart(signal){await stop(signal);await start(signal)}}}async function refuseTaken(target){const{name:name,port:port}=target
;if(port===undefined||(await listenersOf(port)).length===0&&!await opens(port))return
;throw new failure.I("TARGET_UNAVAILABLE",`target "${name}" cannot be started: something else listens on port ${port}`,{hint:"Stop it; or leave `run` away if that is what should be disturbed."})}
const stopOf=(name,mark,leader)=>({id:`stop ${name}`,target:name,kind:process_stop.A.kind,state:{mark:mark,leader:leader===null?null:{...leader}}});function notReady(target,started){
const ended=started.child.exitCode??started.child.signalCode
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
const runner=runnerOf(target,site);return{...processHand(target,runner,site),...target.run&&{start:runner.start,stop:runner.stop}}}};const kindOf=kind=>kind
;const targetKinds=[kindOf(processKind),kindOf(linkKind),kindOf(commandKind),kindOf(previewKind)]})};
