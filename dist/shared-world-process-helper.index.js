export const id="shared-world-process-helper";export const ids=["shared-world-process-helper"];export const modules={
93460:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N:()=>inspect})
;var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("zod-v4-classic-schemas");var _request_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(20509)
;const shape=zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({Id:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[0-9a-f]{64}$/),Name:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
RestartCount:zod__WEBPACK_IMPORTED_MODULE_1__.aig().catch(0),State:zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({Running:zod__WEBPACK_IMPORTED_MODULE_1__.zMY(),
Paused:zod__WEBPACK_IMPORTED_MODULE_1__.zMY().catch(false),Restarting:zod__WEBPACK_IMPORTED_MODULE_1__.zMY().catch(false),Pid:zod__WEBPACK_IMPORTED_MODULE_1__.aig(),
StartedAt:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),ExitCode:zod__WEBPACK_IMPORTED_MODULE_1__.aig().catch(0),OOMKilled:zod__WEBPACK_IMPORTED_MODULE_1__.zMY().catch(false),
Health:zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({Status:zod__WEBPACK_IMPORTED_MODULE_1__.YjP()}).nullish().catch(null)}),NetworkSettings:zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
SandboxKey:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().catch(""),Networks:zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
Aliases:zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).nullish(),IPAddress:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().catch(""),
GlobalIPv6Address:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().catch(""),Gateway:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().catch("")})),
Ports:zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
HostPort:zod__WEBPACK_IMPORTED_MODULE_1__.YjP()})).nullish()).catch({})}).catch({SandboxKey:"",Networks:{},Ports:{}}),HostConfig:zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
NetworkMode:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().catch(""),RestartPolicy:zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({Name:zod__WEBPACK_IMPORTED_MODULE_1__.YjP()}).nullish().catch(null)}).nullish()})
;async function inspect(socketPath,idOrName,signal){const{status:status,body:body}=await(0,
_request_js__WEBPACK_IMPORTED_MODULE_0__.s)(socketPath,"GET",`/containers/${encodeURIComponent(idOrName)}/json`,signal);if(status===404)return null;const read=shape.safeParse(body)
;if(status!==200||!read.success)throw new Error(`the container engine responded ${status} to a request for a container`)
;const{Id:id,Name:Name,RestartCount:restarts,State:State,NetworkSettings:NetworkSettings,HostConfig:HostConfig}=read.data;const policy=HostConfig?.RestartPolicy?.Name??""
;const health=State.Health?.Status;return{id:id,name:Name.replace(/^\//,""),startedAt:State.StartedAt,pid:State.Running?State.Pid:0,running:State.Running,paused:State.Paused,
restarting:State.Restarting,exitCode:State.ExitCode,outOfMemory:State.OOMKilled,health:health===undefined||health==="none"||health===""?null:health,supervised:policy!==""&&policy!=="no",
willRestart:policy==="always"||policy==="unless-stopped"||policy==="on-failure"&&State.ExitCode!==0,restarts:restarts,
aliases:Object.fromEntries(Object.entries(NetworkSettings.Networks).map(([network,{Aliases:Aliases}])=>[network,Aliases??[]])),netns:State.Running?NetworkSettings.SandboxKey:"",
networkMode:HostConfig?.NetworkMode??"",networks:Object.entries(NetworkSettings.Networks).flatMap(([name,{IPAddress:address,GlobalIPv6Address:address6,Gateway:gateway}])=>address===""?[]:[{name:name,
address:address,address6:address6,gateway:gateway}]),published:Object.entries(NetworkSettings.Ports).flatMap(([end,hosts])=>{const port=Number(/^(\d+)\/tcp$/.exec(end)?.[1])
;return Number.isNaN(port)?[]:(hosts??[]).map(({HostPort:HostPort})=>({port:port,hostPort:Number(HostPort)}))})}}}),
20509:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>engineErrorCode,s:()=>askEngine})
;var node_http__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(37067);var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(45258)
;var _within_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("world-within");const limitMs=15e3;const mostBytes=8*1024*1024;const askEngine=(socketPath,method,path,signal)=>(0,
_within_js__WEBPACK_IMPORTED_MODULE_2__.u)(limitMs,signal,limit=>ask(socketPath,method,path,limit)).catch(error=>{signal.throwIfAborted()
;throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__.GateFailure("TARGET_UNAVAILABLE",`the container engine cannot be reached at ${socketPath}: ${error.code??error.message}`,{
hint:error.code==="EACCES"?"let the user of this job use the engine: add it to the group `docker`, or run the gate as root":"check that the engine runs and listens there; `DOCKER_HOST` names another socket (`unix:///…`)",
cause:error})});const engineErrorCode=error=>error instanceof _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__.GateFailure?error.cause?.code:undefined
;const ask=(socketPath,method,path,signal)=>new Promise((done,fail)=>{const sent=(0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)({socketPath:socketPath,method:method,path:path,signal:signal,
headers:{host:"localhost","content-length":0}},response=>{const chunks=[];let bytes=0;response.on("data",chunk=>{bytes+=chunk.length;chunks.push(chunk)
;if(bytes>mostBytes)response.destroy(new Error("its response is larger than 8 MiB"))});response.once("error",fail);response.once("end",()=>done({status:response.statusCode??0,
body:parsed(Buffer.concat(chunks).toString("utf8"))}))});sent.once("error",fail);sent.end()});function parsed(text){try{return JSON.parse(text)}catch{return null}}}),
3708:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Fy:()=>mainProcess,KN:()=>strikeFor,L7:()=>isInContainer,
rD:()=>processesIn});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(45258)
;var _process_descriptors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(56107);var _process_identity_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(32687)
;var _process_scan_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(54412);var _reach_reach_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__("world-reach-reach")
;var _reach_rights_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(26128);var _request_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(20509);async function mainProcess({id:id,pid:pid}){
if(pid<=1)return null;const identity=await(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__.cu)(pid);return identity!==null&&await isInContainer(pid,id)?identity:null}
const isInContainer=async(pid,id)=>(await(0,_process_descriptors_js__WEBPACK_IMPORTED_MODULE_2__.EW)(`/proc/${pid}/cgroup`).catch(()=>"")).includes(id);async function processesIn(id){
const all=await Promise.all((await(0,_process_scan_js__WEBPACK_IMPORTED_MODULE_4__.SH)()).map(async pid=>await isInContainer(pid,id)?(0,
_process_identity_js__WEBPACK_IMPORTED_MODULE_3__.cu)(pid):null));return all.filter(one=>one!==null)}async function strikeFor({socket:socket,container:container,runId:runId},main,signal){
const byEngine=async(name,limit)=>(await(0,_request_js__WEBPACK_IMPORTED_MODULE_7__.s)(socket,"POST",`/containers/${container.id}/kill?signal=${name}`,limit)).status===204;if(main===null){
if(!container.supervised)return byEngine
;throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__.GateFailure("TARGET_UNAVAILABLE",`the main process of container "${container.name}" is not on this machine, and ${noEngineKill}`,{
hint:"run the gate on the machine of the container engine"})}const owner=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(`/proc/${main.pid}`).catch(()=>null)
;if(owner?.uid===process.geteuid?.())return name=>(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__.qC)(main,name);const way=await(0,
_reach_rights_js__WEBPACK_IMPORTED_MODULE_6__.Np)(_reach_rights_js__WEBPACK_IMPORTED_MODULE_6__.uZ.signal,signal);if(way==="root")return name=>(0,
_process_identity_js__WEBPACK_IMPORTED_MODULE_3__.qC)(main,name);if(way==="sudo")return killBy((0,_reach_reach_js__WEBPACK_IMPORTED_MODULE_5__.ZY)(way,runId),main)
;if(!container.supervised)return byEngine;throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__.GateFailure("TARGET_UNAVAILABLE",`${way.message}; ${noEngineKill} ("${container.name}")`,{
...way.hint!==undefined&&{hint:way.hint}})}const noEngineKill="the engine's own kill would switch the restart policy of the container off";const killBy=(reach,main)=>async(name,signal)=>{if(await(0,
_process_identity_js__WEBPACK_IMPORTED_MODULE_3__.L4)(main)===null)return false;const end=await reach.run("machine",["kill",`-${name.slice(3)}`,String(main.pid)],signal)
;if(end.status!==0)throw new Error(`sudo kill failed: ${(0,_reach_reach_js__WEBPACK_IMPORTED_MODULE_5__.$E)(end)}`);return true}}),
17388:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Q:()=>childEnvironment})
;const withheld=/^(INPUT_|STATE_|ACTIONS_|NODE_CHANNEL_)|^(GITHUB_(TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)|GH_TOKEN|RUNNER_TRACKING_ID)$/;function childEnvironment(environment,extra={}){
const kept=Object.entries(environment).filter(entry=>entry[1]!==undefined&&!withheld.test(entry[0]));return{...Object.fromEntries(kept),...extra}}}),
23465:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{BP:()=>errorLine,UA:()=>runHelper,Wu:()=>helperMark})
;var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31421);var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(58500)
;var _core_quantity_printable_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(93);var _environment_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(17388)
;var _identity_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(32687);var _processes_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(19044)
;var _scan_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(54412);var _signal_each_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(93327);const outputLimitBytes=64*1024;const outputGraceMs=100
;const killLimitMs=2e3;const pollMs=10;const noMark="\0";const helperMark=runId=>`${runId}:helper`;function errorLine({output:output},longest){const line=output.trim().split("\n").at(-1)??""
;return line===""?"":`: ${(0,_core_quantity_printable_js__WEBPACK_IMPORTED_MODULE_5__.g)(line,longest)}`}async function runHelper(words,{cwd:cwd,mark:mark,keeps:keeps="head"},signal){
if(signal.aborted)return{status:null,message:"was not started: there was no time left",output:""};const[file="",...rest]=words;const child=(0,
node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file,rest,{cwd:cwd,env:(0,_environment_js__WEBPACK_IMPORTED_MODULE_6__.Q)(process.env,{[_scan_js__WEBPACK_IMPORTED_MODULE_4__.Fp]:mark}),
detached:true,shell:false,stdio:["ignore","pipe","pipe"]});const output=gather(child,keeps);const leader=child.pid===undefined?null:(0,
_identity_js__WEBPACK_IMPORTED_MODULE_2__.cu)(child.pid).catch(()=>null);const stop=()=>kill(child);signal.addEventListener("abort",stop,{once:true})
;const ended=await Promise.race([endOf(child),givenUp(signal)]);signal.removeEventListener("abort",stop);if(signal.aborted&&leader!==null)await endSession(await leader)
;await Promise.race([closed(child),(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(outputGraceMs,undefined,{ref:false})]);child.stdout?.destroy();child.stderr?.destroy();child.unref()
;if(ended===null)return{status:null,message:"took too long and could not be ended",output:output()};return{...signal.aborted?{status:null,message:"took too long and was ended"}:ended,output:output()}}
async function givenUp(signal){await new Promise(resolve=>signal.addEventListener("abort",resolve,{once:true}));return(0,
node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(killLimitMs,null,{ref:false})}function endOf(child){return new Promise(resolve=>{child.once("error",error=>resolve({status:null,
message:`could not be started (${error.code??error.message})`}));child.once("exit",(code,name)=>resolve({status:code,message:code===null?`was ended by ${name}`:`ended with exit code ${code}`}))})}
const closed=child=>child.stdout?.closed&&child.stderr?.closed?Promise.resolve():new Promise(resolve=>child.once("close",()=>resolve()));function gather({stdout:stdout,stderr:stderr},keeps){
const pieces=[];let bytes=0;const take=piece=>{if(keeps==="head"&&bytes>=outputLimitBytes)return;pieces.push(piece);bytes+=piece.length
;while(keeps==="tail"&&bytes-(pieces[0]?.length??0)>=outputLimitBytes)bytes-=pieces.shift()?.length??0};stdout?.on("data",take).on("error",()=>undefined)
;stderr?.on("data",take).on("error",()=>undefined);return()=>{const all=Buffer.concat(pieces)
;return(new TextDecoder).decode(keeps==="head"?all.subarray(0,outputLimitBytes):all.subarray(-outputLimitBytes))}}function kill({pid:pid}){if(pid===undefined)return;try{process.kill(-pid,"SIGKILL")
}catch{}}async function endSession(leader){if(leader===null)return;const untilMs=performance.now()+killLimitMs;while(performance.now()<untilMs){
const left=await _processes_js__WEBPACK_IMPORTED_MODULE_3__.u.startedFor(noMark,leader);if(left.length===0)return;await(0,
_signal_each_js__WEBPACK_IMPORTED_MODULE_7__.e)(_processes_js__WEBPACK_IMPORTED_MODULE_3__.u,left,"SIGKILL",{mark:noMark,leader:leader});await(0,
node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(pollMs)}}}),93327:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>signalEach});async function signalEach(on,all,name,started){
const signalOne=async one=>await on.refusalOf(one,started)===null&&await on.signalTo(one,name);await Promise.all(all.map(one=>signalOne(one).catch(()=>false)))}}),
68881:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Qc:()=>endMarked,bx:()=>endCommandsOf,ev:()=>isNamed,
hN:()=>commandMark,qI:()=>pidsNamed});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31421);var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(58500)
;var _process_descriptors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(56107);var _process_environment_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(17388)
;var _process_helper_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(23465);var _process_scan_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(54412);let commands=0;function commandMark(runId){
commands+=1;return`${(0,_process_helper_js__WEBPACK_IMPORTED_MODULE_3__.Wu)(runId??"recovery")}:${process.pid}.${commands}.`}const mostMs=12e3;const pollMs=20
;async function endCommandsOf(runId,signal){const mark=`${(0,_process_helper_js__WEBPACK_IMPORTED_MODULE_3__.Wu)(runId)}:`
;for(const untilMs=performance.now()+mostMs;performance.now()<untilMs&&await isNamed(mark);){await endMarked(mark);await(0,
node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(pollMs,undefined,{signal:signal})}}async function pidsNamed(mark){const isNamed=async pid=>(await(0,
_process_descriptors_js__WEBPACK_IMPORTED_MODULE_2__.EW)(`/proc/${pid}/cmdline`).catch(()=>"")).includes(`\0${_process_scan_js__WEBPACK_IMPORTED_MODULE_4__.Fp}=${mark}`);const pids=await(0,
_process_scan_js__WEBPACK_IMPORTED_MODULE_4__.SH)();const named=await Promise.all(pids.map(isNamed));return pids.filter((_,index)=>named[index])}
const isNamed=async mark=>(await pidsNamed(mark)).length>0;const killMs=5e3;function endMarked(mark){
const[file="",...words]=[...process.geteuid?.()===0?[]:["sudo","-n"],...["timeout","--signal=KILL",`${killMs/1e3}`,process.execPath,"-e",killScript,`${_process_scan_js__WEBPACK_IMPORTED_MODULE_4__.Fp}=${mark}`]]
;return new Promise(done=>{(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file,words,{env:(0,_process_environment_js__WEBPACK_IMPORTED_MODULE_5__.Q)(process.env),timeout:killMs
},()=>done())})}
const killScript=`const { readdirSync, readFileSync } = require('node:fs');\nfor (let none = 0, looks = 0; none < 2 && looks < 100; looks += 1) {\n  none += 1;\n  for (const pid of readdirSync('/proc'))\n    try {\n      if (!/^\\d+$/.test(pid) || !('\\0' + readFileSync('/proc/' + pid + '/environ', 'latin1')).includes('\\0' + process.argv[1])) continue;\n      none = 0;\n      process.kill(Number(pid), 'SIGKILL');\n    } catch {}\n}`
}),"world-reach-reach":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Vg:()=>findReach,ZY:()=>reachBy,$E:()=>reasonLine,
Km:()=>rehearse});var failure=__webpack_require__(45258);var end_commands=__webpack_require__(68881);var rights=__webpack_require__(26128);var run_command=__webpack_require__(54794)
;var scan=__webpack_require__(54412);function wordsBy(way,place,words,{limitMs:limitMs,mark:mark}){
const inPlace=place==="machine"?words:place==="empty"?["unshare","-n","--",...words]:["nsenter",netnsWord(place),"--",...words];if(way==="root")return inPlace
;const limit=limitMs===null?[]:["timeout","--signal=KILL",`${Math.ceil(limitMs/1e3)}`];return["sudo","-n",...limit,"env",`${scan.Fp}=${mark}`,...inPlace]}function netnsWord({netns:netns}){
if(!/^\/[\w./-]{1,300}$/.test(netns)||netns.includes(".."))throw new TypeError(`"${netns}" is not the path of a network namespace`);return`--net=${netns}`}const usualMs=5e3
;const reachBy=(way,runId)=>({way:way,run(place,words,signal,{stdin:stdin,limitMs:limitMs=usualMs}={}){const mark=(0,end_commands.hN)(runId);const options={limitMs:limitMs,...stdin!==undefined&&{
stdin:stdin},...runId!==undefined&&{runId:runId},...way==="sudo"&&{end:()=>(0,end_commands.Qc)(mark)}};return(0,run_command.d)(wordsBy(way,place,words,{limitMs:limitMs,mark:mark}),options,signal)},
hold:(place,words)=>(0,run_command.V)(wordsBy(way,place,words,{limitMs:null,mark:(0,end_commands.hN)(runId)}),runId)});async function findReach(signal,runId,right=rights.uZ.network){const way=await(0,
rights.Np)(right,signal);if(way instanceof failure.GateFailure)throw way;return reachBy(way,runId)}async function rehearse(reach,words,stdin,signal){const end=await reach.run("empty",words,signal,{
stdin:stdin});if(end.status===0)return;const[tool=""]=words;const isMissing=end.stderr==="ENOENT"||end.status===127
;throw new failure.GateFailure("TARGET_UNAVAILABLE",isMissing?`the program \`${tool}\` is missing on this machine`:`this machine cannot do it: \`${tool}\` failed in an empty network namespace (${reasonLine(end)})`,{
hint:isMissing?`install it before the gate runs: ${reach_packages[tool]??`the package that contains \`${tool}\``}`:"the kernel of this machine lacks what the fault needs; leave the fault out here"})}
const reach_packages={nft:"`sudo apt-get install nftables`",tc:"`sudo apt-get install iproute2`",ss:"`sudo apt-get install iproute2`"};const longestLine=200
;const reasonLine=({status:status,stderr:stderr})=>{const line=stderr.trimEnd().split("\n").find(one=>one.trim()!=="")??""
;return`exit code ${status??"none"}${line===""?"":`: ${line.trim().slice(0,longestLine)}`}`}}),26128:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Np:()=>wayFor,uZ:()=>rights,w_:()=>onlyWay});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455)
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(45258);var _run_command_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(54794);const capabilities={DAC_OVERRIDE:1n,
KILL:5n,NET_ADMIN:12n,SYS_PTRACE:19n,SYS_ADMIN:21n};const rights={network:{to:"act in the network of a container",needs:["NET_ADMIN","SYS_ADMIN"]},signal:{to:"signal the processes of other users",
needs:["KILL"]},limits:{to:"change the limits of a container",needs:["DAC_OVERRIDE"]},mounts:{to:"change the mounts of a container",needs:["SYS_ADMIN"]},disks:{to:"fill a volume of a container",
needs:["DAC_OVERRIDE","SYS_PTRACE"]},openFiles:{to:"change how many files the processes of other users may open",needs:[]}};const onlyWay=()=>process.geteuid?.()===0?"root":"sudo"
;async function wayFor(right,signal){if(onlyWay()==="root"){const missing=await missingFor(right);return missing.length===0?"root":lacking(right,missing)}const sudo=await sudoState(signal)
;return sudo==="open"?"sudo":shut(right,sudo)}async function missingFor({needs:needs}){const hex=/^CapEff:\s*([0-9a-f]+)$/m.exec(await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)("/proc/self/status","utf8").catch(()=>""))?.[1];const bits=BigInt(`0x${hex??"0"}`);return needs.filter(name=>(bits>>capabilities[name]&1n)===0n)
}const sudoMs=1e4;async function sudoState(signal){const{status:status,stderr:stderr}=await(0,_run_command_js__WEBPACK_IMPORTED_MODULE_2__.d)(["sudo","-n","timeout","5","env","true"],{limitMs:sudoMs
},signal);if(status===0)return"open";return stderr==="ENOENT"?"missing":"shut"}
const lacking=({to:to},missing)=>new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__.GateFailure("TARGET_UNAVAILABLE",`the gate may not ${to}: it runs as root without ${missing.length===1?"the capability":"the capabilities"} ${missing.join(" and ")}, as in a container`,{
hint:"run the gate in a job without `container:`, on the machine where the container engine runs"})
;const shut=({to:to},sudo)=>new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__.GateFailure("TARGET_UNAVAILABLE",`the gate may not ${to}: user ${process.geteuid?.()??""} is not root, and ${sudo==="missing"?"`sudo` is not installed":"cannot run `sudo` without a password"}`,{
hint:"run the gate as root, or with `sudo` that asks for no password, as on the runners of GitHub"})}),54794:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V:()=>holdCommand,d:()=>runCommand});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31421)
;var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(58500);var _process_environment_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(17388)
;var _process_helper_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(23465);var _process_scan_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(54412)
;var _within_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__("world-within");const outputLimitBytes=256*1024;const sbin="/usr/local/sbin:/usr/sbin:/sbin";const endMs=2e3
;const runCommand=(words,{stdin:stdin="",limitMs:limitMs,runId:runId,end:end},signal)=>(0,_within_js__WEBPACK_IMPORTED_MODULE_4__.u)(limitMs,signal,async limit=>{limit.throwIfAborted()
;const[file="",...rest]=words;const options={env:environmentOf(runId),maxBuffer:outputLimitBytes,killSignal:"SIGKILL"};let stop=()=>undefined;const ended=new Promise(done=>{const child=(0,
node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file,rest,options,(error,stdout,stderr)=>{if(error===null)done({status:0,stdout:stdout,stderr:stderr
});else if(typeof error.code==="number")done({status:error.code,stdout:stdout,stderr:stderr});else done({status:null,stdout:stdout,stderr:error.code??error.message})});stop=()=>kill(child.pid)
;child.stdin?.on("error",()=>undefined).end(stdin)});const over=new Promise(done=>limit.addEventListener("abort",()=>done(null),{once:true}));const first=await Promise.race([ended,over])
;if(first!==null)return first;stop();await(end?.());await Promise.race([ended,(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(endMs,undefined,{ref:false})]);throw limit.reason})
;function kill(pid){try{if(pid!==undefined)process.kill(pid,"SIGKILL")}catch{}}function environmentOf(runId){const env=(0,
_process_environment_js__WEBPACK_IMPORTED_MODULE_5__.Q)(process.env,runId===undefined?{}:{[_process_scan_js__WEBPACK_IMPORTED_MODULE_3__.Fp]:(0,
_process_helper_js__WEBPACK_IMPORTED_MODULE_2__.Wu)(runId)});return{...env,PATH:`${env.PATH??""}:${sbin}`}}function holdCommand(words,runId){const[file="",...rest]=words;const child=(0,
node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file,rest,{env:environmentOf(runId),stdio:["pipe","ignore","ignore"]});let ended=false;const onEnd=()=>{ended=true}
;child.on("error",onEnd).on("exit",onEnd);child.stdin.on("error",onEnd);child.unref();return{send(line){if(!ended)child.stdin.write(line);return!ended},close(){child.stdin.end()}}}}),
13480:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>processStop,x:()=>processStopOn})
;var _process_processes_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(19044);var _state_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(13231);const politeMs=2e3;const pollMs=20
;const processStopOn=on=>({kind:"process.stop",async undo(state,signal){const{may:polite}=await look(on,state,[]);for(const name of["SIGTERM","SIGCONT"])await signalAll(on,polite,name)
;for(let waitedMs=0;waitedMs<politeMs&&await anyAlive(on,polite);waitedMs+=pollMs)await on.sleep(pollMs,signal);const{may:left,refusals:refusals}=await look(on,state,polite)
;await signalAll(on,left,"SIGKILL");while(await anyAlive(on,left))await on.sleep(pollMs,signal);const others=await strangersOn(on,state);const remain=[...refusals,...others]
;if(remain.length>0)throw new Error(remain.slice(0,3).join("; "))},async verifyRemoved(state){const{mark:mark,leader:leader,inherited:inherited}=(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.dW)(state)
;const alive=(await on.startedFor(mark,leader,inherited)).length;return{ok:alive===0,says:alive===0?"no started process is left":"still running",numbers:{alive:alive}}},commands:state=>{
const leader=(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.K2)(state,"leader");return leader===null?[]:[["pkill","-KILL","--session",String(leader.pid)]]}})
;const processStop=processStopOn(_process_processes_js__WEBPACK_IMPORTED_MODULE_0__.u);async function strangersOn(on,state){const port=(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.Ju)(state)
;const pids=port===null?[]:await(on.listenersOf?.(port))??[];return pids.map(pid=>`process ${pid} listens on port ${port}, and nothing shows that the gate has started it`)}
async function look(on,state,known){const started=(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.dW)(state);const may=[];const refusals=[]
;for(const one of await on.startedFor(started.mark,started.leader,started.inherited)){const isKnown=known.some(({pid:pid,startTicks:startTicks})=>pid===one.pid&&startTicks===one.startTicks)
;const refusal=isKnown?null:await on.refusalOf(one,started);if(refusal===null)may.push(one);else refusals.push(`process ${one.pid} is not stopped: ${refusal}`)}return{may:may,refusals:refusals}}
const signalAll=(on,all,name)=>Promise.all(all.map(one=>on.signalTo(one,name).catch(()=>false)))
;const anyAlive=async(on,all)=>(await Promise.all(all.map(one=>on.stateOf(one)))).some(state=>state!==null)}),13231:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Af:()=>identitiesIn,Hn:()=>wordsIn,Ju:()=>portIn,K2:()=>identityIn,Q0:()=>recordsIn,RY:()=>hasField,dW:()=>startedIn,hO:()=>startedMaybeIn,
nE:()=>startedRecord,r7:()=>textIn,sJ:()=>numberField});function identitiesIn(state,key){const value=field(state,key)
;if(!Array.isArray(value))throw new TypeError(`"${key}" of the undo record is not a list`);return value.map(identity)}function identityIn(state,key){const value=field(state,key)
;return value===null?null:identity(value)}function recordsIn(state,key){const value=field(state,key);const isRecord=one=>typeof one==="object"&&one!==null&&!Array.isArray(one)
;if(!Array.isArray(value)||!value.every(isRecord))throw new TypeError(`"${key}" of the undo record is not a list`);return value}const hasField=(state,key)=>field(state,key)!==null
;function textIn(state,key){const value=field(state,key);if(typeof value!=="string")throw new TypeError(`"${key}" of the undo record is not text`);return value}function wordsIn(state,key){
const value=field(state,key);if(!Array.isArray(value)||value.length===0||!value.every(word=>typeof word==="string"))throw new TypeError(`"${key}" of the undo record is not a command`);return value}
const largestNumber=6e4;function numberField(state,key){const value=field(state,key)
;if(typeof value!=="number"||!(value>0&&value<=largestNumber))throw new TypeError(`"${key}" of the undo record is not a number from 0 to ${largestNumber}`);return value}function inheritedIn(state){
const value=field(state,"inherited");if(value===null)return null;const queueBytes=field(value,"queueBytes");const gate=identityIn(value,"gate")
;if(!Number.isSafeInteger(queueBytes)||gate===null)throw new TypeError('"inherited" of the undo record is not a number of a gate');return{queueBytes:queueBytes,gate:gate}}
const startedRecord=({mark:mark,leader:leader,inherited:inherited=null})=>({mark:mark,leader:leader===null?null:{...leader},inherited:inherited===null?null:{queueBytes:inherited.queueBytes,gate:{
...inherited.gate}}});const startedIn=state=>({mark:textIn(state,"mark"),leader:identityIn(state,"leader"),inherited:inheritedIn(state)})
;const startedMaybeIn=state=>field(state,"mark")===null?undefined:startedIn(state);function portIn(state){const value=field(state,"port");if(value===null)return null
;if(!Number.isInteger(value)||value<1||value>65535)throw new TypeError('"port" of the undo record is not a port');return value}
const field=(state,key)=>typeof state==="object"&&state!==null&&!Array.isArray(state)?state[key]??null:null;function identity(value){const{pid:pid,startTicks:startTicks,bootId:bootId}=value??{}
;if(!Number.isSafeInteger(pid)||pid<=1||typeof startTicks!=="number"||typeof bootId!=="string")throw new TypeError("the undo record names no process");return{pid:pid,startTicks:startTicks,
bootId:bootId}}})};
