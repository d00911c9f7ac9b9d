export const id="shared-world-process-listeners";export const ids=["shared-world-process-listeners"];export const modules={
49555:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i:()=>isForbiddenHost})
;var _host_address_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21442);function isForbiddenHost(host){const address=(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Rk)(host)
;if(address===null)return names.test((0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.rQ)(host)??host);if("v4"in address)return forbiddenV4(address.v4);return networksV6.some(([prefix,bits])=>(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(address.groups,prefix,bits))||(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Tx)(address.groups).some(forbiddenV4)}
const names=/^(metadata|metadata\.google\.internal|metadata\.goog|instance-data(\.ec2\.internal)?)$/
;const networksV4=[["169.254.0.0",16],["168.63.129.16",32],["100.100.100.200",32],["192.0.0.192",32]]
;const networksV6=[["fe80",10],["fd00:ec2",32],["fd20:ce",32],["fd00:c1:0:0:0:0:a9fe:a9fe",128],["fd00:42:0:0:0:0:0:42",128]];const forbiddenV4=address=>networksV4.some(([network,bits])=>(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.G2)(address,network,bits))}),63798:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>lengthText});function lengthText(ms){const seconds=Math.max(0,Math.ceil(ms/1e3))
;const parts=[...seconds>=60?[`${Math.floor(seconds/60)} min`]:[],...seconds%60>0?[`${seconds%60} s`]:[]];return parts.join(" ")||"0 s"}}),
31317:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>dice})
;var seedrandom__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(24058);function dice(seed){return{seed:seed,unit:name=>seedrandom__WEBPACK_IMPORTED_MODULE_0__(`${seed}/${name}`)(),
under:path=>dice(`${seed}/${path}`)}}}),56107:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{EW:()=>readSmallFile,
Uf:()=>descriptorsLeft,cQ:()=>readSmallFileNow,hF:()=>holdSpareDescriptors,wX:()=>namesIn});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024)
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455);const spareCount=4;const spares=[];function holdSpareDescriptors(){try{while(spares.length<spareCount)spares.push((0,
node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)("/dev/null","r"))}catch{}}const isExhausted=error=>["EMFILE","ENFILE"].includes(error.code??"");async function readSmallFile(path){try{return await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path,"latin1")}catch(error){if(!isExhausted(error))throw error;return withSpare(()=>(0,
node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path,"latin1"))}}function readSmallFileNow(path){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path,"latin1")}catch(error){
if(!isExhausted(error))throw error;return withSpare(()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path,"latin1"))}}function namesIn(path){try{return(0,
node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path)}catch(error){if(!isExhausted(error))throw error;return withSpare(()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path))}}
function withSpare(read){const spare=spares.pop();if(spare!==undefined)(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(spare);try{return read()}finally{holdSpareDescriptors()}}
function descriptorsLeft(){try{const limit=Number(/^Max open files\s+(\d+)/m.exec(readSmallFileNow("/proc/self/limits"))?.[1]??Number.POSITIVE_INFINITY);return limit-namesIn("/proc/self/fd").length
}catch{return Number.POSITIVE_INFINITY}}}),70640:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{O:()=>refusalOf,
f:()=>protectionOf});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);var _inherited_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(23263)
;var _scan_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(54412);var _stat_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(49799);const mostAncestors=64;async function refusalOf(pid,started){
const protection=await protectionOf(pid);if(protection!==null)return protection;if(await isOurs(pid))return null
;return started!==undefined&&await comesFrom(pid,started)?null:"it belongs to another user"}async function protectionOf(pid){if(pid<=1)return"it is the first process of the machine"
;if(pid===process.pid)return"it is the gate itself";if((await ancestorsOf(process.pid)).includes(pid))return"it is an ancestor of the gate";return(await(0,
_stat_js__WEBPACK_IMPORTED_MODULE_3__._)(pid))?.kernel===true?"it is a thread of the kernel":null}async function isOurs(pid){const owner=await(0,
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
_identity_js__WEBPACK_IMPORTED_MODULE_3__.aW)()||queueBytes===queueBytesOf("self"))return[];const all=await(0,_members_js__WEBPACK_IMPORTED_MODULE_4__.X)()
;return all.filter(({pid:pid,startTicks:startTicks})=>pid!==process.pid&&startTicks>=gate.startTicks&&queueBytesOf(pid)===queueBytes).map(({pid:pid})=>pid)}
const isInheriting=async(pid,inherited)=>(await pidsInheriting(inherited)).includes(pid);function queueBytesOf(pid){try{const soft=/^Max msgqueue size\s+(\d+|unlimited)/m.exec((0,
_descriptors_js__WEBPACK_IMPORTED_MODULE_2__.cQ)(`/proc/${pid}/limits`))?.[1];return soft===undefined?null:soft==="unlimited"?Number.POSITIVE_INFINITY:Number(soft)}catch{return null}}}),
"world-process-listeners":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{et:()=>isListenedOn,bg:()=>listenersOf,
rW:()=>listeningOf,mg:()=>socketsOf,OJ:()=>tcpSockets,pd:()=>tcpSocketsAndClosed,NC:()=>usersListeningOn});var external_node_fs_=__webpack_require__(73024);var promises_=__webpack_require__(58500)
;var reach=__webpack_require__(17498);const listening="0A";const withPeer=new Set([listening,"01","02","08"])
;const socketsIn=(text,wanted=null)=>rowsIn(text).flatMap(fields=>withPeer.has(fields[3]??"")&&(wanted===null||wanted.has(fields[9]??""))?socketIn(fields):[])
;const sockets_closed=new Set(["04","05","06","09","0B"]);const closedIn=text=>rowsIn(text).flatMap(fields=>sockets_closed.has(fields[3]??"")?socketIn(fields).map(socket=>({...socket,closed:true
})):[]);const listenersIn=text=>rowsIn(text).flatMap(fields=>fields[3]===listening?socketIn(fields):[]);const rowsIn=text=>text.split("\n").slice(1).map(line=>line.trim().split(/\s+/))
;function socketIn(fields){const[,from="",to="",state]=fields;const[local,remote]=[addressIn(from),addressIn(to)];return local===null||remote===null?[]:[{local:local,remote:remote,
listens:state===listening,inode:fields[9]??"0",user:Number(fields[7])}]}function addressIn(text){const[,words="",port=""]=/^([0-9A-F]{8}|[0-9A-F]{32}):([0-9A-F]{4})$/.exec(text)??[]
;if(words==="")return null;const bytes=(words.match(/.{8}/g)??[]).flatMap(word=>(word.match(/../g)??[]).reverse().map(byte=>Number.parseInt(byte,16)));return{
host:bytes.length===4?bytes.join("."):hostOfV6(bytes),port:Number.parseInt(port,16)}}function hostOfV6(bytes){const isMapped=bytes.slice(0,10).every(byte=>byte===0)&&bytes[10]===255&&bytes[11]===255
;if(isMapped)return bytes.slice(12).join(".");const groups=Array.from({length:8},(_,n)=>((bytes[2*n]??0)*256+(bytes[2*n+1]??0)).toString(16))
;return new URL(`http://[${groups.join(":")}]/`).hostname.slice(1,-1)}var descriptors=__webpack_require__(56107);var scan=__webpack_require__(54412);const accepting=65536;const longestTurnMs=5
;async function listenersOf(port){const inodes=new Set((await listeningSockets()).filter(socket=>socket.port===port).map(({inode:inode})=>inode));if(inodes.size===0)return[];const holders=[]
;let turnMs=performance.now();for(const pid of await(0,scan.SH)()){if(socketsOf(pid).some(inode=>inodes.has(inode)))holders.push(pid);if(performance.now()-turnMs<longestTurnMs)continue;await(0,
promises_.setImmediate)();turnMs=performance.now()}return holders.sort((a,b)=>a-b)}const isListenedOn=async(port,pid="self")=>(await listeningSockets(pid)).some(socket=>socket.port===port)
;const usersListeningOn=async port=>[...new Set((await listeningSockets()).filter(socket=>socket.port===port).map(({user:user})=>user))];async function listeningOf(pids){
const held=new Set(pids.flatMap(socketsOf));const ports=(await listeningSockets()).filter(({inode:inode})=>held.has(inode)).map(({port:port,host:host})=>({port:port,host:host}))
;const paths=(await unixSockets()).filter(({inode:inode})=>held.has(inode)).map(({path:path})=>({path:path}))
;const found=[...ports.sort((a,b)=>a.port-b.port),...paths].map(place=>[JSON.stringify(place),place]);return[...new Map(found).values()]}
const tcpSockets=async(pid,wanted=null)=>(await tablesOf(pid)).flatMap(text=>socketsIn(text,wanted));async function tcpSocketsAndClosed(pid){const tables=await tablesOf(pid);return{
sockets:tables.flatMap(text=>socketsIn(text)),closed:tables.flatMap(closedIn)}}const tablesOf=pid=>Promise.all(["tcp","tcp6"].map(file=>(0,descriptors.EW)(`/proc/${pid}/net/${file}`).catch(()=>"")))
;async function listeningSockets(pid="self"){const all=(await tablesOf(pid)).flatMap(listenersIn);return all.map(({inode:inode,user:user,local:local})=>({inode:inode,user:user,port:local.port,
host:hostOf(local.host)}))}const hostOf=host=>host==="0.0.0.0"||host==="::"?"any":(0,reach.x)(host)==="loopback"?"loopback":"other";async function unixSockets(){const text=await(0,
descriptors.EW)("/proc/net/unix").catch(()=>"")
;return text.split("\n").slice(1).map(line=>line.trim().split(/\s+/)).filter(fields=>(Number.parseInt(fields[3]??"",16)&accepting)!==0&&fields[7]!==undefined).map(fields=>({inode:fields[6]??"",
path:fields.slice(7).join(" ")}))}function socketsOf(pid){try{return(0,descriptors.wX)(`/proc/${pid}/fd`).flatMap(fd=>inodeOf(pid,fd)??[])}catch{return[]}}function inodeOf(pid,fd){try{
return/^socket:\[(\d+)\]$/.exec((0,external_node_fs_.readlinkSync)(`/proc/${pid}/fd/${fd}`))?.[1]}catch{return undefined}}}),
55910:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{X:()=>allProcesses,l:()=>membersOf})
;var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58500);var _descriptors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(56107)
;var _scan_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(54412);var _stat_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(49799);const perTurn=32;async function membersOf(roots){
const all=await allProcesses();const found=new Map(all.filter(one=>roots.some(root=>isOf(one,root))).map(one=>[one.pid,one]));for(let known=-1;known!==found.size;){known=found.size
;for(const one of all)if(found.has(one.parent))found.set(one.pid,one)}found.delete(process.pid);return[...found.values()]}
const isOf=(one,root)=>one.pid===root.pid?one.startTicks===root.startTicks:one.session===root.pid&&one.startTicks>=root.startTicks;async function allProcesses(){const found=[]
;for(const[index,pid]of(await(0,_scan_js__WEBPACK_IMPORTED_MODULE_2__.SH)()).entries()){if(index%perTurn===perTurn-1)await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)()
;const stat=statNow(pid);if(stat!==null&&stat.state!=="Z")found.push(stat)}return found}function statNow(pid){try{return(0,_stat_js__WEBPACK_IMPORTED_MODULE_3__.k)((0,
_descriptors_js__WEBPACK_IMPORTED_MODULE_1__.cQ)(`/proc/${pid}/stat`))}catch(error){if(["ENOENT","ESRCH"].includes(error.code??""))return null;throw error}}}),
19044:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{u:()=>processes})
;var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58500);var _guard_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(70640)
;var _identity_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(32687);var _inherited_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(23263)
;var _listeners_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__("world-process-listeners");var _members_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(55910)
;var _scan_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(54412);const processes={pid:process.pid,stateOf:_identity_js__WEBPACK_IMPORTED_MODULE_2__.L4,
signalTo:_identity_js__WEBPACK_IMPORTED_MODULE_2__.qC,refusalOf:({pid:pid},started)=>(0,_guard_js__WEBPACK_IMPORTED_MODULE_1__.O)(pid,started),async startedFor(mark,leader,inherited=null){
const heirs=inherited===null?[]:await(0,_inherited_js__WEBPACK_IMPORTED_MODULE_3__.iZ)(inherited);const pids=new Set([...await(0,
_scan_js__WEBPACK_IMPORTED_MODULE_6__.su)(mark),...await pidsInSession(leader),...heirs]);pids.delete(process.pid)
;return(await Promise.all([...pids].map(_identity_js__WEBPACK_IMPORTED_MODULE_2__.cu))).filter(found=>found!==null)},listenersOf:_listeners_js__WEBPACK_IMPORTED_MODULE_4__.bg,sleep:(ms,signal)=>(0,
node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms,undefined,{signal:signal})};async function pidsInSession(leader){if(leader===null||leader.bootId!==await(0,
_identity_js__WEBPACK_IMPORTED_MODULE_2__.aW)())return[];const first=await(0,_identity_js__WEBPACK_IMPORTED_MODULE_2__.cu)(leader.pid);if(first!==null&&first.startTicks!==leader.startTicks)return[]
;const all=await(0,_members_js__WEBPACK_IMPORTED_MODULE_5__.X)();return all.filter(({session:session,startTicks:startTicks})=>session===leader.pid&&startTicks>=leader.startTicks).map(({pid:pid})=>pid)
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
kernel:(Number(fields[6])&kernelThread)!==0}}}),"world-within":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{u:()=>within})
;var say_length=__webpack_require__(63798);const withinOn=setAlarm=>async(ms,signal,work)=>{const limit=new AbortController;const follow=()=>limit.abort(signal?.reason)
;const cancelAlarm=setAlarm(ms,()=>limit.abort(new DOMException(`it took longer than ${(0,say_length.m)(ms)}`,"TimeoutError")));if(signal?.aborted)follow();signal?.addEventListener("abort",follow,{
once:true});try{return await work(limit.signal)}finally{cancelAlarm();signal?.removeEventListener("abort",follow)}};const longestMs=2**31-1;const within=withinOn((ms,ring)=>{
const timer=setTimeout(ring,Math.min(Math.max(0,ms),longestMs));return()=>clearTimeout(timer)})})};
