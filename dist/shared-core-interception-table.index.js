export const id="shared-core-interception-table";export const ids=["shared-core-interception-table"];export const modules={
45515:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Cm:()=>tableName,T8:()=>deleteWords,bY:()=>liveMs,fC:()=>countersIn,
mQ:()=>countsOf,qK:()=>tableText,qv:()=>checkedTable,rT:()=>hasTable,rb:()=>renewText,xG:()=>othersIn,xr:()=>othersWords});const liveMs=3e3;const isTable=/^chaos_gate_[0-9a-f]{8}$/
;const isV4=/^\d{1,3}(?:\.\d{1,3}){3}$/;const tableName=digest=>checkedTable(`chaos_gate_${digest.slice(0,8)}`);function checkedTable(name){
if(!isTable.test(name))throw new TypeError(`"${name.slice(0,40)}" is not a table of the gate`);return name}function port(value){
if(!Number.isInteger(value)||value<1||value>65535)throw new TypeError(`${value} is not a port`);return value}function v4(host){
if(!isV4.test(host)||host.split(".").some(part=>Number(part)>255))throw new TypeError(`"${host.slice(0,40)}" is not an IPv4 address`);return host}
const portsOf=of=>of.side==="client"?[port(of.port)]:[port(of.port),port(of.ownPort)];const elementsOf=of=>portsOf(of).map(one=>`${one} timeout ${liveMs/1e3}s`).join(", ")
;const othersSet=`\n  set others { type ipv4_addr; size 4096; flags dynamic,timeout; timeout 12s; }`;const othersRule=to=>`\n    ip daddr != @servers tcp dport ${to} update @others { ip daddr }`
;const chains={
server:({port:to,ownPort:ownPort,listener:listener})=>`\n  chain before {\n    type nat hook prerouting priority -110; policy accept;\n    tcp dport ${ownPort} tcp dport @live redirect to :${to}\n    meta nfproto ipv4 tcp dport ${to} tcp dport @live counter name "taken" dnat ip to ${v4(listener.host)}:${port(listener.port)}\n  }\n  chain back {\n    type nat hook postrouting priority 90; policy accept;\n    ip daddr ${listener.host} tcp dport ${listener.port} masquerade\n  }\n  chain old {\n    type filter hook input priority 0; policy accept;\n    iifname "lo" accept\n    ct status dnat accept\n    tcp dport ${to} tcp dport @live counter name "cut" reject with tcp reset\n    tcp dport ${to} counter name "passed"\n  }`,
client:({port:to,listener:listener,servers:servers,isOutside:isOutside})=>`\n  set servers { type ipv4_addr; elements = { ${servers.map(v4).join(", ")} } }${isOutside?othersSet:""}\n  chain before {\n    type nat hook output priority -110; policy accept;\n    ip daddr @servers tcp dport ${to} tcp dport @live counter name "taken" dnat ip to ${v4(listener.host)}:${port(listener.port)}${isOutside?othersRule(to):""}\n  }\n  chain old {\n    type filter hook output priority 0; policy accept;\n    ip daddr @servers tcp dport ${to} tcp dport @live counter name "cut" reject with tcp reset\n    ip daddr @servers tcp dport ${to} counter name "passed"\n  }`,
host:({port:to,ownPort:ownPort,listener:listener})=>`\n  chain before {\n    type nat hook output priority -110; policy accept;\n    oifname "lo" tcp dport ${ownPort} tcp dport @live redirect to :${to}\n    oifname "lo" tcp dport ${to} tcp dport @live counter name "taken" redirect to :${port(listener.port)}\n  }\n  chain old {\n    type filter hook input priority 0; policy accept;\n    iifname != "lo" tcp dport ${listener.port} reject with tcp reset\n    iifname != "lo" accept\n    ct status dnat accept\n    tcp dport ${to} tcp dport @live counter name "cut" reject with tcp reset\n    tcp dport ${to} counter name "passed"\n  }`
};const chainsOf=of=>of.side==="server"?chains.server(of):of.side==="client"?chains.client(of):chains.host(of);function tableText(of){const table=`table inet ${checkedTable(of.table)}`
;const set=`set live { type inet_service; flags timeout; elements = { ${elementsOf(of)} } }`
;return`${table}\ndelete ${table}\n${table} {\n  counter taken {}\n  counter cut {}\n  counter passed {}\n  ${set}${chainsOf(of)}\n}\n`}function renewText(of){
const set=`inet ${checkedTable(of.table)} live`;return`flush set ${set}; add element ${set} { ${elementsOf(of)} }\n`}const deleteWords=table=>["nft","delete","table","inet",checkedTable(table)]
;function countersIn(json){const counts=new Map
;for(const{counter:counter}of objectsIn(json))if(typeof counter?.name==="string"&&typeof counter.packets==="number")counts.set(counter.name,counter.packets);return counts}function countsOf(counters){
const[taken,cut,passed]=[counters.get("taken"),counters.get("cut"),counters.get("passed")];return taken===undefined||cut===undefined||passed===undefined?null:{taken:taken,cut:cut,passed:passed}}
const othersWords=table=>["nft","-j","list","set","inet",checkedTable(table),"others"]
;const othersIn=json=>objectsIn(json).flatMap(({set:set})=>(Array.isArray(set?.elem)?set.elem:[]).flatMap(one=>typeof one.elem?.val==="string"?[one.elem.val]:[]));function hasTable(json,table){
const objects=objectsIn(json);return objects.some(({metainfo:metainfo})=>metainfo!==undefined)?objects.some(one=>one.table?.name===table):null}function objectsIn(json){try{
const{nftables:nftables}=JSON.parse(json);return Array.isArray(nftables)?nftables.filter(one=>typeof one==="object"&&one!==null):[]}catch{return[]}}}),
7522:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>engineBackMs,Z:()=>onceEngineIsBack})
;var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58500);var _request_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(20509);const engineBackMs=2e4;const againMs=100
;const away=new Set(["ENOENT","ECONNREFUSED","ECONNRESET","EPIPE"]);async function onceEngineIsBack(task,signal){for(;;){try{return await task()}catch(error){if(signal.aborted||!away.has((0,
_request_js__WEBPACK_IMPORTED_MODULE_1__.I)(error)))throw error;await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(againMs,undefined,{signal:signal}).catch(()=>{throw error})}}}}),
"world-disk-holder":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{m_:()=>endHolder,vm:()=>holderIsDone,UO:()=>holderMark,
rl:()=>holderRuns,Oj:()=>isHolderMark,f1:()=>startHolder});var external_node_crypto_=__webpack_require__(77598);var promises_=__webpack_require__(58500);var descriptors=__webpack_require__(56107)
;var helper=__webpack_require__(23465);var scan=__webpack_require__(54412);var end_commands=__webpack_require__(68881);const fullName="chaos-gate-full"
;const holderScript=`\nconst { constants, ftruncateSync, openSync, statfsSync, writeFileSync } = require('node:fs');\nconst { spawnSync } = require('node:child_process');\nconst { folder, leftBytes } = JSON.parse(process.argv[2]);\n\nconst temporary = 0o20000000 | constants.O_DIRECTORY;\nconst mostSteps = 200;\n\nfunction fill() {\n  const file = openSync(folder, temporary | constants.O_RDWR, 0o600);\n  // The container may end meanwhile, and with it the path.\n  const opened = '/proc/self/fd/' + file;\n  let [bytes, chunk] = [0, Infinity];\n  for (let step = 0; step < mostSteps; step += 1) {\n    const { bfree, bsize } = statfsSync(opened);\n    chunk = Math.min(chunk, bfree * bsize);\n    if (chunk < bsize) break;\n    const words = ['--offset', String(bytes), '--length', String(chunk), '/proc/self/fd/3'];\n    const { status } = spawnSync('fallocate', words, { stdio: ['ignore', 'ignore', 'ignore', file] });\n    if (status === 0) bytes += chunk;\n    else chunk = Math.floor(chunk / 2 / bsize) * bsize;\n  }\n  if (leftBytes > 0) ftruncateSync(file, Math.max(0, bytes - leftBytes));\n  writeFileSync('/proc/self/comm', '${fullName}');\n}\n\nprocess.stdin.once('data', fill).resume().once('end', () => process.exit(0)).once('error', () => process.exit(0));\n`
;const holderMark=runId=>`${(0,helper.Wu)(runId)}:disk.${(0,external_node_crypto_.randomBytes)(8).toString("hex")}.`;const isHolderMark=text=>/^[\w-]{1,100}:helper:disk\.[0-9a-f]{16}\.$/.test(text)
;function startHolder(reach,mark,folder,leftBytes){const named=`${scan.Fp}=${mark}`;const held=reach.hold("machine",[...["env",named,process.execPath,"-e",holderScript],...[named,JSON.stringify({
folder:folder,leftBytes:leftBytes})]]);held.send("\n");return held}const holderRuns=mark=>(0,end_commands.ev)(mark);async function holderIsDone(mark){const names=await Promise.all((await(0,
end_commands.qI)(mark)).map(pid=>(0,descriptors.EW)(`/proc/${pid}/comm`).catch(()=>"")));return names.some(name=>name.trim()===fullName)}const graceMs=1e3;const endMs=8e3;const pollMs=20
;async function endHolder(mark,signal){for(const startMs=performance.now();await holderRuns(mark);await(0,promises_.setTimeout)(pollMs,undefined,{signal:signal})){
const waitedMs=performance.now()-startMs;if(waitedMs>endMs)throw new Error("the process that keeps the volume full could not be ended");if(waitedMs>graceMs)await(0,end_commands.Qc)(mark)}}}),
33443:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>spaceOf,l:()=>pathIn})
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258);var _reach_reach_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("world-reach-reach")
;const pathIn=(pid,path)=>`/proc/${pid}/root${path}`;async function spaceOf(reach,folder,signal){const end=await reach.run("machine",["stat","--file-system","--format","%a %f %S",folder],signal)
;const[available,free,blockBytes]=end.stdout.trim().split(" ").map(Number)
;if(end.status!==0||available===undefined||free===undefined||!(blockBytes!==undefined&&blockBytes>0))throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("TARGET_UNAVAILABLE",`the space of the volume cannot be seen (${(0,
_reach_reach_js__WEBPACK_IMPORTED_MODULE_1__.$E)(end)})`);return{availableBytes:available*blockBytes,freeBytes:free*blockBytes,blockBytes:blockBytes}}}),
61323:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{ZB:()=>checkWritable,bH:()=>kernelFolders,c_:()=>lifeOf,
gu:()=>readGroupFile,mG:()=>controlGroupOf,t4:()=>writeGroupFile});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455)
;var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(45258)
;var _reach_reach_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__("world-reach-reach");var _reach_rights_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(26128);const kernelFolders={
cgroup:"/sys/fs/cgroup",proc:"/proc"};const nameIn1=controller=>controller==="io"?"blkio":controller;async function controlGroupOf(pid,id,{cgroup:cgroup,proc:proc}){const lines=(await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`${proc}/${pid}/cgroup`,"utf8").catch(()=>"")).trim().split("\n");const isVersion2=await exists((0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cgroup,"cgroup.controllers"));const pathOf=controller=>{
const line=lines.find(one=>isVersion2?one.startsWith("0::"):one.split(":")[1]?.split(",").includes(nameIn1(controller)));const path=line?.split(":").slice(2).join(":")??""
;const at=path.split("/").findIndex(part=>part.includes(id))
;if(at<0||path.includes(".."))throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.GateFailure("TARGET_UNAVAILABLE",`the kernel shows no control group \`${controller}\` of the container on this machine`,{
hint:"run the gate on the machine of the container engine, not in a container"});return path.split("/").slice(0,at+1).join("/")};return{version:isVersion2?2:1,folderOf:controller=>(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cgroup,isVersion2?"":nameIn1(controller),pathOf(controller))}}const exists=path=>(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(()=>true,()=>false);const readGroupFile=path=>(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path,"utf8").then(text=>text.trim(),()=>null);const lifeOf=file=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,
node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file),{bigint:true}).then(({ino:ino})=>String(ino),()=>null);async function checkWritable(path,signal){const failure=await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK).then(()=>null,error=>error.code??error.message);if(failure===null)return
;if(failure==="EACCES")return void await(0,_reach_reach_js__WEBPACK_IMPORTED_MODULE_3__.Vg)(signal,undefined,_reach_rights_js__WEBPACK_IMPORTED_MODULE_4__.uZ.limits)
;throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.GateFailure("TARGET_UNAVAILABLE",failure==="EROFS"?"the control groups are read-only here, as in a container":`the limits of the container cannot be changed (${failure})`,{
hint:"run the gate on the machine of the container engine, in a job without `container:`"})}async function writeGroupFile(path,value,signal,runId){try{await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path,`${value}\n`,{flag:"r+",signal:signal})}catch(error){if(error.code!=="EACCES")throw error;const reach=await(0,
_reach_reach_js__WEBPACK_IMPORTED_MODULE_3__.Vg)(signal,runId,_reach_rights_js__WEBPACK_IMPORTED_MODULE_4__.uZ.limits);const end=await reach.run("machine",["tee",path],signal,{stdin:`${value}\n`})
;if(end.status!==0)throw new Error((0,_reach_reach_js__WEBPACK_IMPORTED_MODULE_3__.$E)(end),{cause:error})}}}),95899:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Fi:()=>readGroupValue,WI:()=>writeGroupValue,cA:()=>lineOf,f4:()=>isDiskLimit});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760)
;var _control_group_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(61323);const writeLimits={"io.max":{prefix:"wiops=",none:"max"},"blkio.throttle.write_iops_device":{prefix:"",none:"0"}}
;const isDiskLimit=file=>Object.hasOwn(writeLimits,(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file));const formOf=file=>writeLimits[(0,
node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file)]??{prefix:"",none:""};async function readGroupValue({file:file,disk:disk}){const text=await(0,
_control_group_js__WEBPACK_IMPORTED_MODULE_1__.gu)(file);if(text===null||disk===undefined)return text;const{prefix:prefix,none:none}=formOf(file)
;const line=text.split("\n").find(one=>one.startsWith(`${disk} `));const word=line?.split(" ").slice(1).find(one=>one.startsWith(prefix));return word?.slice(prefix.length)??none}
const lineOf=({file:file,disk:disk},value)=>disk===undefined?value:`${disk} ${formOf(file).prefix}${value}`;const writeGroupValue=(at,value,signal,runId)=>(0,
_control_group_js__WEBPACK_IMPORTED_MODULE_1__.t4)(at.file,lineOf(at,value),signal,runId)}),96156:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$_:()=>readOnlyOptions,Cc:()=>volumesAmong,LS:()=>mountAt,Y2:()=>remountWords,cS:()=>mountsOf})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);const unescaped=text=>text.replace(/\\(\d{3})/g,(_,octal)=>String.fromCharCode(Number.parseInt(octal,8)))
;function mountsIn(mountinfo){const all=mountinfo.split("\n").map(line=>line.split(" ")).filter(fields=>fields.length>6).map(fields=>{const[,,device="",,path="",options=""]=fields
;const[type="",,more=""]=fields.slice(fields.indexOf("-")+1);const layer=/(?:^|,)upperdir=([^,]+)/.exec(more)?.[1];return{path:unescaped(path),options:options,device:device,type:type,
...layer!==undefined&&{layer:unescaped(layer)}}});return[...new Map(all.map(mount=>[mount.path,mount])).values()]}const mountsOf=async pid=>mountsIn(await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/mountinfo`,"utf8").catch(()=>""))
;const mountAt=(mounts,path)=>mounts.filter(mount=>mount.path==="/"||mount.path===path||path.startsWith(`${mount.path}/`)).toSorted((one,other)=>other.path.length-one.path.length)[0]
;const ofEngine=/^\/(proc|sys|dev|run\/secrets|run\/\.containerenv|etc\/(resolv\.conf|hostname|hosts))(\/|$)/
;const volumesAmong=mounts=>mounts.filter(({path:path,options:options})=>path!=="/"&&!ofEngine.test(path)&&isWritable(options));const isWritable=options=>options.split(",").includes("rw")
;const readOnlyOptions=options=>options.replace(/(^|,)rw(?=,|$)/,"$1ro")
;const remountWords=(pid,{path:path,options:options})=>["mount",...["--namespace",`${pid}`],...["-o",`remount,bind,${options}`],path]}),
21788:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Fi:()=>leftBelow,OA:()=>descriptorsOf,PK:()=>setLimitWords,
cc:()=>setSoftLimit,dA:()=>softLimitOf,ik:()=>limitLeaving,kH:()=>limiters,uv:()=>limiterOf});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455)
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(45258);var _process_descriptors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(56107)
;var _reach_reach_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__("world-reach-reach");var _reach_rights_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(26128)
;var _reach_run_command_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(54794);const limiters=["own","owner","sudo"];const limitMs=5e3;async function softLimitOf(pid){const text=await(0,
_process_descriptors_js__WEBPACK_IMPORTED_MODULE_2__.EW)(`/proc/${pid}/limits`).catch(()=>"");const soft=/^Max open files\s+(\d+)/m.exec(text)?.[1];return soft===undefined?null:Number(soft)}
async function setSoftLimit(pid,soft,by,signal,runId){const set=setLimitWords(pid,soft);if(by==="own")return failureOf(await(0,_reach_run_command_js__WEBPACK_IMPORTED_MODULE_5__.d)(set,{
limitMs:limitMs,...runId!==undefined&&{runId:runId}},signal));const owner=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(`/proc/${pid}`).catch(()=>null)
;if(owner===null)return"the process has ended";const words=by==="sudo"?set:["setpriv",`--reuid=${owner.uid}`,`--regid=${owner.gid}`,"--clear-groups","--",...set];return failureOf(await(0,
_reach_reach_js__WEBPACK_IMPORTED_MODULE_3__.ZY)((0,_reach_rights_js__WEBPACK_IMPORTED_MODULE_4__.w_)(),runId).run("machine",words,signal,{limitMs:limitMs}))}
const failureOf=end=>end.status===0?null:(0,_reach_reach_js__WEBPACK_IMPORTED_MODULE_3__.$E)(end);const setLimitWords=(pid,soft)=>["prlimit","--pid",`${pid}`,`--nofile=${soft}:`]
;async function limiterOf(pid,soft,signal){let reason="";for(const by of limiters){const failure=await setSoftLimit(pid,soft,by,signal);if(failure===null)return by;reason||=failure}
if(!reason.includes("ENOENT"))await(0,_reach_reach_js__WEBPACK_IMPORTED_MODULE_3__.Vg)(signal,undefined,_reach_rights_js__WEBPACK_IMPORTED_MODULE_4__.uZ.openFiles)
;throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__.GateFailure("TARGET_UNAVAILABLE",`the limit of open files of process ${pid} cannot be changed (${reason})`,{
hint:reason.includes("ENOENT")?"install the program `prlimit` (package util-linux)":"leave the fault out for this target"})}async function descriptorsOf(pid,signal){const path=`/proc/${pid}/fd`;try{
return(0,_process_descriptors_js__WEBPACK_IMPORTED_MODULE_2__.wX)(path).map(Number)}catch(error){if(!["EACCES","EPERM"].includes(error.code??""))return null}const end=await(0,
_reach_reach_js__WEBPACK_IMPORTED_MODULE_3__.ZY)((0,_reach_rights_js__WEBPACK_IMPORTED_MODULE_4__.w_)()).run("machine",["ls",path],signal,{limitMs:limitMs})
;if(end.status===0)return end.stdout.trim().split("\n").map(Number)
;await(0,_reach_reach_js__WEBPACK_IMPORTED_MODULE_3__.Vg)(signal,undefined,_reach_rights_js__WEBPACK_IMPORTED_MODULE_4__.uZ.openFiles);return null}function limitLeaving(left,descriptors){
const used=new Set(descriptors);let limit=0;for(let free=0;free<left;limit+=1)if(!used.has(limit))free+=1;return limit}
const leftBelow=(limit,descriptors)=>limit-descriptors.filter(number=>number<limit).length}),52205:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M:()=>undoHandlerOf});var _process_processes_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(19044)
;var _command_undo_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(26110);var _compose_down_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(44871)
;var _container_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(59053);var _container_disk_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(51987)
;var _container_limits_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(44974);var _container_mount_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(87885)
;var _keeper_bound_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(53267);var _netns_table_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(91915)
;var _open_files_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(95510);var _process_continue_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(88373)
;var _process_duty_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(18764);var _process_killed_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(99789)
;var _process_stop_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(13480);var _store_flushed_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(34901);const undoHandlersOn=on=>[(0,
_process_continue_js__WEBPACK_IMPORTED_MODULE_12__.C)(on),(0,_process_duty_js__WEBPACK_IMPORTED_MODULE_13__.X)(on),_process_killed_js__WEBPACK_IMPORTED_MODULE_9__.p,(0,
_process_stop_js__WEBPACK_IMPORTED_MODULE_10__.x)(on),(0,_keeper_bound_js__WEBPACK_IMPORTED_MODULE_14__.c)(on,"link.clear"),(0,
_keeper_bound_js__WEBPACK_IMPORTED_MODULE_14__.c)(on,"traffic.stop"),_command_undo_js__WEBPACK_IMPORTED_MODULE_1__.WW,_container_js__WEBPACK_IMPORTED_MODULE_3__.xZ,_container_js__WEBPACK_IMPORTED_MODULE_3__.Uf,_open_files_js__WEBPACK_IMPORTED_MODULE_8__.I,_compose_down_js__WEBPACK_IMPORTED_MODULE_2__.D,_netns_table_js__WEBPACK_IMPORTED_MODULE_7__.z,_container_limits_js__WEBPACK_IMPORTED_MODULE_5__.u,_container_mount_js__WEBPACK_IMPORTED_MODULE_6__.t,_container_disk_js__WEBPACK_IMPORTED_MODULE_4__.p,_store_flushed_js__WEBPACK_IMPORTED_MODULE_11__.j]
;const handlers=undoHandlersOn(_process_processes_js__WEBPACK_IMPORTED_MODULE_0__.u);const undoHandlerOf=kind=>handlers.find(handler=>handler.kind===kind)}),
26110:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{WW:()=>commandUndo,Wq:()=>withOutput,sX:()=>exitOf})
;var _process_helper_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(23465);var _within_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("world-within")
;var _state_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(13231);const lastLineLimit=200;const commandUndo={kind:"command.undo",async undo(state,signal){
const undone=await run("undo",state,signal);if(undone.status===0)return;const seen=await run("verify",state,signal)
;if(seen.status!==0)throw new Error(`the undo command ${withOutput(undone)}, and the verify command ${withOutput(seen)}`)},async verifyRemoved(state,signal){const seen=await run("verify",state,signal)
;return{ok:seen.status===0,says:`the verify command ${withOutput(seen)}`,numbers:exitOf(seen)}},commands:state=>[["cd",(0,_state_js__WEBPACK_IMPORTED_MODULE_2__.r7)(state,"cwd")],(0,
_state_js__WEBPACK_IMPORTED_MODULE_2__.Hn)(state,"undo"),(0,_state_js__WEBPACK_IMPORTED_MODULE_2__.Hn)(state,"verify")],limitMs:state=>4*(0,
_state_js__WEBPACK_IMPORTED_MODULE_2__.sJ)(state,"timeoutMs")};const run=(which,state,signal)=>(0,_within_js__WEBPACK_IMPORTED_MODULE_1__.u)((0,
_state_js__WEBPACK_IMPORTED_MODULE_2__.sJ)(state,"timeoutMs"),signal,limit=>(0,_process_helper_js__WEBPACK_IMPORTED_MODULE_0__.UA)((0,_state_js__WEBPACK_IMPORTED_MODULE_2__.Hn)(state,which),{cwd:(0,
_state_js__WEBPACK_IMPORTED_MODULE_2__.r7)(state,"cwd"),mark:(0,_state_js__WEBPACK_IMPORTED_MODULE_2__.r7)(state,"mark")},limit));function withOutput({message:message,output:output}){
const line=output.trimEnd().split("\n").at(-1)?.trim()??"";const last=line.length>lastLineLimit?`${line.slice(0,lastLineLimit-1)}…`:line;return last===""?message:`${message} ("${last}")`}
const exitOf=({status:status})=>status===null?{}:{exit:status}}),44871:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
D:()=>composeDown,G:()=>composeRecord});var zod__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("zod-v4-classic-schemas")
;var _containers_request_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(20509);var _state_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(13231);const composeRecord=(socket,project)=>({
socket:socket,project:project});const ours=/^chaos-gate-[a-z0-9_-]{1,40}$/;function recordIn(state){const[socket,project]=[(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.r7)(state,"socket"),(0,
_state_js__WEBPACK_IMPORTED_MODULE_1__.r7)(state,"project")];if(!socket.startsWith("/"))throw new TypeError('"socket" of the undo record is not an absolute path')
;if(!ours.test(project))throw new TypeError('"project" of the undo record is not a project that the gate has started');return{socket:socket,project:project}}
const identified=zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({Id:zod__WEBPACK_IMPORTED_MODULE_2__.YjP()}))
;const tagged=zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({RepoTags:zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP()).nullish()}))
;const named=zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({Volumes:zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({Name:zod__WEBPACK_IMPORTED_MODULE_2__.YjP()})).nullish()})
;async function partsOf(state,signal){const{socket:socket,project:project}=recordIn(state);const label=filtersOf({label:[`com.docker.compose.project=${project}`]});const ask=async(path,shape)=>{
const{status:status,body:body}=await(0,_containers_request_js__WEBPACK_IMPORTED_MODULE_0__.s)(socket,"GET",path,signal);const read=shape.safeParse(body)
;if(status!==200||!read.success)throw new Error(`the container engine responded ${status} to a request for the parts of a project`);return read.data}
;const[containers,networks,volumes,images]=await Promise.all([ask(`/containers/json?all=1&filters=${label}`,identified),ask(`/networks?filters=${label}`,identified),ask(`/volumes?filters=${label}`,named),ask(`/images/json?filters=${filtersOf({
reference:[`${project}-*`,`${project}_*`]})}`,tagged)])
;return[...containers.map(({Id:Id})=>`/containers/${Id}?force=1&v=1`),...networks.map(({Id:Id})=>`/networks/${Id}`),...(volumes.Volumes??[]).map(({Name:Name})=>`/volumes/${encodeURIComponent(Name)}`),...images.flatMap(({RepoTags:RepoTags})=>RepoTags??[]).filter(tag=>tag.startsWith(project)).map(tag=>`/images/${encodeURIComponent(tag)}`)]
}const filtersOf=filters=>encodeURIComponent(JSON.stringify(filters));const isImage=part=>part.startsWith("/images/");const composeDown={kind:"compose.down",async undo(state,signal){
const{socket:socket}=recordIn(state);for(const part of await partsOf(state,signal))await(0,_containers_request_js__WEBPACK_IMPORTED_MODULE_0__.s)(socket,"DELETE",part,signal)},
async verifyRemoved(state,signal){const left=(await partsOf(state,signal)).filter(part=>!isImage(part)).length;return{ok:left===0,
says:left===0?"the Compose project is removed":`${left} parts of the Compose project are left`,numbers:{}}},commands:state=>{const{socket:socket,project:project}=recordIn(state)
;return[["docker","--host",`unix://${socket}`,"compose","--project-name",project,"down","--volumes"]]},limitMs:()=>3e4}}),
51987:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{p:()=>containerDisk})
;var _core_quantity_say_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(50485);var _containers_engine_back_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7522)
;var _disk_holder_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("world-disk-holder");var _disk_space_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(33443)
;var _process_identity_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(32687);var _reach_reach_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__("world-reach-reach")
;var _reach_rights_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(26128);var _container_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(59053)
;var _state_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(13231);function diskIn(state){(0,_container_js__WEBPACK_IMPORTED_MODULE_7__.Rn)(state);const[mark,path,main]=[(0,
_state_js__WEBPACK_IMPORTED_MODULE_8__.r7)(state,"mark"),(0,_state_js__WEBPACK_IMPORTED_MODULE_8__.r7)(state,"path"),(0,_state_js__WEBPACK_IMPORTED_MODULE_8__.K2)(state,"main")];if(!(0,
_disk_holder_js__WEBPACK_IMPORTED_MODULE_2__.Oj)(mark)||!/^\/[^\0]{1,4096}$/.test(path))throw new TypeError("the undo record names no volume that is kept full");return{mark:mark,path:path,main:main}}
async function spaceIn(state,signal){const{path:path,main:main}=diskIn(state);if(main===null||await(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__.L4)(main)===null)return null
;const reach=await(0,_reach_reach_js__WEBPACK_IMPORTED_MODULE_5__.Vg)(signal,undefined,_reach_rights_js__WEBPACK_IMPORTED_MODULE_6__.uZ.disks).catch(()=>null);return reach===null?null:(0,
_disk_space_js__WEBPACK_IMPORTED_MODULE_3__.U)(reach,(0,_disk_space_js__WEBPACK_IMPORTED_MODULE_3__.l)(main.pid,path),signal).catch(()=>null)}const containerDisk={kind:"container.disk",
async undo(state,signal){await(0,_disk_holder_js__WEBPACK_IMPORTED_MODULE_2__.m_)(diskIn(state).mark,signal);await(0,_container_js__WEBPACK_IMPORTED_MODULE_7__.i4)(state,signal)},
async verifyRemoved(state,signal){if(await(0,_disk_holder_js__WEBPACK_IMPORTED_MODULE_2__.rl)(diskIn(state).mark))return{ok:false,says:"the volume is still kept full",numbers:{}}
;const space=await spaceIn(state,signal);const seen=await(0,_container_js__WEBPACK_IMPORTED_MODULE_7__.Np)(state,signal);if(!seen.ok)return seen
;const says=space===null?"nothing keeps the volume full":`the volume has ${(0,_core_quantity_say_js__WEBPACK_IMPORTED_MODULE_0__.N)("size",space.availableBytes)} left`;const numbers={...seen.numbers,
...space!==null&&{availableBytes:space.availableBytes}};return{ok:true,says:`${says}, and ${seen.says}`,numbers:numbers}},
commands:state=>[["sudo","pkill","-KILL","-f",diskIn(state).mark.replaceAll(".","\\.")]],limitMs:()=>_containers_engine_back_js__WEBPACK_IMPORTED_MODULE_1__.C}}),
44974:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{u:()=>containerLimits})
;var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760);var _containers_engine_back_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7522)
;var _limits_control_group_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(61323);var _limits_group_value_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(95899)
;var _container_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(59053);var _state_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(13231)
;const limits=new Set(["cpu.max","cpu.cfs_quota_us","memory.max","memory.high","memory.swap.max","memory.limit_in_bytes","memory.memsw.limit_in_bytes","pids.max","io.max","blkio.throttle.write_iops_device"])
;function valuesIn(state,root){const{id:id}=(0,_container_js__WEBPACK_IMPORTED_MODULE_4__.Rn)(state);return(0,
_state_js__WEBPACK_IMPORTED_MODULE_5__.Q0)(state,"values").map(({file:file,was:was,ours:ours,life:life,disk:disk})=>{
const isLimit=typeof file==="string"&&file.startsWith(`${root}/`)&&file.includes(id)&&!file.includes("/../")&&limits.has((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file))
;const isValue=text=>typeof text==="string"&&/^(max|-?\d{1,20})( \d{1,20})?$/.test(text);const isDisk=disk===undefined?!(0,_limits_group_value_js__WEBPACK_IMPORTED_MODULE_3__.f4)(`${file}`):(0,
_limits_group_value_js__WEBPACK_IMPORTED_MODULE_3__.f4)(`${file}`)&&/^\d{1,6}:\d{1,8}$/.test(`${disk}`)
;if(!isLimit||!isDisk||!isValue(was)||!isValue(ours)||typeof life!=="string")throw new TypeError("the undo record names no limit of a container");return{file:file,was:was,ours:ours,life:life,
...disk!==undefined&&{disk:`${disk}`}}})}const isOurs=async value=>await(0,_limits_control_group_js__WEBPACK_IMPORTED_MODULE_2__.c_)(value.file)===value.life&&await(0,
_limits_group_value_js__WEBPACK_IMPORTED_MODULE_3__.Fi)(value)===value.ours;const containerLimitsOn=root=>({kind:"container.limits",async undo(state,signal){
for(const value of valuesIn(state,root).toReversed())if(await isOurs(value))await(0,_limits_group_value_js__WEBPACK_IMPORTED_MODULE_3__.WI)(value,value.was,signal).catch(async error=>{
if(await isOurs(value))throw error});await(0,_container_js__WEBPACK_IMPORTED_MODULE_4__.i4)(state,signal)},async verifyRemoved(state,signal){
if((await Promise.all(valuesIn(state,root).map(isOurs))).includes(true))return{ok:false,says:"the container is still limited",numbers:{}};const seen=await(0,
_container_js__WEBPACK_IMPORTED_MODULE_4__.Np)(state,signal);return seen.ok?{...seen,says:`no limit of the fault is left, and ${seen.says}`}:seen},
commands:state=>valuesIn(state,root).toReversed().map(value=>["sudo","sh","-c",'echo "$1" > "$2"',"sh",(0,_limits_group_value_js__WEBPACK_IMPORTED_MODULE_3__.cA)(value,value.was),value.file]),
limitMs:()=>_containers_engine_back_js__WEBPACK_IMPORTED_MODULE_1__.C});const containerLimits=containerLimitsOn(_limits_control_group_js__WEBPACK_IMPORTED_MODULE_2__.bH.cgroup)}),
87885:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>optionsAt,t:()=>containerMount})
;var _containers_engine_back_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7522);var _limits_mounts_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(96156)
;var _process_identity_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(32687);var _reach_reach_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__("world-reach-reach")
;var _reach_rights_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(26128);var _container_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(59053)
;var _state_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(13231);const isOptions=/^[a-z]{2,12}(,[a-z]{2,12}){0,12}$/;function mountIn(state){(0,
_container_js__WEBPACK_IMPORTED_MODULE_5__.Rn)(state);const[path,was,ours,main]=[(0,_state_js__WEBPACK_IMPORTED_MODULE_6__.r7)(state,"path"),(0,
_state_js__WEBPACK_IMPORTED_MODULE_6__.r7)(state,"was"),(0,_state_js__WEBPACK_IMPORTED_MODULE_6__.r7)(state,"ours"),(0,_state_js__WEBPACK_IMPORTED_MODULE_6__.K2)(state,"main")]
;if(!/^\/[^\0]{1,4096}$/.test(path)||!isOptions.test(was)||!isOptions.test(ours)||main===null)throw new TypeError("the undo record names no mount of a container");return{path:path,was:was,ours:ours,
main:main}}async function optionsAt(main,path){const mounts=await(0,_limits_mounts_js__WEBPACK_IMPORTED_MODULE_1__.cS)(main.pid);if(await(0,
_process_identity_js__WEBPACK_IMPORTED_MODULE_2__.L4)(main)===null)return null;return mounts.find(one=>one.path===path)?.options??null}const containerMount={kind:"container.mount",
async undo(state,signal){const{path:path,was:was,ours:ours,main:main}=mountIn(state);if(await optionsAt(main,path)===ours){const reach=await(0,
_reach_reach_js__WEBPACK_IMPORTED_MODULE_3__.Vg)(signal,undefined,_reach_rights_js__WEBPACK_IMPORTED_MODULE_4__.uZ.mounts);const end=await reach.run("machine",(0,
_limits_mounts_js__WEBPACK_IMPORTED_MODULE_1__.Y2)(main.pid,{path:path,options:was}),signal)
;if(end.status!==0&&await optionsAt(main,path)===ours)throw new Error(`the volume could not be mounted as it was (${(0,_reach_reach_js__WEBPACK_IMPORTED_MODULE_3__.$E)(end)})`)}await(0,
_container_js__WEBPACK_IMPORTED_MODULE_5__.i4)(state,signal)},async verifyRemoved(state,signal){const{path:path,ours:ours,main:main}=mountIn(state);if(await optionsAt(main,path)===ours)return{
ok:false,says:"the volume is still read-only",numbers:{}};const seen=await(0,_container_js__WEBPACK_IMPORTED_MODULE_5__.Np)(state,signal);return seen.ok?{...seen,
says:`the volume is mounted as before, and ${seen.says}`}:seen},commands(state){const{path:path,was:was,main:main}=mountIn(state);return[["sudo",...(0,
_limits_mounts_js__WEBPACK_IMPORTED_MODULE_1__.Y2)(main.pid,{path:path,options:was})]]},limitMs:()=>_containers_engine_back_js__WEBPACK_IMPORTED_MODULE_0__.C}}),
59053:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Np:()=>runs,Pj:()=>isDown,Rn:()=>recordIn,SI:()=>startIfDown,
Uf:()=>containerStart,dt:()=>containerIn,i4:()=>startIfEnded,pe:()=>containerRecord,xZ:()=>containerUnpause});var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58500)
;var _containers_engine_back_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7522);var _containers_inspect_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(93460)
;var _containers_request_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(20509);var _process_identity_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(32687)
;var _state_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(13231);const pollMs=20;const containerRecord=(socket,{id:id,startedAt:startedAt},main)=>({socket:socket,id:id,startedAt:startedAt,
main:main===null?null:{...main}});function recordIn(state){const[socket,id,startedAt]=[(0,_state_js__WEBPACK_IMPORTED_MODULE_5__.r7)(state,"socket"),(0,
_state_js__WEBPACK_IMPORTED_MODULE_5__.r7)(state,"id"),(0,_state_js__WEBPACK_IMPORTED_MODULE_5__.r7)(state,"startedAt")]
;if(!socket.startsWith("/"))throw new TypeError('"socket" of the undo record is not an absolute path')
;if(!/^[0-9a-f]{64}$/.test(id))throw new TypeError('"id" of the undo record is not the id of a container');return{socket:socket,id:id,startedAt:startedAt}}const containerIn=state=>(0,
_state_js__WEBPACK_IMPORTED_MODULE_5__.RY)(state,"socket")?recordIn(state):null;const look=(state,signal)=>{const{socket:socket,id:id}=recordIn(state);return(0,
_containers_engine_back_js__WEBPACK_IMPORTED_MODULE_1__.Z)(()=>(0,_containers_inspect_js__WEBPACK_IMPORTED_MODULE_2__.N)(socket,id,signal),signal)};const ask=async(state,verb,signal)=>{
const{socket:socket,id:id}=recordIn(state);await(0,_containers_engine_back_js__WEBPACK_IMPORTED_MODULE_1__.Z)(()=>(0,
_containers_request_js__WEBPACK_IMPORTED_MODULE_3__.s)(socket,"POST",`/containers/${id}/${verb}`,signal),signal)};const command=(state,verb)=>{const{socket:socket,id:id}=recordIn(state)
;return[["docker","--host",`unix://${socket}`,verb,id.slice(0,12)]]};const removed={ok:true,says:"the container was removed",numbers:{}};const containerUnpause={kind:"container.unpause",
async undo(state,signal){const{startedAt:startedAt}=recordIn(state);const now=await look(state,signal);if(now?.paused&&now.startedAt===startedAt)await ask(state,"unpause",signal)},
async verifyRemoved(state,signal){const{startedAt:startedAt}=recordIn(state);const now=await look(state,signal);if(now===null)return removed;const isPaused=now.paused&&now.startedAt===startedAt
;return{ok:!isPaused,says:isPaused?"the container is still paused":"the container is not paused",numbers:{}}},commands:state=>command(state,"unpause"),
limitMs:()=>_containers_engine_back_js__WEBPACK_IMPORTED_MODULE_1__.C};async function lookAfterEnd(state,signal){const{startedAt:startedAt}=recordIn(state);const main=(0,
_state_js__WEBPACK_IMPORTED_MODULE_5__.K2)(state,"main");for(;;){const now=await look(state,signal);const isStale=now?.running===true&&!now.restarting&&now.startedAt===startedAt
;if(!isStale||main===null||await(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__.L4)(main)!==null)return now;await(0,
node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pollMs,undefined,{signal:signal})}}const containerStart={kind:"container.start",async undo(state,signal){await startIfDown(state,signal)},
async verifyRemoved(state,signal){const now=await lookAfterEnd(state,signal);if(now===null)return removed;if(isDown(now))return{ok:false,says:"the container does not run",numbers:{}}
;const says=now.running&&!now.restarting?"the container runs":"its restart policy starts the container again";return{ok:true,says:says,numbers:{restarts:now.restarts}}},
commands:state=>command(state,"start"),limitMs:()=>_containers_engine_back_js__WEBPACK_IMPORTED_MODULE_1__.C};async function startIfDown(state,signal){const now=await lookAfterEnd(state,signal)
;if(now===null||!isDown(now))return false;await ask(state,"start",signal);return true}
const isDown=({running:running,restarting:restarting,willRestart:willRestart})=>!running&&!restarting&&!willRestart;async function isAlive(state){const main=(0,
_state_js__WEBPACK_IMPORTED_MODULE_5__.K2)(state,"main");return main!==null&&await(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__.L4)(main)!==null}async function startIfEnded(state,signal){
return await isAlive(state)?false:startIfDown(state,signal)}const runs=async(state,signal)=>await isAlive(state)?{ok:true,says:"the container runs",numbers:{}
}:containerStart.verifyRemoved(state,signal)}),53267:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{c:()=>keeperBoundOn})
;var _state_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(13231);const graceMs=500;const pollMs=20;const keeperBoundOn=(on,kind)=>({kind:kind,async undo(state,signal){const keeper=(0,
_state_js__WEBPACK_IMPORTED_MODULE_0__.K2)(state,"keeper");if(keeper===null||keeper.pid===on.pid)return;for(let waitedMs=0;waitedMs<graceMs;waitedMs+=pollMs){if(await on.stateOf(keeper)===null)return
;await on.sleep(pollMs,signal)}const refusal=await on.refusalOf(keeper);if(refusal!==null)throw new Error(`process ${keeper.pid} is not ended, although the record calls it the keeper: ${refusal}`)
;await on.signalTo(keeper,"SIGKILL")},async verifyRemoved(state){const keeper=(0,_state_js__WEBPACK_IMPORTED_MODULE_0__.K2)(state,"keeper")
;const gone=keeper===null||keeper.pid===on.pid||await on.stateOf(keeper)===null;return{ok:gone,says:gone?"the keeper that carried it has left":"the keeper that carries it still runs",numbers:{}}},
commands:state=>{const keeper=(0,_state_js__WEBPACK_IMPORTED_MODULE_0__.K2)(state,"keeper");return keeper===null?[]:[["kill","-KILL",String(keeper.pid)]]}})}),
91915:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>tableState,z:()=>netnsTable})
;var _core_interception_table_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45515);var _reach_reach_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("world-reach-reach")
;var _state_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(13231);const thisMachine="machine";const tableState=(place,table)=>({netns:place==="machine"?thisMachine:place.netns,table:table})
;function recordIn(state){const[netns,table]=[(0,_state_js__WEBPACK_IMPORTED_MODULE_2__.r7)(state,"netns"),(0,_core_interception_table_js__WEBPACK_IMPORTED_MODULE_0__.qv)((0,
_state_js__WEBPACK_IMPORTED_MODULE_2__.r7)(state,"table"))]
;if(netns!==thisMachine&&!/^\/(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/.test(netns))throw new TypeError('"netns" of the undo record is not the path of a network namespace');return{
place:netns===thisMachine?"machine":{netns:netns},table:table}}async function isThere(reach,state,signal){const{place:place,table:table}=recordIn(state)
;const end=await reach.run(place,["nft","-j","list","tables","inet"],signal);const found=end.status===0?(0,_core_interception_table_js__WEBPACK_IMPORTED_MODULE_0__.rT)(end.stdout,table):null
;if(found!==null)return found;if(place!=="machine"&&await isGone(reach,place.netns,signal))return false;throw new Error(`the rules of the network cannot be read (${(0,
_reach_reach_js__WEBPACK_IMPORTED_MODULE_1__.$E)(end)})`)}const nsfs="6e736673";async function isGone(reach,netns,signal){
const{stdout:stdout}=await reach.run("machine",["stat","--file-system","--format=%t","/",netns],signal);const[root="",type]=stdout.trim().split("\n");return root!==""&&type!==nsfs}const netnsTable={
kind:"netns.table",async undo(state,signal){const{place:place,table:table}=recordIn(state);const reach=await(0,_reach_reach_js__WEBPACK_IMPORTED_MODULE_1__.Vg)(signal)
;const end=await reach.run(place,(0,_core_interception_table_js__WEBPACK_IMPORTED_MODULE_0__.T8)(table),signal)
;if(end.status!==0&&await isThere(reach,state,signal))throw new Error(`the rules could not be removed (${(0,_reach_reach_js__WEBPACK_IMPORTED_MODULE_1__.$E)(end)})`)},
async verifyRemoved(state,signal){const stands=await isThere(await(0,_reach_reach_js__WEBPACK_IMPORTED_MODULE_1__.Vg)(signal),state,signal)
;const says=stands?"the rules of the gate are still in the network":"no rule of the gate is in the network";return{ok:!stands,says:says,numbers:{}}},commands(state){
const{place:place,table:table}=recordIn(state);return[["sudo",...place==="machine"?[]:["nsenter",`--net=${place.netns}`],...(0,_core_interception_table_js__WEBPACK_IMPORTED_MODULE_0__.T8)(table)]]}}}),
95510:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>openFilesUndo})
;var _containers_strike_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3708);var _limits_open_files_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21788)
;var _process_guard_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(70640);var _process_identity_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(32687)
;var _process_members_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(55910);var _process_processes_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(19044)
;var _container_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(59053);var _state_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(13231);const rounds=10;function limitedIn(state){
const identities=(0,_state_js__WEBPACK_IMPORTED_MODULE_7__.Af)(state,"processes");return(0,
_state_js__WEBPACK_IMPORTED_MODULE_7__.Q0)(state,"processes").map(({session:session,soft:soft,ours:ours,by:by},index)=>{const identity=identities[index]
;const isRight=[session,soft,ours].every(value=>Number.isSafeInteger(value)&&value>=0)
;if(identity===undefined||!isRight||!_limits_open_files_js__WEBPACK_IMPORTED_MODULE_1__.kH.includes(by))throw new TypeError("the undo record names no limit of open files");return{...identity,
session:session,soft:soft,ours:ours,by:by}})}async function stillLimited(state,among){const known=limitedIn(state)
;if(known.some(one=>one.ours>=one.soft))throw new TypeError("the undo record would lower a limit");const boot=await(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__.aW)();const found=[]
;for(const one of await among(known)){const soft=await(0,_limits_open_files_js__WEBPACK_IMPORTED_MODULE_1__.dA)(one.pid)
;const own=known.find(({pid:pid,startTicks:startTicks})=>pid===one.pid&&startTicks===one.startTicks);const from=own??known.find(({ours:ours})=>ours===soft)
;if(from!==undefined&&from.bootId===boot&&from.ours===soft)found.push({pid:one.pid,from:from})}return found}async function recorded(state,known){const container=(0,
_container_js__WEBPACK_IMPORTED_MODULE_6__.dt)(state);const alive=await Promise.all(known.map(async one=>await(0,
_process_identity_js__WEBPACK_IMPORTED_MODULE_3__.L4)(one)!==null&&(container===null||await(0,_containers_strike_js__WEBPACK_IMPORTED_MODULE_0__.L7)(one.pid,container.id))))
;return known.filter((_,index)=>alive[index])}async function candidates(state,known){const all=await(0,_process_members_js__WEBPACK_IMPORTED_MODULE_4__.X)();const container=(0,
_container_js__WEBPACK_IMPORTED_MODULE_6__.dt)(state);if(container!==null){const inside=await Promise.all(all.map(({pid:pid})=>(0,
_containers_strike_js__WEBPACK_IMPORTED_MODULE_0__.L7)(pid,container.id)));return all.filter((_,index)=>inside[index])}const started=(0,_state_js__WEBPACK_IMPORTED_MODULE_7__.hO)(state)
;const ours=started===undefined?[]:await _process_processes_js__WEBPACK_IMPORTED_MODULE_5__.u.startedFor(started.mark,started.leader,started.inherited);const heirs=new Set(ours.map(({pid:pid})=>pid))
;for(const one of all)if(known.some(({pid:pid,session:session,startTicks:startTicks})=>pid===one.pid||session===one.session&&one.startTicks>=startTicks))heirs.add(one.pid)
;for(let size=-1;size!==heirs.size;){size=heirs.size;for(const{pid:pid,parent:parent}of all)if(heirs.has(parent))heirs.add(pid)}heirs.delete(process.pid);return all.filter(({pid:pid})=>heirs.has(pid))
}async function restore({pid:pid,from:from},isContained,started,signal){const refusal=isContained?null:await(0,_process_guard_js__WEBPACK_IMPORTED_MODULE_2__.O)(pid,started)
;if(refusal!==null)throw new Error(`the limit of process ${pid} is not changed: ${refusal}`);let reason=null
;for(const by of[from.by,..._limits_open_files_js__WEBPACK_IMPORTED_MODULE_1__.kH.filter(one=>one!==from.by)]){const failure=await(0,
_limits_open_files_js__WEBPACK_IMPORTED_MODULE_1__.cc)(pid,from.soft,by,signal);if(failure===null||await(0,_limits_open_files_js__WEBPACK_IMPORTED_MODULE_1__.dA)(pid)!==from.ours)return
;reason??=failure}throw new Error(`the limit of open files of process ${pid} could not be restored: ${reason}`)}const openFilesUndo={kind:"process.open-files",async undo(state,signal){
const[container,started]=[(0,_container_js__WEBPACK_IMPORTED_MODULE_6__.dt)(state),(0,_state_js__WEBPACK_IMPORTED_MODULE_7__.hO)(state)];for(let round=0;round<rounds;round+=1){
const found=await stillLimited(state,known=>(round===0?recorded:candidates)(state,known));if(round>0&&found.length===0)break
;const tried=await Promise.allSettled(found.map(one=>restore(one,container!==null,started,signal)));const failed=tried.find(one=>one.status==="rejected");if(failed!==undefined)throw failed.reason}
if(container!==null)await(0,_container_js__WEBPACK_IMPORTED_MODULE_6__.i4)(state,signal)},async verifyRemoved(state,signal){
const limited=(await stillLimited(state,known=>candidates(state,known))).length;if(limited===0&&(0,_container_js__WEBPACK_IMPORTED_MODULE_6__.dt)(state)!==null){const seen=await(0,
_container_js__WEBPACK_IMPORTED_MODULE_6__.Np)(state,signal);if(!seen.ok)return seen}
const says=limited===0?"every process has its own limit of open files again":"the limit of open files is still lowered";return{ok:limited===0,says:says,numbers:{limited:limited}}},
commands:state=>limitedIn(state).map(({pid:pid,soft:soft})=>(0,_limits_open_files_js__WEBPACK_IMPORTED_MODULE_1__.PK)(pid,soft))}}),
88373:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>processContinueOn})
;var _state_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(13231);async function continueOne(on,one,started){if(await on.stateOf(one)===null)return;const refusal=await on.refusalOf(one,started)
;if(refusal!==null)throw new Error(`process ${one.pid} is not continued: ${refusal}`);await on.signalTo(one,"SIGCONT")}const processContinueOn=on=>({kind:"process.continue",async undo(state){
const started=(0,_state_js__WEBPACK_IMPORTED_MODULE_0__.hO)(state);await Promise.all((0,_state_js__WEBPACK_IMPORTED_MODULE_0__.Af)(state,"processes").map(one=>continueOne(on,one,started)))},
async verifyRemoved(state){const states=await Promise.all((0,_state_js__WEBPACK_IMPORTED_MODULE_0__.Af)(state,"processes").map(one=>on.stateOf(one)))
;const stopped=states.filter(letter=>letter==="T").length;const alive=states.filter(letter=>letter!==null).length;return{ok:stopped===0,says:stopped===0?"no process is stopped":"still stopped",
numbers:{stopped:stopped,alive:alive}}},commands:state=>(0,_state_js__WEBPACK_IMPORTED_MODULE_0__.Af)(state,"processes").map(({pid:pid})=>["kill","-CONT",String(pid)])})}),
18764:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{X:()=>processDutyOn})
;var _keeper_bound_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(53267);var _process_continue_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(88373);const kind="process.duty"
;const processDutyOn=on=>{const[driven,continued]=[(0,_keeper_bound_js__WEBPACK_IMPORTED_MODULE_0__.c)(on,kind),(0,_process_continue_js__WEBPACK_IMPORTED_MODULE_1__.C)(on)];return{kind:kind,
async undo(state,signal){await driven.undo(state,signal);await continued.undo(state,signal)},async verifyRemoved(state,signal){const seen=await driven.verifyRemoved(state,signal)
;return seen.ok?continued.verifyRemoved(state,signal):seen},commands:state=>[...driven.commands(state),...continued.commands(state)]}}}),
99789:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{p:()=>processKilled});const processKilled={kind:"process.killed",
undo:async()=>undefined,verifyRemoved:async()=>({ok:true,says:"a signal leaves nothing behind",numbers:{}}),commands:()=>[]}}),
34901:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{j:()=>storeFlushed});const storeFlushed={kind:"store.flushed",
undo:async()=>undefined,verifyRemoved:async()=>({ok:true,says:"what was deleted cannot be restored; nothing else is left behind",numbers:{}}),commands:()=>[]}})};
