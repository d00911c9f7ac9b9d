export const id="shared-world-drivers-catalog";export const ids=["shared-world-drivers-catalog"];export const modules={
33324:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GS:()=>fill,Re:()=>recordId,UF:()=>idFinder,zv:()=>recordOf})
;var _random_hash_of_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(70010);const recordId=(run,number)=>`${run}-${String(number).padStart(8,"0")}`;function recordOf(run,number){
const id=recordId(run,number);return{id:id,content:`c${hex((0,_random_hash_of_js__WEBPACK_IMPORTED_MODULE_0__.q)(id))}${hex((0,
_random_hash_of_js__WEBPACK_IMPORTED_MODULE_0__.q)(`content of ${id}`))}`,run:run}}function idFinder(run){const pattern=new RegExp(`${run}-\\d{8}`);return text=>pattern.exec(text)?.[0]}
const fill=(template,record)=>template.replace(/\{(id|content|run)\}/g,(_,name)=>record[name]);const hex=bits=>bits.toString(16).padStart(8,"0")}),
59895:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>effectOf,o:()=>signalOf})
;var _catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-faults-catalog");const effectOf=({fault:fault,params:params,seed:seed,worker:worker},way)=>({way:way,kind:fault,params:params,
seed:seed,...worker!==undefined&&{worker:worker}});function signalOf(effect){const signal=(0,_catalog_js__WEBPACK_IMPORTED_MODULE_0__.Kl)(effect.kind)?.signal?.(effect.params)
;if(signal===undefined)throw new TypeError(`"${effect.kind}" has no signal`);return signal}}),32453:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>strikesOne});const strikesOne=({what:what})=>what==="kill"||what==="terminate"}),
53648:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_j:()=>rightsToCount,oR:()=>joined,ui:()=>rightsToLook,
xQ:()=>rightsFor,yj:()=>roleText});const right=(group,resource,...verbs)=>({group:group,resource:resource,verbs:verbs});const pluralOf=kind=>`${kind}s`
;const rightsToLook=kind=>[...rightsToCount(kind),...kind==="deployment"?[right("apps","replicasets","list")]:[],right("","pods","get","list")]
;const rightsToCount=kind=>[right("apps",pluralOf(kind),"get")];function rightsFor({does:does},kind){switch(does){case"end":return[right("","pods","delete")];case"scale-to-zero":
return[right("apps",`${pluralOf(kind)}/scale`,"get","update"),right("autoscaling","horizontalpodautoscalers","list"),right("","configmaps","create","get","list","delete")];case"isolate":
return[right("networking.k8s.io","networkpolicies","create","get","list","delete")]}}function joined(rights){const verbsOf=new Map;for(const{group:group,resource:resource,verbs:verbs}of rights){
const key=`${group} ${resource}`;verbsOf.set(key,new Set([...verbsOf.get(key)??[],...verbs]))}return[...verbsOf].toSorted(([one],[other])=>one<other?-1:1).map(([key,verbs])=>{
const[group="",resource=""]=key.split(" ");return{group:group,resource:resource,verbs:[...verbs].toSorted()}})}
const roleText=(namespace,rights)=>["apiVersion: rbac.authorization.k8s.io/v1","kind: Role",`metadata: { name: chaos-gate, namespace: ${namespace} }`,"rules:",...joined(rights).map(({group:group,resource:resource,verbs:verbs})=>`  - { apiGroups: [${group===""?'""':group}], resources: [${resource}], verbs: [${verbs.join(", ")}] }`)].join("\n")
}),39045:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S:()=>waitingLine,T:()=>nextWaitMs})
;const nextWaitMs=reportedMs=>reportedMs<1e3?1e3:reportedMs<5e3?5e3:reportedMs+1e4;const words={refused:"connection refused",reset:"connection reset",closed:"connection closed",
timeout:"no response in time"}
;const waitingLine=({what:what,message:message,waitedMs:waitedMs,limitMs:limitMs})=>`waiting for ${what}: ${words[message]??message}, ${Math.round(waitedMs/1e3)} s of ${Math.round(limitMs/1e3)} s`}),
864:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{l:()=>rootlessRefusalOf})
;const otherNamespaces="the gate enters the network of such a container, and not its mounts";const noRootless={
descriptors:"the processes of a container are found by its control group, which it may not have there",
cgroup:"it has no control group of its own in version 1, and in version 2 the machine decides which limits a user may set",mount:otherNamespaces,disk:otherNamespaces,clock:otherNamespaces}
;const rootlessRefusalOf=way=>Object.hasOwn(noRootless,way)?noRootless[way]:null}),52392:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{O0:()=>composeProject,jO:()=>composeProjectName});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455)
;var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58500)
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(45258);var _core_model_run_waiting_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(39045)
;var _process_helper_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(23465);var _undo_compose_down_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(44871)
;var _within_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__("world-within");var _find_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(34101)
;var _socket_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(61803);const pollMs=250;const lookUpMs=3e4;const logsMs=1e4
;const composeProjectName=runId=>`chaos-gate-${runId.slice(-12).toLowerCase()}`;function composeProject({files:files,readyMs:readyMs},context){const name=composeProjectName(context.runId)
;const logFile=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.logDir,"compose.log");let pending=null;let compose=[];const run=async(words,signal)=>(0,
_process_helper_js__WEBPACK_IMPORTED_MODULE_5__.UA)(words,{cwd:context.workspace,mark:(0,_process_helper_js__WEBPACK_IMPORTED_MODULE_5__.Wu)(context.runId),keeps:"tail"},signal)
;const log=async({output:output})=>{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(context.logDir,{recursive:true});await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(logFile,output,{mode:384})};const failed=async(code,message)=>{if(code==="TARGET_NOT_READY")await(0,
_within_js__WEBPACK_IMPORTED_MODULE_7__.u)(logsMs,null,async limit=>log(await run([...compose,"logs","--no-color","--tail","100"],limit)))
;return new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_3__.GateFailure(code,message,{hint:`What Compose and its containers printed is in ${logFile}.`})}
;const untilHealthy=async(socket,startMs,limit)=>{let nextMs=(0,_core_model_run_waiting_js__WEBPACK_IMPORTED_MODULE_4__.T)(0);for(;;){const{ended:ended,waitsFor:waitsFor}=progressOf(await(0,
_find_js__WEBPACK_IMPORTED_MODULE_8__.Vb)(socket,name,limit))
;if(ended!==null)throw await failed("TARGET_NOT_READY",`container "${ended.name}" ended with exit code ${ended.exitCode} before it was ready`);if(waitsFor===null)return
;const message=waitsFor.health??"it does not run";const waitedMs=performance.now()-startMs;if(waitedMs>=nextMs){nextMs=(0,_core_model_run_waiting_js__WEBPACK_IMPORTED_MODULE_4__.T)(nextMs)
;context.onWait?.({what:`container ${waitsFor.name}`,message:message,waitedMs:waitedMs,limitMs:readyMs})}await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(pollMs,undefined,{
signal:limit}).catch(()=>undefined);if(limit.aborted)throw await failed("TARGET_NOT_READY",`container "${waitsFor.name}" was not ready within ${readyMs/1e3} s: ${message}`)}};return{name:name,
async start(signal){const socket=await(0,_socket_js__WEBPACK_IMPORTED_MODULE_9__.I)();compose=[...await(0,
_within_js__WEBPACK_IMPORTED_MODULE_7__.u)(lookUpMs,signal,limit=>composeCommand(socket,words=>run(words,limit),limit)),...files.flatMap(file=>["--file",file]),"--project-name",name];pending={
id:`stop ${name}`,target:"preview",kind:_undo_compose_down_js__WEBPACK_IMPORTED_MODULE_6__.D.kind,state:(0,_undo_compose_down_js__WEBPACK_IMPORTED_MODULE_6__.G)(socket,name)}
;await context.recordUndo(pending);const startMs=performance.now();await(0,_within_js__WEBPACK_IMPORTED_MODULE_7__.u)(readyMs,signal,async limit=>{context.onWait?.({what:"`docker compose up`",
message:"starting",waitedMs:0,limitMs:readyMs});const end=await run([...compose,"up","--detach","--build"],limit);await log(end)
;if(end.status!==0)throw await failed("TARGET_UNAVAILABLE",`\`docker compose up\` ${end.message}${(0,_process_helper_js__WEBPACK_IMPORTED_MODULE_5__.BP)(end,300)}`)
;await untilHealthy(socket,startMs,limit).catch(async error=>{if(!limit.aborted||error instanceof _core_model_failure_js__WEBPACK_IMPORTED_MODULE_3__.GateFailure)throw error
;throw await failed("TARGET_NOT_READY",`the Compose project was not ready within ${readyMs/1e3} s`)})})},async stop(signal){if(pending===null)return
;await _undo_compose_down_js__WEBPACK_IMPORTED_MODULE_6__.D.undo(pending.state,signal)
;const{ok:ok,says:says}=await _undo_compose_down_js__WEBPACK_IMPORTED_MODULE_6__.D.verifyRemoved(pending.state,signal);if(!ok)throw new Error(says);await context.settleUndo(pending.id);pending=null}}}
function progressOf(all){const hasEnded=({running:running,restarting:restarting,willRestart:willRestart})=>!running&&!restarting&&!willRestart
;const isReady=({running:running,restarting:restarting,health:health})=>running&&!restarting&&(health===null||health==="healthy");return{ended:all.find(one=>hasEnded(one)&&one.exitCode!==0)??null,
waitsFor:all.find(one=>!hasEnded(one)&&!isReady(one))??null}}async function composeCommand(socket,run,limit){for(const program of[["docker","compose"],["docker-compose"]]){
const words=["env",`DOCKER_HOST=unix://${socket}`,...program];if((await run([...words,"version"])).status===0)return words
;if(limit.aborted)throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_3__.GateFailure("TARGET_UNAVAILABLE",`\`${program.join(" ")} version\` did not end within ${lookUpMs/1e3} s`,{
hint:"run the gate again when the machine has less other work"})}throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_3__.GateFailure("TARGET_UNAVAILABLE","Docker Compose is not installed",{
hint:"install it, or start the preview before the gate and remove `compose` from `preview`"})}}),"world-drivers-catalog":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{O:()=>driverKindOf});var external_node_path_=__webpack_require__(76760);var model_failure=__webpack_require__(45258)
;var external_node_fs_=__webpack_require__(73024);var promises_=__webpack_require__(51455);var command=__webpack_require__(63786);var helper=__webpack_require__(23465)
;var command_undo=__webpack_require__(26110);var settled=__webpack_require__(79875);var within=__webpack_require__("world-within")
;function commandDriver(target,{workspace:workspace,logDir:logDir,runId:runId}){const place={cwd:(0,external_node_path_.resolve)(workspace,target.cwd??"."),mark:(0,helper.Wu)(runId)};const log=(0,
external_node_path_.join)(logDir,`${target.name.replace(/[^A-Za-z0-9._-]/g,"_")}.log`);const run=async(which,signal)=>{const ended=await(0,within.u)(target.timeoutMs,signal,limit=>(0,
helper.UA)(target[which],place,limit));await(0,promises_.appendFile)(log,`${which} ${ended.message}\n${ended.output}`,{mode:384}).catch(()=>undefined);return ended}
;const{timeoutMs:timeoutMs,settles:{inMs:inMs,outMs:outMs}=command.z}=target;return{rehearsed:true,
claims:async()=>[`command ${JSON.stringify(namesPlace(target.undo,place.cwd)?[place.cwd,target.undo]:[target.undo])}`],stepMs:2*timeoutMs+1e3,applyMs:()=>2*timeoutMs+inMs+1e3,
undoMs:2*timeoutMs+outMs+1e3,...target.settles!==undefined&&{settles:true},async prepare(_effect,id,signal){const seen=await run("verify",signal)
;if(seen.status!==0)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`the verify command ${(0,command_undo.Wq)(seen)} although nothing was injected`);const state={undo:[...target.undo],
verify:[...target.verify],timeoutMs:timeoutMs,...place,...outMs>0&&{outMs:outMs}};return{id:id,target:target.name,kind:command_undo.WW.kind,state:state}},async apply(_effect,_undo,signal){
const ended=await run("inject",signal);if(ended.status!==0)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`the inject command ${(0,command_undo.Wq)(ended)}`);if(inMs===0)return
;const{last:last,waitedMs:waitedMs}=await(0,settled.g)(limit=>run("verify",limit),isInPlace,inMs,signal);if(isInPlace(last))return;const says=`the verify command ${(0,command_undo.Wq)(last)}${(0,
command_undo.gm)(waitedMs)}, as if nothing were in place`;throw new model_failure.GateFailure("TARGET_UNAVAILABLE",signal.aborted?"it was cut short":`the fault did not show: ${says}`)},
observeEffect:async(_effect,_undo,signal)=>effectSighting(await run("verify",signal)),undo:(undo,signal)=>command_undo.WW.undo(undo.state,signal),
verifyRemoved:(_effect,undo,signal)=>command_undo.WW.verifyRemoved(undo.state,signal)}}const namesPlace=(words,cwd)=>words.some(word=>/^\.{1,2}\//.test(word)||!(0,
external_node_path_.isAbsolute)(word)&&(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd,word)));const isInPlace=({status:status})=>status!==null&&status!==0
;const effectSighting=seen=>({ok:isInPlace(seen),says:`the verify command ${(0,command_undo.Wq)(seen)}`,numbers:(0,command_undo.sX)(seen)});var examined=__webpack_require__(2838)
;var cannot_start=__webpack_require__(97567);const commandKind={driver:commandDriver,async examine({inject:inject,undo:undo,verify:verify,cwd:cwd},effects,{workspace:workspace}){
for(const[program=""]of[inject,undo,verify]){const place={cwd:(0,external_node_path_.resolve)(workspace,cwd??"."),given:cwd,path:process.env.PATH??""};const why=await(0,cannot_start.A)(program,place)
;if(why!==null)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",why.message,{hint:why.hint})}return(0,
examined.ux)("its programs are there; the run tries them once before the first scenario",effects)}};var containers_find=__webpack_require__(34101);var containers_socket=__webpack_require__(61803)
;var worker_choice=__webpack_require__(29128);var no_rootless=__webpack_require__(864);var engine_back=__webpack_require__(7522);var inspect=__webpack_require__(93460)
;function refusePaused({name:name,paused:paused}){if(!paused)return;throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`container "${name}" is paused already`,{
hint:`continue it before the gate: \`docker unpause ${name}\``})}var request=__webpack_require__(20509);var rootless=__webpack_require__(56063);var catalog=__webpack_require__(52205)
;var undo_container=__webpack_require__(59053);var each_container=__webpack_require__(86259);var helper_remove=__webpack_require__(63953);const helperStepMs=15e3
;function helpersOwed(target,runId,{recordUndo:recordUndo,settleUndo:settleUndo}){let owed=null;const owe=socket=>{const undo={id:`${target}.helpers`,target:target,kind:helper_remove.T.kind,state:{
socket:socket,run:runId}};owed??={undo:undo,recorded:recordUndo?.(undo)??Promise.resolve()};return owed.recorded};return{near:(socket,id)=>({socket:socket,...id!==undefined&&{id:id},
owe:()=>owe(socket)}),areUsed:()=>owed!==null,async settle(signal){if(owed===null)return;await helper_remove.T.undo(owed.undo.state,signal)
;const seen=await helper_remove.T.verifyRemoved(owed.undo.state,signal);if(!seen.ok)throw new Error(seen.says);await(settleUndo?.(owed.undo.id))}}}function together(parts,nameOf){const[only]=parts
;if(only!==undefined&&parts.length===1)return only;return{undo:(0,each_container.jR)(parts.map(({undo:undo})=>undo)),applyMs:Math.max(...parts.map(({applyMs:applyMs=0})=>applyMs)),
observeMs:Math.max(...parts.map(({observeMs:observeMs=0})=>observeMs)),async apply(signal){await(0,each_container.jJ)(parts,part=>part.apply(signal))},observe:async signal=>(0,
each_container.SW)(await(0,each_container.jJ)(parts,part=>part.observe(signal)),nameOf),close(){for(const part of parts)part.close?.()}}}var external_node_timers_promises_=__webpack_require__(58500)
;var faults_catalog=__webpack_require__("core-faults-catalog");var say=__webpack_require__(50485);var clock_file=__webpack_require__("world-clock-clock-file");var clock_text=__webpack_require__(40426)
;const howToOptIn="set in its image or its environment `LD_PRELOAD` (the path of libfaketimeMT.so.1), `FAKETIME_TIMESTAMP_FILE` (a file on a volume of its own that says `+0`), `FAKETIME_NO_CACHE=1` and `FAKETIME_DONT_FAKE_MONOTONIC=1`"
;const longestCacheMs=2e3;const usualCacheS=10;const refused=(message,hint)=>new model_failure.GateFailure("TARGET_UNAVAILABLE",message,{hint:hint});function optedIn(name,all){
const inside=all.filter(({isInside:isInside})=>isInside);const clocked=inside.filter(({isLoaded:isLoaded})=>isLoaded);const[first]=clocked
;if(inside.length===0)throw refused(`container "${name}" has not opted in to a wrong clock`,howToOptIn)
;if(first===undefined)throw refused(`no program of container "${name}" has loaded libfaketime`,"`LD_PRELOAD` must name the library, built for the C library of the image; static programs, as most in Go, do not load it")
;const files=new Set(clocked.map(({settings:settings})=>settings.FAKETIME_TIMESTAMP_FILE??""))
;if(files.size>1)throw refused(`the programs of container "${name}" have ${files.size} clock files`,"give them the same `FAKETIME_TIMESTAMP_FILE`");const[path=""]=files
;if(!/^(\/[\w@:+-][\w.@:+-]*)+$/.test(path)||path.length>255)throw refused(`the clock file of container "${name}" has no plain absolute path`,"write `FAKETIME_TIMESTAMP_FILE=/clock/offset`, for example")
;const settleMs=Math.max(1,...clocked.map(({settings:settings})=>checkedCacheMs(name,settings)))
;if(first.id===null)throw refused(`the clock file ${path} of container "${name}" does not exist`,"create it with the text `+0`")
;if(all.some(({isInside:isInside,id:id})=>!isInside&&id===first.id))throw refused(`the clock file ${path} of container "${name}" is also the clock of programs outside of it`,"give each container a clock file of its own: a volume without a name (`volumes: [/clock]`) is new for each")
;return{path:path,id:first.id,settleMs:settleMs}}function checkedCacheMs(name,settings){
if(settings.FAKETIME!==undefined)throw refused(`the clock file of container "${name}" is ignored, because \`FAKETIME\` is set`,"leave `FAKETIME` out")
;if(settings.FAKETIME_DONT_FAKE_MONOTONIC!=="1"&&settings.DONT_FAKE_MONOTONIC!=="1")throw refused(`a wrong clock in container "${name}" would end every timer immediately, which no real clock does`,"set `FAKETIME_DONT_FAKE_MONOTONIC=1` in the container")
;const cacheMs=settings.FAKETIME_NO_CACHE==="1"?0:Number(settings.FAKETIME_CACHE_DURATION??usualCacheS)*1e3;if(cacheMs>=0&&cacheMs<=longestCacheMs)return cacheMs
;throw refused(`programs of container "${name}" would notice the end of the fault late, because libfaketime keeps what the clock file says`,"set `FAKETIME_NO_CACHE=1` in the container")}
function placeOnMachine({name:name,mounts:mounts},path){const mount=mounts.filter(one=>path===one.path||path.startsWith(`${one.path}/`)).toSorted((one,other)=>other.path.length-one.path.length)[0]
;if(mount!==undefined)return{source:mount.source,rest:path.slice(mount.path.length)}
;throw refused(`the clock file ${path} of container "${name}" is on no volume, so it could not be restored after the container has ended`,"declare its folder as a volume: `VOLUME /clock` in the Dockerfile, or `volumes: [/clock]` in the Compose file")
}var main_process=__webpack_require__(7627);var limits_mounts=__webpack_require__(96156);var reach_reach=__webpack_require__(95336);var rights=__webpack_require__(26128)
;var container_clock=__webpack_require__(25846);const pollMs=100;const clockWay=async({kind:kind,params:params},{socket:socket,container:container,runId:runId},signal)=>{const wanted=(0,
faults_catalog.Kl)(kind)?.clock?.(params);if(wanted===undefined)throw new TypeError(`"${kind}" changes no clock`);const main=await(0,main_process.Fy)(container)
;if(main===null)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`container "${container.name}" does not run on this machine`,{hint:"run the gate on the machine of the container engine"})
;const reach=await(0,reach_reach.Vg)(signal,runId,rights.uZ.clocks);const own=optedIn(container.name,await(0,clock_file.b1)(reach,container.id,signal))
;const{path:path,text:was}=await clockFileOf(reach,container,main.pid,own,signal);const ours=(0,clock_text.Xf)(wanted.offsetMs);return{undo:{kind:container_clock.A.kind,state:{...(0,
undo_container.pe)(socket,container,main),path:path,was:was,ours:ours,settleMs:own.settleMs}},async apply(limit){const now=await(0,clock_file.QS)(reach,{path:path,from:was,to:ours},limit)
;if(now?.text!==ours)throw new model_failure.GateFailure("TARGET_UNAVAILABLE","another program changed the clock file before the fault")},async observe(limit){for(;;){const now=await(0,
clock_file.l5)(reach,{path:path},limit).catch(error=>{if(limit.aborted)return undefined;throw error});const seen=sightingOf(now,ours,wanted.offsetMs);if(seen!==null)return seen
;if(limit.aborted)return{ok:false,says:"no program of the container looked at its clock",numbers:{}};await(0,external_node_timers_promises_.setTimeout)(pollMs,undefined,{signal:limit
}).catch(()=>undefined)}}}};function sightingOf(now,ours,offsetMs){if(now===null)return{ok:false,says:"the clock file was removed during the fault",numbers:{}};if(now===undefined)return null
;if(now.text!==ours)return{ok:false,says:"another program changed the clock file during the fault",numbers:{}};if(!now.wasRead)return null;const skew=`${(0,
say.N)("duration",Math.abs(offsetMs))} ${offsetMs<0?"behind":"ahead"}`;return{ok:true,says:`a program of the container read its clock, which is ${skew}`,numbers:{offsetMs:offsetMs}}}
async function clockFileOf(reach,container,pid,{path:path,id:id},signal){const refused=(message,hint)=>new model_failure.GateFailure("TARGET_UNAVAILABLE",message,{hint:hint})
;const place=placeOnMachine(container,path);const options=(0,limits_mounts.LS)(await(0,limits_mounts.cS)(pid),path)?.options.split(",")??[]
;if(options.includes("noatime")||options.includes("ro"))throw refused(`the kernel does not note when the clock file ${path} of container "${container.name}" is read, so the fault could not be observed`,"mount its volume writable and without `noatime`")
;const found=await(0,clock_file.l5)(reach,place,signal)
;if(found?.id!==id)throw refused(`the clock file ${path} of container "${container.name}" is not a file in its volume, but a link, or something is mounted over it`,"write the path of the file itself in `FAKETIME_TIMESTAMP_FILE`")
;if((0,clock_text.AR)(found.text))return found
;throw refused(`the clock of container "${container.name}" is changed already: its clock file ${path} does not say \`+0\``,"write `+0` to it before the gate runs")}
var external_node_os_=__webpack_require__(48161);var schemas=__webpack_require__("zod-v4-classic-schemas");var holder=__webpack_require__("world-disk-holder")
;const withOwnSpace=["tmpfs","ext2","ext3","ext4","xfs","btrfs"];const ofMachine=["/","/boot","/dev","/dev/shm","/etc","/home","/opt","/root","/run","/tmp","/usr","/var","/var/lib","/var/log"]
;async function fillingRefusals(more){const mounts=await(0,limits_mounts.cS)(process.pid);const folders=[...more,process.cwd(),(0,external_node_os_.tmpdir)(),(0,external_node_os_.homedir)(),(0,
external_node_path_.dirname)(process.execPath),...ofMachine];const used=await Promise.all(folders.map(async folder=>({folder:folder,path:await(0,promises_.realpath)(folder).catch(()=>null)})))
;return refusalBy(used.flatMap(({folder:folder,path:path})=>path===null?[]:{folder:folder,device:(0,limits_mounts.LS)(mounts,path)?.device}))}const refusalBy=used=>({device:device,type:type})=>{
const shared=used.find(one=>one.device===device);if(shared!==undefined)return`it shares a file system with ${shared.folder} of this machine`
;return withOwnSpace.includes(type)?null:`a file system of type ${type} may take its space from elsewhere`};var space=__webpack_require__(33443);var state_dir=__webpack_require__(19112)
;var process_identity=__webpack_require__(32687);var container_disk=__webpack_require__(51987);function chosenVolume(name,volumes,path,without){const paths=volumes.map(one=>one.path).toSorted()
;const refused=(message,hint)=>new model_failure.GateFailure("TARGET_UNAVAILABLE",message,{hint:hint});const found=volumes.find(one=>one.path===(path??one.path))
;if(path!==undefined&&found===undefined)throw refused(`container "${name}" has no writable volume at ${path}`,paths.length===0?"it has no writable volume":`its writable volumes are ${paths.join(", ")}`)
;if(found===undefined)throw refused(`container "${name}" has no writable volume`,without)
;if(path===undefined&&volumes.length>1)throw refused(`container "${name}" has ${volumes.length} writable volumes`,`choose one of them with \`path\`: ${paths.join(", ")}`);return found}
const applyMs=2e4;const disk_pollMs=50;const mostOfMemory=.5
;const ownSpace="give the data a file system of its own: a `tmpfs` with a size, or a volume with `driver_opts: { type: tmpfs, device: tmpfs, o: size=64m }`"
;const diskWay=async({kind:kind,params:params},struck,signal)=>{const wanted=(0,faults_catalog.Kl)(kind)?.disk?.(params);if(wanted===undefined)throw new TypeError(`"${kind}" fills no disk`)
;const{socket:socket,container:container,runId:runId,near:near}=struck;const main=await(0,main_process.Fy)(container)
;if(main===null)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`container "${container.name}" does not run on this machine`,{hint:"run the gate on the machine of the container engine"})
;const{path:path,type:type}=await volumeOf(struck,main.pid,wanted.path,signal);const reach=await(0,reach_reach.Vg)(signal,runId,rights.uZ.disks,near);await checkProgram(reach,signal);const folder=(0,
space.l)(main.pid,path);const now=limit=>(0,space.U)(reach,folder,limit);const before=await now(signal);checkSpace(before,type,wanted.leftBytes);const mark=(0,holder.UO)(runId);let held=null
;let wasFull=false;return{undo:{kind:container_disk.p.kind,state:{...(0,undo_container.pe)(socket,container,main),mark:mark,path:path}},applyMs:applyMs,async apply(limit){held=(0,
holder.f1)(reach,mark,folder,wanted.leftBytes);while(!wasFull){const isRunning=held.send("\n");wasFull=await(0,holder.vm)(mark)&&(await now(limit)).availableBytes<=wanted.leftBytes
;if(!wasFull&&!isRunning)throw new model_failure.GateFailure("TARGET_UNAVAILABLE","the volume could not be filled: its file system takes no file without a name");await(0,
external_node_timers_promises_.setTimeout)(disk_pollMs,undefined,{signal:limit})}},async observe(limit){const isAlive=await(0,process_identity.L4)(main)!==null;if(!isAlive)return endedWhile(wasFull)
;return disk_sightingOf(await now(limit),{wasFull:wasFull,isHeld:await(0,holder.rl)(mark),leftBytes:wanted.leftBytes})},close:()=>held?.close()}}
;async function volumeOf({socket:socket,container:container,workspace:workspace},pid,path,signal){const refusal=await fillingRefusals([...workspace===""?[]:[workspace],(0,
state_dir.stateDirOf)(process.env),...await engineFolder(socket,signal)]);const volumes=(0,limits_mounts.Cc)(await(0,limits_mounts.cS)(pid));const own=volumes.filter(volume=>refusal(volume)===null)
;const shared=path===undefined&&own.length===0?volumes[0]:volumes.find(volume=>volume.path===path&&!own.includes(volume));if(shared!==undefined)throw disk_refused(shared,refusal)
;return chosenVolume(container.name,path===undefined?own:volumes,path,`only a volume can be filled, since containers share the disk of the engine; ${ownSpace}`)}
const disk_refused=(volume,refusal)=>new model_failure.GateFailure("TARGET_UNAVAILABLE",`the volume at ${volume.path} is not filled: ${refusal(volume)}`,{hint:ownSpace})
;async function engineFolder(socket,signal){const{body:body}=await(0,request.sb)(socket,"GET","/info",signal);const read=schemas.Ikc({DockerRootDir:schemas.YjP()}).safeParse(body)
;return read.success?[read.data.DockerRootDir]:[]}async function checkProgram(reach,signal){const end=await reach.run("machine",["fallocate","--version"],signal)
;if(end.status!==0)throw new model_failure.GateFailure("TARGET_UNAVAILABLE","the program `fallocate` is missing on this machine",{
hint:"install it before the gate runs: `sudo apt-get install util-linux`"})}function checkSpace({availableBytes:availableBytes,freeBytes:freeBytes},type,leftBytes){
if(availableBytes<=leftBytes)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`the volume has no more than ${(0,say.N)("size",leftBytes)} left already`,{
hint:"give the volume more space, or the fault a smaller `room`"});if(type==="tmpfs"&&freeBytes>(0,
external_node_os_.freemem)()*mostOfMemory)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`to fill the volume takes ${(0,
say.N)("size",freeBytes)} of memory, more than half of what is free on this machine`,{hint:"give the `tmpfs` a smaller size"})}const endedWhile=wasFull=>({ok:wasFull,
says:wasFull?"the volume was full until the container ended":"the container ended before the volume was full",numbers:{}})
;function disk_sightingOf({availableBytes:availableBytes},{wasFull:wasFull,isHeld:isHeld,leftBytes:leftBytes}){const numbers={availableBytes:availableBytes};const left=(0,say.N)("size",availableBytes)
;if(!isHeld)return{ok:false,says:"the process that keeps the volume full has ended",numbers:numbers};if(availableBytes<=leftBytes)return{ok:true,says:`the volume has ${left} left`,numbers:numbers}
;return{ok:wasFull,says:`the volume was full; programs have deleted files since, and ${left} are left`,numbers:numbers}}const ofBlock="/sys/dev/block";async function wholeDisk(device,root=ofBlock){
const folder=(0,external_node_path_.join)(root,device);if(await(0,promises_.stat)(folder).catch(()=>null)===null)return null;if(await(0,promises_.stat)((0,
external_node_path_.join)(folder,"partition")).catch(()=>null)===null)return device;const disk=(0,external_node_path_.dirname)((0,external_node_path_.resolve)(root,await(0,
promises_.readlink)(folder)));return(0,promises_.readFile)((0,external_node_path_.join)(disk,"dev"),"utf8").then(text=>text.trim(),()=>null)}async function diskOf(pid,path){
const[mounts,ofMachine]=[await(0,limits_mounts.cS)(pid),await(0,limits_mounts.cS)(process.pid)];const places=path===undefined?[(0,limits_mounts.LS)(mounts,"/"),...(0,limits_mounts.Cc)(mounts)]:[(0,
limits_mounts.LS)(mounts,path)];const found=await Promise.all(places.map(async mount=>({mount:mount,disk:mount&&await wholeDisk(deviceOf(mount,ofMachine))})))
;const disks=new Map(found.flatMap(({mount:mount,disk:disk})=>disk?[[disk,mount?.path??""]]:[]));const[first]=disks.keys();if(disks.size===1&&first!==undefined)return first
;if(disks.size>1)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`the container writes to ${disks.size} disks`,{hint:`choose one of them with \`path\`: ${[...disks.values()].join(", ")}`})
;const nowhere=path===undefined?"nothing that the container writes is on a disk that the kernel can limit":`${path} is on no disk that the kernel can limit (file system ${places[0]?.type??"unknown"})`
;throw new model_failure.GateFailure("TARGET_UNAVAILABLE",nowhere,{hint:"a `tmpfs` and file systems over a network have no disk on this machine; choose another volume with `path`"})}
const deviceOf=({device:device,layer:layer},ofMachine)=>layer===undefined?device:(0,limits_mounts.LS)(ofMachine,layer)?.device??device;var control_group=__webpack_require__(61323)
;var group_value=__webpack_require__(95899);const pageBytes=65536;const leastQuotaUs=1e3;const changeFor=(limit,group,disk="")=>{const files=filesIn(group)
;if(limit.resource==="cpu")return cpuChange(limit.share,group,files);if(limit.resource==="memory")return memoryChange(limit.roomBytes,group,files)
;if(limit.resource==="reclaim")return reclaimChange(limit.ofUsage,group,files);if(limit.resource==="disk")return diskChange(limit.writesPerSecond,disk,group,files)
;return processesChange(limit.left,files)};async function cpuChange(share,{version:version},files){const{path:path,text:text}=files("cpu");const counters=[{file:path("cpu.stat"),key:"nr_throttled"}]
;const quotaUs=periodUs=>Math.max(leastQuotaUs,Math.round(share*periodUs));if(version===2){const was=await text("cpu.max");const[now="",period="100000"]=was.split(" ")
;const ours=`${lowered(numberOf(now),quotaUs(Number(period)))} ${period}`;return{values:[{file:path("cpu.max"),was:was,ours:ours}],counters:counters}}
const[was,period]=[await text("cpu.cfs_quota_us"),Number(await text("cpu.cfs_period_us"))];return{values:[{file:path("cpu.cfs_quota_us"),was:was,ours:`${lowered(numberOf(was),quotaUs(period))}`}],
counters:counters}}async function memoryChange(roomBytes,{version:version},files){const{path:path,text:text,maybe:maybe}=files("memory");const names=version===2?{used:"memory.current",
limit:"memory.max",swap:"memory.swap.max"}:{used:"memory.usage_in_bytes",limit:"memory.limit_in_bytes",swap:"memory.memsw.limit_in_bytes"}
;const[used,was,swap]=[await text(names.used),await text(names.limit),await maybe(names.swap)];const bytes=Math.floor((Number(used)+roomBytes)/pageBytes)*pageBytes
;const ours=`${lowered(numberOf(was),bytes)}`;const swapOurs=version===2?"0":ours;return{values:[{file:path(names.limit),was:was,ours:ours},...swap===null||numberOf(swap)<=Number(swapOurs)?[]:[{
file:path(names.swap),was:swap,ours:swapOurs}]],counters:[version===2?{file:path("memory.events"),key:"max"}:{file:path("memory.failcnt"),key:null}]}}
async function reclaimChange(ofUsage,{version:version},files){
if(version===1)throw new model_failure.GateFailure("TARGET_UNAVAILABLE","this machine has version 1 of the control groups, which cannot slow a program down when it needs memory, but only kill it",{
hint:"use the fault `memory`, or a machine with version 2, as the runners of GitHub"});const{path:path,text:text}=files("memory")
;const[used,was]=[Number(await text("memory.current")),await text("memory.high")];const bytes=Math.floor(used*ofUsage/pageBytes)*pageBytes;return{values:[{file:path("memory.high"),was:was,
ours:`${lowered(numberOf(was),bytes)}`}],counters:[{file:path("memory.events"),key:"high"}]}}async function processesChange(left,files){const{path:path,text:text}=files("pids")
;const[used,was]=[Number(await text("pids.current")),await text("pids.max")];return{values:[{file:path("pids.max"),was:was,ours:`${lowered(numberOf(was),used+left)}`}],counters:[{
file:path("pids.events"),key:"max"}]}}async function diskChange(writesPerSecond,disk,{version:version},files){const{path:path,text:text}=files("io")
;const name=version===2?"io.max":"blkio.throttle.write_iops_device";await text(name);const at={file:path(name),disk:disk};const was=await(0,group_value.Fi)(at)??""
;const ratePerSecond=Math.max(1,Math.round(writesPerSecond));const now=was==="0"?Number.POSITIVE_INFINITY:numberOf(was);const counters=version===2?["wios","dios"].map(field=>({file:path("io.stat"),
key:disk,field:field})):["Write","Discard"].map(name=>({file:path("blkio.throttle.io_serviced"),key:`${disk} ${name}`}));return{values:[{...at,was:was,ours:`${lowered(now,ratePerSecond)}`}],
counters:counters,ratePerSecond:ratePerSecond}}const filesIn=group=>controller=>{const folder=group.folderOf(controller);const path=name=>(0,external_node_path_.join)(folder,name);return{path:path,
maybe:name=>(0,control_group.gu)(path(name)),async text(name){const found=await(0,control_group.gu)(path(name));if(found!==null)return found
;throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`this kernel does not limit \`${controller}\` for the container: it has no ${name}`)}}}
;const numberOf=text=>text==="max"||text==="-1"?Number.POSITIVE_INFINITY:Number(text);function lowered(now,ours){if(ours<now)return ours
;throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`the container has a limit already that is as low: ${now} instead of ${ours}`,{
hint:"give the fault a smaller value, or the container a larger limit"})}async function countOf(counters){const counts=await Promise.all(counters.map(numberIn))
;return counts.includes(null)?null:counts.reduce((sum,one)=>sum+(one??0),0)}async function numberIn({file:file,key:key,field:field}){const text=await(0,control_group.gu)(file)
;if(text===null)return null;if(key===null)return Number(text);const rest=text.split("\n").find(line=>line.startsWith(`${key} `))?.slice(key.length+1);if(field===undefined)return Number(rest??"0")
;const word=rest?.split(" ").find(one=>one.startsWith(`${field}=`));return Number(word?.slice(field.length+1)??"0")}const windowMs=1e3;const share=.8;const sliceMs=100
;function slowestPerSecond(limitPerSecond){const waitMs=1e3/limitPerSecond;return waitMs<=sliceMs?limitPerSecond:1e3/(Math.ceil(waitMs/sliceMs)*sliceMs+sliceMs)}function rateReached(limitPerSecond){
const readings=[];const leastPerSecond=share*slowestPerSecond(limitPerSecond);return(nowMs,count)=>{readings.push({atMs:nowMs,count:count})
;while((readings[1]?.atMs??nowMs)<=nowMs-windowMs)readings.shift();const[first]=readings;if(first===undefined||nowMs-first.atMs<windowMs)return false
;return count-first.count>=leastPerSecond*(nowMs-first.atMs)/1e3}}var container_limits=__webpack_require__(44974);const lookMs=50;async function keepLooking(look,signal){while(!signal.aborted){
await look(signal).catch(()=>undefined);await(0,external_node_timers_promises_.setTimeout)(lookMs,undefined,{signal:signal,ref:false}).catch(()=>undefined)}}const observed_pollMs=25
;const observed_lookMs=1e3;async function lookUntil({socket:socket,id:id},noEffect,effectIn,signal,unanswered=async()=>null){const look=limit=>(0,inspect.N)(socket,id,limit).catch(()=>undefined)
;for(;;){const isLast=signal.aborted;const now=await(0,within.u)(observed_lookMs,isLast?null:signal,look).catch(()=>undefined);const says=now===undefined?await unanswered():effectIn(now)
;if(says!==null)return{ok:true,says:says,numbers:now==null?{}:{restarts:now.restarts}};if(isLast)return{ok:false,says:now===undefined?"the container engine did not respond":noEffect,numbers:{}}
;await(0,external_node_timers_promises_.setTimeout)(observed_pollMs,undefined,{signal:signal}).catch(()=>undefined)}}
const hasEnded=(now,startedAt)=>now===null||!now.running||now.restarting||now.startedAt!==startedAt;const words={cpu:{
reached:times=>`the kernel made the container wait for the CPU ${times===1?"once":`${times} times`}`,never:"the container never needed more CPU than the limit allows"},memory:{
reached:times=>`the container reached its memory limit${times===1?"":` ${times} times`}`,never:"the container never needed more memory than the limit allows"},reclaim:{
reached:times=>`the kernel slowed the container down ${times===1?"once":`${times} times`} because it needed memory`,never:"the container never needed more memory than the limit allows"},processes:{
reached:times=>`the kernel refused to start ${times===1?"a process or thread":`${times} processes or threads`} in the container`,
never:"the container never tried to start more processes than the limit allows"},disk:{reached:()=>"the container wrote to the disk as often as the limit allows",
never:"the container never wrote to the disk as often as the limit allows"}};const limitsWay=async({kind:kind,params:params},{socket:socket,container:container,runId:runId,near:near},signal)=>{
const limit=(0,faults_catalog.Kl)(kind)?.cgroup?.(params);if(limit===undefined)throw new TypeError(`"${kind}" limits nothing`);const main=await(0,main_process.Fy)(container)
;if(main===null)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`container "${container.name}" does not run on this machine`,{hint:"run the gate on the machine of the container engine"})
;const group=await(0,control_group.mG)(main.pid,container.id,control_group.bH);const disk=limit.resource==="disk"?await diskOf(main.pid,limit.path):undefined
;const{values:planned,counters:counters,ratePerSecond:ratePerSecond}=await changeFor(limit,group,disk);const values=[];for(const value of planned){await(0,control_group.ZB)(value.file,signal,near)
;values.push({...value,life:await(0,control_group.c_)(value.file)??""})}const watch=new AbortController;const before=await countOf(counters)??0;let reached=0
;const isReached=ratePerSecond===undefined?()=>true:rateReached(ratePerSecond);const look=async()=>{const count=(await countOf(counters)??0)-before
;if(isReached(performance.now(),count))reached=Math.max(reached,count)};return{undo:{kind:container_limits.u.kind,state:{...(0,undo_container.pe)(socket,container,main),values:values.map(value=>({
...value}))}},async apply(limitMs){for(const value of values)await(0,group_value.WI)(value,value.ours,limitMs,{runId:runId,near:near}).catch(cannotLimit);void keepLooking(look,watch.signal)},
async observe(limitMs){for(;;){await look();const seen=reached>0||limitMs.aborted?null:await endedBy(limit.resource,{socket:socket,container:container},limitMs);if(seen!==null)return seen
;if(reached>0||limitMs.aborted)return await changedByAnother(values)??limits_sightingOf(limit.resource,reached);await(0,external_node_timers_promises_.setTimeout)(lookMs,undefined,{signal:limitMs
}).catch(()=>undefined)}},close:()=>watch.abort()}};function cannotLimit(error){
throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`the kernel did not take the limit (${error.code??error.message})`,{cause:error})}const endings={memory:{
says:"the container ended when it needed more memory than the limit allows",has:(now,then)=>now.outOfMemory||now.restarts>then.restarts},processes:{
says:"the container ended while it could start only a few more processes",has:(now,then)=>hasEnded(now,then.startedAt)}};async function endedBy(resource,{socket:socket,container:container},signal){
const ending=endings[resource];const now=ending&&await(0,inspect.N)(socket,container.id,signal).catch(()=>null);return now&&ending.has(now,container)?{ok:true,says:ending.says,numbers:{
restarts:now.restarts}}:null}async function changedByAnother(values){for(const value of values){const now=await(0,group_value.Fi)(value);if(now!==null&&now!==value.ours&&await(0,
control_group.c_)(value.file)===value.life)return{ok:false,says:"another program changed the limit of the container during the fault",numbers:{}}}return null}
const limits_sightingOf=(resource,reached)=>({ok:reached>0,says:reached>0?words[resource].reached(reached):words[resource].never,numbers:{reached:reached}})
;var container_mount=__webpack_require__(87885)
;const withoutVolume="the file system of the container itself cannot be made read-only, since its programs have files there open; give the container a volume for its data"
;const mountWay=async({kind:kind,params:params},{socket:socket,container:container,runId:runId,near:near},signal)=>{const wanted=(0,faults_catalog.Kl)(kind)?.mount?.(params)
;if(wanted===undefined)throw new TypeError(`"${kind}" changes no mount`);const main=await(0,main_process.Fy)(container)
;if(main===null)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`container "${container.name}" does not run on this machine`,{hint:"run the gate on the machine of the container engine"})
;const{path:path,options:was}=chosenVolume(container.name,(0,limits_mounts.Cc)(await(0,limits_mounts.cS)(main.pid)),wanted.path,withoutVolume);const ours=(0,limits_mounts.$_)(was);const reach=await(0,
reach_reach.Vg)(signal,runId,rights.uZ.mounts,near);return{undo:{kind:container_mount.t.kind,state:{...(0,undo_container.pe)(socket,container,main),path:path,was:was,ours:ours}},async apply(limit){
const end=await reach.run("machine",(0,limits_mounts.Y2)(main.pid,{path:path,options:ours}),limit);if(end.status===0)return
;throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`the kernel did not make the volume read-only (${(0,reach_reach.$E)(end)})`,{
hint:"it refuses while a program has a file there open for writing, as databases do; choose another volume with `path`, or another fault"})},async observe(){const now=await(0,
container_mount.a)(main,path)
;const says=now===null?"the container ended or was restarted, and its volume is writable again":now===ours?"the volume is read-only in the container":"another program changed how the volume is mounted"
;return{ok:now===ours,says:says,numbers:{}}}}};var open_files=__webpack_require__(21788);var process_stat=__webpack_require__(49799);var undo_open_files=__webpack_require__(95510)
;const mostProcesses=100;async function openFilesOf(victims,left,place,runId,signal,near){
if(victims.length>mostProcesses)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`the target has ${victims.length} processes; at most ${mostProcesses} are limited together`);const limited=[]
;for(const victim of victims){const one=await limitedOf(victim,left,limited,signal,near);if(one!==null)limited.push(one)}
if(limited.length===0)throw new model_failure.GateFailure("TARGET_UNAVAILABLE","every process of the target has ended");const watch=new AbortController;let least=Number.POSITIVE_INFINITY
;const look=async limit=>{for(const{pid:pid,ours:ours}of limited)least=Math.min(least,(0,open_files.Fi)(ours,await(0,open_files.OA)(pid,limit)??[]))};return{undo:{kind:undo_open_files.I.kind,state:{
...place,processes:limited.map(one=>({...one}))}},async apply(limit){for(const{pid:pid,ours:ours,by:by,...identity}of limited){if(await(0,process_identity.L4)({pid:pid,...identity})===null)continue
;const failure=await(0,open_files.cc)(pid,ours,by,limit,runId);if(failure!==null&&await(0,process_identity.L4)({pid:pid,...identity
})!==null)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`the limit of open files of process ${pid} could not be lowered: ${failure}`)}void keepLooking(look,watch.signal)},
async observe(limit){const changed=await open_files_changedByAnother(limited);if(changed)return changed;for(;;){await look(limit).catch(()=>undefined)
;if(least<=0||limit.aborted)return open_files_sightingOf(limited,least,left);await(0,external_node_timers_promises_.setTimeout)(lookMs,undefined,{signal:limit}).catch(()=>undefined)}},
close:()=>watch.abort()}}async function limitedOf(victim,left,others,signal,near){const{pid:pid}=victim;const[stat,soft,descriptors]=[await(0,process_stat._)(pid),await(0,open_files.dA)(pid),await(0,
open_files.OA)(pid,signal,near)];if(stat===null||soft===null)return null;if(descriptors===null){if(await(0,process_identity.L4)(victim)===null)return null
;throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`the gate cannot see the open files of process ${pid}`)}let ours=(0,open_files.ik)(left,descriptors)
;while(others.some(one=>one.ours===ours&&one.soft!==soft))ours+=1
;if(ours>=soft)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`process ${pid} may open fewer than ${left} more files already: its limit is ${soft}`);return{...victim,session:stat.session,
soft:soft,ours:ours,by:await(0,open_files.uv)(pid,soft,signal,near)}}async function open_files_changedByAnother(limited){for(const{pid:pid,ours:ours,...identity}of limited){if(await(0,
process_identity.L4)({pid:pid,...identity})===null)continue;const soft=await(0,open_files.dA)(pid);if(soft!==null&&soft!==ours)return{ok:false,
says:"another program changed the limit of open files during the fault",numbers:{limit:soft}}}return null}function open_files_sightingOf(limited,least,left){
const limit=Math.max(...limited.map(({ours:ours})=>ours));if(least<=0)return{ok:true,says:`a process had all files and connections open that its limit allows`,numbers:{limit:limit}}
;const unused=Number.isFinite(least)?least:left;return{ok:false,says:`the limit was never reached: ${unused} of ${left} more files were not opened`,numbers:{limit:limit,unused:unused}}}
const descriptorsWay=async({kind:kind,params:params},{socket:socket,container:container,runId:runId,near:near},signal)=>{const main=await(0,main_process.Fy)(container)
;if(main===null)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`the processes of container "${container.name}" are not on this machine`,{
hint:"run the gate on the machine of the container engine"});const{left:left=1}=(0,faults_catalog.Kl)(kind)?.descriptors?.(params)??{};return openFilesOf(await(0,
main_process.rD)(container.id),left,(0,undo_container.pe)(socket,container,main),runId,signal,near)};var external_node_crypto_=__webpack_require__(77598)
;var interception_table=__webpack_require__(45515);const isV4=/^\d{1,3}(?:\.\d{1,3}){3}$/;const isV6=/^[0-9a-f:]{2,39}$/i;const families=[{name:"ip",pattern:isV4},{name:"ip6",pattern:isV6}]
;const isAddress=text=>families.some(({pattern:pattern})=>pattern.test(text));function addressed(addresses,field){if(addresses===undefined)return[""]
;return families.flatMap(({name:name,pattern:pattern})=>{const own=addresses.filter(one=>pattern.test(one));return own.length===0?[]:[`${field(name)} { ${own.join(", ")} } `]})}
const lines=(conditions,action)=>conditions.map(one=>`\n    ${one}${action}`).join("")
;const live_set_elements=protocols=>`{ ${protocols.map(one=>`${one} timeout ${interception_table.bY/1e3}s`).join(", ")} }`
;const liveSet=protocols=>`set live { type inet_proto; flags timeout; elements = ${live_set_elements(protocols)} }`;function renewLiveText(table,protocols){const set=`inet ${(0,
interception_table.qv)(table)} live`;return`flush set ${set}; add element ${set} ${live_set_elements(protocols)}\n`}const parts=1e3
;const loopbackOnly='iifname "lo" ip daddr 127.0.0.0/8 accept\n    iifname "lo" ip6 daddr ::1 accept';const protocols=["tcp","udp","icmp","icmpv6"]
;function dropText({table:table,share:share,peers:peers,publishedOverLo:publishedOverLo=false}){const name=`table inet ${(0,interception_table.qv)(table)}`
;const chosen=share<1?` numgen random mod ${parts} < ${Math.max(1,Math.round(share*parts))}`:"";const[from,to]=[addressed(peers,family=>`${family} saddr`),addressed(peers,family=>`${family} daddr`)]
;return`${name}\ndelete ${name}\n${name} {\n  counter dropped {}\n  counter passed {}\n  ${liveSet(protocols)}\n  chain into {\n    type filter hook input priority -300; policy accept;\n    ${publishedOverLo?loopbackOnly:'iifname "lo" accept'}${lines(from,`meta l4proto { tcp, udp } meta l4proto @live${chosen} counter name "dropped" drop`)}${lines(from,`meta l4proto { icmp, icmpv6 } meta l4proto @live${chosen} drop`)}${lines(from,'meta l4proto { tcp, udp } meta l4proto != @live counter name "passed"')}\n  }\n  chain out {\n    type filter hook output priority -300; policy accept;\n    oifname "lo" accept${lines(to,`meta l4proto tcp meta l4proto @live${chosen} counter name "dropped" drop`)}\n  }\n}\n`
}const renewDropText=table=>renewLiveText(table,protocols);var user_namespace=__webpack_require__(64490);const withoutOwnNetwork={
fault:"the gate cannot tell its packets from those of the machine: intercept its connections (`link: { to: 127.0.0.1:PORT }`), or use a fault that needs no network of its own: `kill`, `pause`, `cpu`",
server:"write the address on this machine: `link: { to: 127.0.0.1:PORT }`",
client:"the gate cannot tell its connections from those of the machine; if `to` is a container, leave `from` out: then the connections of all its clients are intercepted"}
;const unavailable=(message,hint)=>new model_failure.GateFailure("TARGET_UNAVAILABLE",message,{hint:hint})
;async function refuseIfUnreachable({id:id,name:name,netns:netns,networkMode:networkMode},use){if((await(0,
containers_find.pV)()).includes(id))throw new model_failure.GateFailure("TARGET_REFUSED",`the network of container "${name}" is not touched: the gate itself runs in it`,{
hint:"name a container of the preview"});if(networkMode==="host")throw unavailable(`container "${name}" uses the network of this machine (\`network_mode: host\`)`,withoutOwnNetwork[use])
;const owner=/^container:([0-9a-f]{12})/.exec(networkMode)?.[1]
;if(networkMode.startsWith("container:"))throw unavailable(`container "${name}" uses the network of another container (\`network_mode: service:…\`)`,`name the container whose network it is${owner===undefined?"":`, here \`container: ${owner}\``}`)
;if(networkMode==="none"||netns==="")throw unavailable(`container "${name}" has no network`,"give it a network, or a fault that needs none: `kill`, `pause`, `cpu`")}
async function namespaceOf(container,use="fault"){const{id:id,name:name,netns:netns}=container;await refuseIfUnreachable(container,use);const main=await(0,main_process.Fy)(container)
;if(main===null)throw unavailable(`the main process of container "${name}" is not on this machine, so its network cannot be reached`,"run the gate on the machine where the container engine runs, in a job without `container:`")
;const isEntered=await(0,user_namespace.CC)(main.pid);return{place:{netns:netns,...isEntered&&{main:{container:id,process:main}}},pid:main.pid}}const renewMs=interception_table.bY/3
;async function holdTable(reach,place,{table:table,text:text,renewal:renewal,does:does},signal){const held=reach.hold(place,["nft","-i"]);try{await held.ready
;const end=await reach.run(place,["nft","-f","-"],signal,{stdin:text});if(end.status!==0)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`the rules that ${does} could not be installed (${(0,
reach_reach.$E)(end)})`)}catch(error){held.close();throw error}const timer=setInterval(()=>held.send(renewal),renewMs).unref();return{async counters(limit){
const{status:status,stdout:stdout}=await reach.run(place,["nft","-j","list","counters","table","inet",table],limit);return status===0?(0,interception_table.fC)(stdout):null},release(){
clearInterval(timer);held.close()}}}var netns_table=__webpack_require__(91915);const held_rules_pollMs=100;const held_rules_lookMs=2e3
;function heldRules(reach,{place:place,socket:socket},{table:table,text:text,renewal:renewal,does:does,counter:counter,seen:seen,never:never}){let held=null;const counted=async limit=>{
const counters=await(held?.counters(limit))??null;const[count,passed=0]=[counters?.get(counter),counters?.get("passed")];if(count===undefined)return{ok:false,
says:"the rules of the fault are not in place; was the container restarted?",numbers:{}};const numbers={[counter]:count,passed:passed};if(passed>0)return{ok:false,
says:`${passed} packets came through, because the gate was too busy to keep the fault in place`,numbers:numbers};return{ok:count>0,says:count>0?seen(count):never,numbers:numbers}};return{undo:{
kind:netns_table.z.kind,state:(0,netns_table.k)(place,table,socket)},...reach.way==="helper"&&{observeMs:helperStepMs},async apply(limit){held=await holdTable(reach,place,{table:table,text:text,
renewal:renewal,does:does},limit)},async observe(limit){let sighting={ok:false,says:"the rules of the fault could not be read in time",numbers:{}}
;for(const untilMs=performance.now()+held_rules_lookMs;!limit.aborted;){sighting=await counted(limit).catch(error=>{if(limit.aborted)return sighting;throw error})
;if(Object.values(sighting.numbers).some(count=>count>0)||performance.now()>untilMs)break;await(0,external_node_timers_promises_.setTimeout)(held_rules_pollMs,undefined,{signal:limit
}).catch(()=>undefined)}return sighting},close:()=>held?.release()}}const packetsWay=async({kind:kind,params:params},{container:container,containersOf:containersOf,runId:runId,near:near},signal)=>{
const dropped=(0,faults_catalog.Kl)(kind)?.packets?.(params);if(dropped===undefined)throw new TypeError(`"${kind}" drops no packets`);const{share:share,peer:peer}=dropped;const reach=await(0,
reach_reach.Vg)(signal,runId,rights.uZ.network,near);const{place:place}=await namespaceOf(container);const lookUp=async(target,limit)=>addressesOf(container,target,await containersOf(target,limit))
;const peers=peer===undefined?undefined:await lookUp(peer,signal);const table=(0,interception_table.Cm)((0,external_node_crypto_.randomBytes)(4).toString("hex"))
;const publishedOverLo=place.main!==undefined;const text=dropText({table:table,share:share,publishedOverLo:publishedOverLo,...peers!==undefined&&{peers:peers}});await(0,
reach_reach.Km)(reach,["nft","-f","-"],text,signal);const rules=heldRules(reach,{place:place,socket:near.socket},{table:table,text:text,renewal:renewDropText(table),does:"drop packets",
counter:"dropped",seen:count=>`${count} packets dropped`,never:peer===undefined?"no packet was sent to the container or by it":`no packet was sent between the container and "${peer}"`})
;if(peer===undefined)return rules;return{...rules,async observe(limit){const seen=await rules.observe(limit);const now=limit.aborted?peers:await lookUp(peer,limit).catch(()=>[])
;if(`${now}`===`${peers}`)return seen;return{...seen,ok:false,says:`the addresses of "${peer}" changed during the fault, so its packets came through`}}}}
;function addressesOf({name:name,networks:networks},target,others){const running=others.filter(one=>one.running&&!one.restarting)
;if(running.length===0)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`the container of "${target}" does not run right now`)
;const shared=running.flatMap(one=>one.networks).filter(one=>networks.some(own=>own.name===one.name))
;if(shared.length===0)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`container "${name}" and the target "${target}" have no network in common`,{
hint:"name a container in `from` that exchanges packets with this one; connections through a published port have the address of the network's gateway"})
;return shared.flatMap(({address:address,address6:address6})=>address6===""?[address]:[address,address6]).sort()}const dns_table_protocols=["tcp","udp"];function port(value){
if(!Number.isInteger(value)||value<1||value>65535)throw new TypeError(`${value} is not a port`);return value}
const nameserversIn=resolvConf=>[...new Set([...resolvConf.matchAll(/^\s*nameserver\s+([0-9a-fA-F.:]+)/gm)].map(([,address=""])=>address).filter(isAddress))]
;function dnsText({table:table,port:to,silent:silent,upstream:upstream}){const name=`table inet ${(0,interception_table.qv)(table)}`
;const queries=addressed(upstream?.servers,family=>`${family} daddr`).map(one=>`${one}meta l4proto { tcp, udp } th dport 53 `)
;const older=addressed(upstream?.servers,family=>`ct original ${family} daddr`).flatMap(one=>dns_table_protocols.map(protocol=>`${one}meta l4proto ${protocol} ct direction original ct original proto-dst 53 `))
;const own=upstream===null?"":`\n    meta l4proto { tcp, udp } th sport ${port(upstream.ports.first)}-${port(upstream.ports.last)} accept`
;return`${name}\ndelete ${name}\n${name} {\n  counter asked {}\n  counter passed {}\n  ${liveSet(dns_table_protocols)}\n  chain seen {\n    type filter hook output priority -300; policy accept;${own}${lines(queries,'meta l4proto @live counter name "asked"')}${lines(queries,'meta l4proto != @live counter name "passed"')}\n  }\n  chain lead {\n    type nat hook output priority -110; policy accept;${own}${lines(queries,`meta l4proto @live redirect to :${port(to)}`)}\n  }\n  chain old {\n    type filter hook output priority 0; policy accept;${own}${lines(older,`meta l4proto @live ct reply proto-src != ${to} drop`)}\n  }\n  chain silence {\n    type filter hook input priority 0; policy accept;${silent?`\n    meta l4proto @live th dport ${to} drop`:""}\n  }\n}\n`
}const renewDnsText=table=>renewLiveText(table,dns_table_protocols);var listeners=__webpack_require__("world-process-listeners")
;const olderCount=(reach,{place:place},interception,signal)=>reach.run(place,["ss","-Htn","state","established",...olderThan(interception)],signal).then(({stdout:stdout})=>linesIn(stdout),()=>0)
;const linesIn=text=>text.split("\n").filter(line=>line.trim()!=="").length;async function install(reach,site,interception,signal){const{place:place}=site;const{table:table}=interception;const text={
table:table,text:(0,interception_table.qK)(interception),renewal:(0,interception_table.rb)(interception),does:"intercept connections"};const held=await holdTable(reach,place,text,signal)
;const words=["ss","-HtnK","state","established",...olderThan(interception)];const isSpared=interception.side==="client"&&interception.spares===true;const resetNow=async()=>isSpared?{stdout:""
}:reach.run(place,words,signal);const ended=await resetNow().then(({stdout:stdout})=>linesIn(stdout),()=>0);return{site:site,interception:interception,async counts(limit){
const counters=await held.counters(limit);const counts=counters===null?null:(0,interception_table.mQ)(counters)
;if(counts===null)throw new model_failure.GateFailure("TARGET_UNAVAILABLE","the rules that intercept connections are not in place");return{...counts,cut:counts.cut+ended}},
async missed(addresses,limit){if(interception.side!=="client"||!interception.isOutside)return 0;const{stdout:stdout}=await reach.run(place,(0,interception_table.xr)(table),limit);return(0,
interception_table.xG)(stdout).filter(address=>addresses.includes(address)).length},release:held.release}}function olderThan(of){const loopback="( src 127.0.0.0/8 or src [::1] )"
;if(of.side==="client")return[`dport = :${of.port} and ( ${of.servers.map(server=>`dst ${server}`).join(" or ")} )`];return[`sport = :${of.port} and ${of.side==="host"?"":"not "}${loopback}`]}
const ownPorts={min:2e4,max:3e4};const tries=20;async function freePort(pid){for(let tried=0;tried<tries;tried+=1){const port=(0,external_node_crypto_.randomInt)(ownPorts.min,ownPorts.max)
;if(!await(0,listeners.et)(port,pid))return port}throw new model_failure.GateFailure("TARGET_UNAVAILABLE","no free port was found in the network of the container")}
const resolverScript=`\nconst { port, code, delayMs, server, fromPort, upstreamPort = 53 } = JSON.parse(process.argv[1]);\nconst { createSocket } = require('node:dgram');\nconst { connect, createServer, isIPv6 } = require('node:net');\n\nprocess.stdin.resume().once('end', () => process.exit(0)).once('error', () => process.exit(0));\nconst ignored = () => undefined;\n\n// The header and the name of the query, with the response bit and the code.\nfunction failed(query) {\n  let end = 12;\n  while (query[end] > 0) end += query[end] + 1;\n  const response = Buffer.from(query.subarray(0, end + 5));\n  response[2] = 0x80 | (response[2] & 0x79);\n  response[3] = 0x80 | code;\n  return response.fill(0, 6, 12);\n}\n\n// Ids of two clients may be equal, so each query gets its own on the way.\nconst waiting = new Map();\nlet lastId = 0;\nlet upstream;\nfunction forward(query, send) {\n  lastId = (lastId + 1) % 65536;\n  waiting.set(lastId, { id: query.readUInt16BE(0), send });\n  const sent = Buffer.from(query);\n  sent.writeUInt16BE(lastId, 0);\n  upstream.send(sent, upstreamPort, server, ignored);\n}\n\nfunction respond(query, send) {\n  if (query.length < 17) return;\n  if (code !== undefined) send(failed(query));\n  else setTimeout(forward, delayMs, query, send);\n}\n\nfunction listenUdp(type, host) {\n  return new Promise((done, fail) => {\n    const socket = createSocket(type);\n    socket.on('message', (query, from) => respond(query, (response) => socket.send(response, from.port, from.address, ignored)));\n    socket.once('error', fail).bind(port, host, () => done(socket.on('error', ignored)));\n  });\n}\n\n// Connections to the other resolver need a port that the rules know; one that is in use is not the last.\nlet lastPort = 0;\nfunction pipe(client, tries) {\n  lastPort = (lastPort + 1) % 16;\n  const other = connect({ host: server, port: upstreamPort, localPort: fromPort + lastPort });\n  other.once('connect', () => client.pipe(other).pipe(client));\n  other.once('error', () => (other.pending && tries > 0 ? pipe(client, tries - 1) : client.destroy()));\n  client.once('close', () => other.destroy());\n}\n\nfunction onConnection(client) {\n  client.on('error', ignored);\n  if (code === undefined) return void setTimeout(pipe, delayMs, client, 16);\n  let rest = Buffer.alloc(0);\n  client.on('data', (chunk) => {\n    rest = Buffer.concat([rest, chunk]);\n    while (rest.length >= 2 && rest.length >= 2 + rest.readUInt16BE(0)) {\n      const end = 2 + rest.readUInt16BE(0);\n      respond(rest.subarray(2, end), (response) => {\n        const length = Buffer.alloc(2);\n        length.writeUInt16BE(response.length);\n        client.write(Buffer.concat([length, response]));\n      });\n      rest = rest.subarray(end);\n    }\n  });\n}\n\nconst listenTcp = (host) => new Promise((done, fail) => createServer(onConnection).once('error', fail).listen(port, host, done));\n\nasync function start() {\n  if (code === undefined) {\n    upstream = createSocket(isIPv6(server) ? 'udp6' : 'udp4').on('message', (response) => {\n      if (response.length < 12) return;\n      const query = waiting.get(response.readUInt16BE(0));\n      waiting.delete(response.readUInt16BE(0));\n      if (query === undefined) return;\n      response.writeUInt16BE(query.id, 0);\n      query.send(response);\n    });\n    await new Promise((done, fail) => upstream.once('error', fail).bind(fromPort, done));\n    upstream.on('error', ignored);\n  }\n  await Promise.all([listenUdp('udp6', '::1'), listenTcp('::1')]).catch(ignored);\n  await listenUdp('udp4', '127.0.0.1');\n  await listenTcp('127.0.0.1');\n}\nstart().catch(() => process.exit(1));\n`
;const upstreamPorts=16;const startMs=1e4;const resolver_pollMs=20;async function startResolver(reach,{place:place,pid:pid},port,response,signal){
const held=reach.hold(place,[process.execPath,"-e",resolverScript,JSON.stringify({port:port,...response})]);const isReady=()=>(0,listeners.et)(port,pid);try{
for(const untilMs=performance.now()+startMs;!await isReady();await(0,external_node_timers_promises_.setTimeout)(resolver_pollMs,undefined,{signal:signal
}))if(!held.send("\n")||performance.now()>untilMs)throw new model_failure.GateFailure("TARGET_UNAVAILABLE","the resolver of the gate could not be started in the network of the container")
}catch(error){held.close();throw error}return{runs:()=>held.send("\n"),close:()=>held.close()}}const resolver_applyMs=2e4;const codes={servfail:2,nxdomain:3}
;const resolverWay=async({kind:kind,params:params},{container:container,runId:runId,near:near},signal)=>{const resolver=(0,faults_catalog.Kl)(kind)?.resolver?.(params)
;if(resolver===undefined)throw new TypeError(`"${kind}" changes no responses of a resolver`);const reach=await(0,reach_reach.Vg)(signal,runId,rights.uZ.network,near)
;const at=await namespaceOf(container);const[port,table]=[await freePort(at.pid),(0,interception_table.Cm)((0,external_node_crypto_.randomBytes)(4).toString("hex"))]
;const{response:response,upstream:upstream}=await planFor(resolver,reach,at.pid,signal);const text=dnsText({table:table,port:port,silent:resolver.response==="silent",upstream:upstream});await(0,
reach_reach.Km)(reach,["nft","-f","-"],text,signal);const rules=heldRules(reach,{place:at.place,socket:near.socket},{table:table,text:text,renewal:renewDnsText(table),does:"lead DNS queries away",
counter:"asked",seen:count=>`the container sent ${count} ${count===1?"packet":"packets"} with DNS queries`,never:"the container looked no name up"});let own=null;return{...rules,
applyMs:resolver_applyMs,async apply(limit){if(response!==null)own=await startResolver(reach,at,port,response,limit);await rules.apply(limit)},async observe(limit){
const seen=await rules.observe(limit);return own?.runs()===false?{...seen,ok:false,says:"the resolver of the gate has ended"}:seen},close(){rules.close();own?.close()}}}
;async function planFor(resolver,reach,pid,signal){if(resolver.response==="refused"||resolver.response==="silent")return{response:null,upstream:null};if(resolver.response!=="slow")return{response:{
code:codes[resolver.response]},upstream:null};const{stdout:stdout}=await reach.run("machine",["cat",`/proc/${pid}/root/etc/resolv.conf`],signal);const servers=nameserversIn(stdout)
;const[server]=servers;if(server===undefined)throw new model_failure.GateFailure("TARGET_UNAVAILABLE","the container has no `nameserver` in /etc/resolv.conf, so there is no response to delay",{
hint:"give the fault other values of `response`, for example `[servfail, nxdomain]`"});const first=await freePort(pid);return{response:{delayMs:resolver.delayMs,server:server,fromPort:first},
upstream:{ports:{first:first,last:first+upstreamPorts-1},servers:servers}}}async function strikeFor({socket:socket,container:container,runId:runId,near:near},main,signal){
const byEngine=async(name,limit)=>(await(0,request.sb)(socket,"POST",`/containers/${container.id}/kill?signal=${name}`,limit)).status===204;if(main===null){if(!container.supervised)return byEngine
;throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`the main process of container "${container.name}" is not on this machine, and ${noEngineKill}`,{
hint:"run the gate on the machine of the container engine"})}const owner=await(0,promises_.stat)(`/proc/${main.pid}`).catch(()=>null);if(owner?.uid===process.geteuid?.()||await(0,
user_namespace.CC)(main.pid))return name=>(0,process_identity.qC)(main,name);const way=await(0,rights.Np)(rights.uZ.signal,signal);if(way==="root")return name=>(0,process_identity.qC)(main,name)
;if(way==="sudo")return killBy((0,reach_reach.ZY)(way,runId),main);if(!container.supervised)return byEngine;const reach=await(0,reach_reach.Vg)(signal,runId,rights.uZ.signal,near)
;const end=await reach.run("machine",["kill","-0",String(main.pid)],signal);if(end.status===0)return killBy(reach,main)
;throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`${way.message}; a helper container cannot signal the main process (${(0,reach_reach.$E)(end)}), and ${noEngineKill} ("${container.name}")`,{
...way.hint!==undefined&&{hint:way.hint}})}const noEngineKill="the engine's own kill would switch the restart policy of the container off";const killBy=(reach,main)=>async(name,signal)=>{if(await(0,
process_identity.L4)(main)===null)return false;const end=await reach.run("machine",["kill",`-${name.slice(3)}`,String(main.pid)],signal)
;if(end.status!==0)throw new Error(`kill by ${reach.way} failed: ${(0,reach_reach.$E)(end)}`);return true};const graceMs=1e4;const restart_startMs=15e3;const restart_pollMs=25
;const restartWay=async(_effect,struck,signal)=>{const{socket:socket,container:container}=struck;const main=await(0,main_process.Fy)(container)
;const restart=container.supervised?await bySignals(struck,main,signal):byEngine(struck);return{undo:{kind:undo_container.Uf.kind,state:(0,undo_container.pe)(socket,container,main)},
applyMs:graceMs+restart_startMs,apply:restart,observe:signal=>lookUntil({socket:socket,id:container.id},"the container does not run again",now=>{
if(now===null)return"the container was removed while it was restarted";return now.running&&hasEnded(now,container.startedAt)&&!now.restarting?"the container runs again, with another main process":null
},signal)}};const byEngine=({socket:socket,container:container})=>async signal=>{const path=`/containers/${container.id}/restart?t=${graceMs/1e3}`;const{status:status}=await(0,
request.sb)(socket,"POST",path,signal,{limitMs:graceMs+restart_startMs})
;if(status!==204)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`the engine did not restart the container (status ${status})`)};async function bySignals(struck,main,signal){
const{socket:socket,container:container}=struck;const strike=await strikeFor(struck,main,signal);const ends=async(forMs,signal)=>{
for(const untilMs=performance.now()+forMs;performance.now()<untilMs;await(0,external_node_timers_promises_.setTimeout)(restart_pollMs,undefined,{signal:signal}))if(hasEnded(await(0,
inspect.N)(socket,container.id,signal),container.startedAt))return true;return false};return async signal=>{
if(!await strike("SIGTERM",signal))throw new model_failure.GateFailure("TARGET_UNAVAILABLE","the main process ended before the signal reached it");if(!await ends(graceMs,signal)){
await strike("SIGKILL",signal);await ends(restart_startMs,signal)}await(0,undo_container.SI)((0,undo_container.pe)(socket,container,main),signal)}}var effect_of=__webpack_require__(59895)
;const signalWay=async(effect,struck,signal)=>{const name=(0,effect_of.o)(effect);return name==="SIGSTOP"?pause(struck):end(struck,name,signal)};async function pause(struck){
const{container:container}=struck;const main=await(0,main_process.Fy)(container);if(main===null||await(0,main_process.L7)(main.pid,container.id))return paused(struck)
;throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`container "${container.name}" has no control group of its own, without which no engine can pause it`,{
hint:"this is so on a rootless engine with version 1 of the control groups; use `partition` instead"})}const paused=({socket:socket,container:container})=>({undo:{kind:undo_container.xZ.kind,state:(0,
undo_container.pe)(socket,container,null)},async apply(signal){const{status:status}=await(0,request.sb)(socket,"POST",`/containers/${container.id}/pause`,signal)
;if(status!==204)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`the engine did not pause the container (status ${status})`)},observe:signal=>lookUntil({socket:socket,id:container.id
},"the container was not paused",now=>{if(hasEnded(now,container.startedAt))return"the container ended while it was paused";return now?.paused?"the container is paused":null},signal)})
;async function end(struck,name,signal){const{socket:socket,container:container}=struck;const main=await(0,main_process.Fy)(container);const strike=await strikeFor(struck,main,signal);return{undo:{
kind:undo_container.Uf.kind,state:(0,undo_container.pe)(socket,container,main)},async apply(signal){
if(!await strike(name,signal))throw new model_failure.GateFailure("TARGET_UNAVAILABLE","the main process ended before the signal reached it")},async observe(signal){const seen=await lookUntil({
socket:socket,id:container.id
},`the main process of the container still runs${name==="SIGTERM"?": it ignores SIGTERM, or takes longer to end":""}`,now=>hasEnded(now,container.startedAt)?endedWords(container):null,signal,async()=>main!==null&&await(0,
process_identity.L4)(main)===null?endedWords(container):null);return{...seen,numbers:{...seen.numbers,supervised:Number(container.supervised)}}}}}
const endedWords=({supervised:supervised})=>`the main process of the container has ended${supervised?"":", and the container has no restart policy"}`;const ways={signal:signalWay,restart:restartWay,
descriptors:descriptorsWay,cgroup:limitsWay,packets:packetsWay,mount:mountWay,disk:diskWay,clock:clockWay,resolver:resolverWay};function containerWayOf(way){const found=ways[way]
;if(found===undefined)throw new RangeError(`a container takes no ${way}`);return found}const staysOutside=way=>way==="signal"||way==="restart";const claimMs=1e4
;function containerDriver(name,find,around){const{runId:runId,targets:targets=[],workspace:workspace="",composeProject:composeProject}=around;const prepared=new Map;let startedByGate=false;let socket
;const socketPath=()=>{socket??=(0,containers_socket.I)();return socket};const helpers=helpersOwed(name,runId,around);const all=async signal=>{const found=await find(await socketPath(),signal)
;const own=await(0,containers_find.pV)();const ours=found.find(({id:id})=>own.includes(id))
;if(ours!==undefined)throw new model_failure.GateFailure("TARGET_REFUSED",`container "${ours.name}" of target "${name}" is not touched: the gate itself runs in it`);return found}
;const containersOf=async(target,signal)=>{const other=targets.find(one=>one.name===target);const findOther=other===undefined?null:(0,containers_find.JT)(other,workspace,composeProject)
;if(findOther===null)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`this config has no container as a target "${target}"`);return findOther(await socketPath(),signal)}
;const readyFor=undo=>{const ready=prepared.get(undo.id);if(ready===undefined)throw new Error("the fault was not prepared");return ready};return{async start(signal){await all(signal)},
stop:helpers.settle,async prepare(effect,id,signal){const running=(await all(signal)).filter(one=>one.running&&!one.restarting);const indexes=(0,worker_choice.SL)(effect.worker,running.length)
;const containers=indexes.flatMap(index=>running[index]??[]);if(containers.length===0)throw new model_failure.GateFailure("TARGET_UNAVAILABLE","the container does not run right now",{
hint:"start it before the gate; its log may say why it has ended"});for(const container of containers)refusePaused(container);const[socket,way]=[await socketPath(),containerWayOf(effect.way)]
;if(!staysOutside(effect.way))await(0,rootless._)(socket,(0,no_rootless.l)(effect.way),signal);const parts=await(0,each_container.jJ)(containers,container=>way(effect,{socket:socket,
container:container,workspace:workspace,runId:runId,containersOf:containersOf,near:helpers.near(socket,container.id)},signal))
;const ready=together(parts,position=>`replica ${(indexes[position]??0)+1} of ${running.length}`);prepared.set(id,{...ready,containers:containers,indexes:indexes,of:running.length});return{id:id,
target:name,...ready.undo}},struckWorker(undo){const{indexes:[worker=0,...also]=[],of:of=1}=prepared.get(undo.id)??{};return of>1?{worker:worker,...also.length>0&&{also:also},of:of}:null},
prepareMs:helperStepMs,applyMs:undo=>(prepared.get(undo.id)?.applyMs??0)+(helpers.areUsed()?helperStepMs:0),observeMs:undo=>prepared.get(undo.id)?.observeMs??0,async apply(_effect,undo,signal){
const ready=readyFor(undo);for(const{id:id,startedAt:startedAt}of ready.containers){const now=await(0,inspect.N)(await socketPath(),id,signal)
;if(now===null||now.startedAt!==startedAt)throw new model_failure.GateFailure("TARGET_UNAVAILABLE","the container was restarted or removed before the fault")}await ready.apply(signal)},
observeEffect:(_effect,undo,signal)=>readyFor(undo).observe(signal),undoMs:engine_back.C,async undo(undo,signal){prepared.get(undo.id)?.close?.();const started=await(0,each_container.jJ)((0,
each_container.CI)(undo).filter(mayHaveEnded),part=>startsIt(part)(part.state,signal));if(started.includes(true))startedByGate=true;await handlerOf(undo).undo(undo.state,signal)},
async verifyRemoved(_effect,undo,signal){const removed=await handlerOf(undo).verifyRemoved(undo.state,signal);if(removed.ok)prepared.delete(undo.id);return removed},restartAfterFault:async undo=>(0,
each_container.CI)(undo).some(mayHaveEnded)&&startedByGate,async claims(){return(await(0,within.u)(claimMs,null,all)).map(({id:id})=>`container ${id}`)},async observe(signal){
const found=await find(await socketPath(),signal).catch(()=>[]);const sum=of=>found.reduce((total,one)=>total+of(one),0);return{containers:found.length,
running:sum(({running:running})=>Number(running)),restarts:sum(({restarts:restarts})=>restarts)}},async checkRunning(restart,signal){const found=await all(signal);if(found.every(isThere)){
const restarted=startedByGate;if(restart)startedByGate=false;return{back:true,restarted:restarted,says:restarted?"the gate started it again":"it is there again without the gate"}}
const down=restart?found.filter(undo_container.Pj):[];if(down.length===0)return{back:false,restarted:false,says:awayText(found)};for(const{id:id}of down)await(0,
request.sb)(await socketPath(),"POST",`/containers/${id}/start`,signal);return{back:false,restarted:true,says:"it did not restart on its own; the gate started it again"}}}}
const mayHaveEnded=({kind:kind,state:state})=>kind!==undo_container.xZ.kind&&(0,undo_container.dt)(state)!==null
;const startsIt=({kind:kind})=>kind===undo_container.Uf.kind?undo_container.SI:undo_container.i4;function handlerOf({kind:kind}){const found=(0,catalog.M)(kind)
;if(found===undefined)throw new RangeError(`no undo "${kind}"`);return found}const awayText=found=>found.some(({running:running})=>running)?"it is not healthy":"it does not run"
;const isThere=({running:running,restarting:restarting,paused:paused,health:health})=>running&&!restarting&&!paused&&(health===null||health==="healthy");const kindOfContainers=find=>({
driver:(target,context)=>containerDriver(target.name,find(target,context),context),examine:(target,effects,context,signal)=>examine(target.name,find(target,context),effects,context,signal)})
;async function examine(name,find,effects,context,signal){const all=await find(await(0,containers_socket.I)(),signal)
;const names=all.map(one=>`${one.name}${one.running?"":" (does not run)"}`).join(", ");const{runId:runId,targets:targets,workspace:workspace,composeProject:composeProject}=context
;const driver=containerDriver(name,find,{runId:runId,targets:targets,workspace:workspace,...composeProject!==undefined&&{composeProject:composeProject}});await(driver.start?.(signal));return(0,
examined.vn)(driver,`${all.length===1?"container":"containers"} ${names}`,effects,signal)}const containerKind=kindOfContainers(target=>(0,containers_find.FA)(target))
;const composed=kindOfContainers((target,{workspace:workspace,composeProject:composeProject})=>(0,containers_find.My)(target,workspace,composeProject));const composeKind={...composed,
examine:async(target,effects,context,signal)=>context.composeProject===undefined||target.project!==undefined?composed.examine(target,effects,context,signal):(0,
examined.ux)("the gate starts it with its Compose project",effects)};const serviceKind=kindOfContainers(target=>(0,containers_find.Ln)(target));var experiment=__webpack_require__(24952)
;var cause=__webpack_require__(42795);var printable=__webpack_require__(93);var ask=__webpack_require__(30314);var run_step=__webpack_require__("world-experiment-run-step");const everyMs=1e3
;async function runMethod({method:method,probes:probes,asks:asks},place,signal){const unmet=[];const over=new AbortController;const either=AbortSignal.any([signal,over.signal])
;const asking=asks.during?askRegularly(probes,place,unmet,either):Promise.resolve();const beside=[];try{for(const step of method){if(!step.isBackground)await runOne(step,place,unmet,either);else{
const running=runOne(step,place,unmet,either);running.catch(()=>undefined);beside.push(running)}}await Promise.all(beside)}finally{over.abort();await Promise.allSettled([asking,...beside])}
const last=await(0,ask.m)(probes,place,signal);return last===null?unmet:[...unmet,last]}async function runOne(step,place,unmet,signal){signal.throwIfAborted();await(0,
run_step.Ek)(step,signal,async()=>{if(step.type==="action")return(0,run_step.Rb)(step,place,signal).catch(error=>{throw new Error(`the action \`${(0,
printable.g)(step.name,60)}\` failed: ${error.message}`)});const says=await(0,run_step.Nx)(step,place,signal);if(says!==null&&step.tolerance!==null)unmet.push({probe:step.name,says:says})})}
async function askRegularly(probes,place,unmet,signal){while(!signal.aborted){const one=await(0,ask.m)(probes,place,signal);if(signal.aborted)return
;if(one!==null&&!unmet.some(({probe:probe})=>probe===one.probe))unmet.push(one);await(0,external_node_timers_promises_.setTimeout)(everyMs,undefined,{signal:signal}).catch(()=>undefined)}}
var experiment_rollbacks=__webpack_require__("world-undo-experiment-rollbacks");var experiment_scaled=__webpack_require__(95624);var call_python=__webpack_require__(71850)
;var read_bounded=__webpack_require__(9200);const scriptLimitBytes=64*1024;async function pythonOfChaos(path){
for(const folder of path.split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute)){const text=await(0,read_bounded.readBounded)((0,
external_node_path_.join)(folder,"chaos"),scriptLimitBytes).then(String,()=>null);const python=text===null?null:interpreterIn(text);if(python!==null)return python}
throw new model_failure.GateFailure("TARGET_UNAVAILABLE","an experiment calls Python functions, and the PATH has no `chaos` that is a Python script",{
hint:"install it in a step before the gate: `pip install chaostoolkit`, and the packages with the modules"})}function interpreterIn(script){const[first="",second=""]=script.split("\n",2)
;const[,named,looked]=/^#!\s*(?:(\/\S*python[\d.]*)|\/\S*\/env (python[\d.]*))\s*$/.exec(first)??[];return named??looked??/^'''exec' ["']?(\/[^"']*python[\d.]*)["']? "\$0"/.exec(second)?.[1]??null}
async function placeWithPython(content,place,signal){const calls=(0,experiment.jh)(content).flatMap(does=>does.kind==="python"?[does]:[]);if(calls.length===0)return place;const found={...place,
python:await pythonOfChaos(process.env.PATH??"")};const complaints=await(0,call_python.WC)(calls,found,signal).catch(error=>{throw new model_failure.GateFailure("TARGET_UNAVAILABLE",error.message,{
hint:`its Python is ${(0,printable.g)(found.python,200)}`})});const nth=complaints.findIndex(one=>one!==null);if(nth<0)return found;const says=`the Python function \`${(0,
printable.g)(calls[nth]?.func??"",120)}\` cannot be called: ${(0,printable.g)(complaints[nth]??"",200)}`;throw new model_failure.GateFailure("TARGET_UNAVAILABLE",says,{
hint:`install the package with its module where \`chaos\` is installed: ${(0,printable.g)(found.python,200)} -m pip install …`})}async function checkPrograms(content,workspace){const place={cwd:(0,
external_node_path_.resolve)(workspace),given:undefined,path:process.env.PATH??""};for(const does of(0,experiment.jh)(content)){const why=does.kind==="program"?await(0,
cannot_start.A)(does.words[0]??"",place):null;if(why!==null)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",why.message,{hint:why.hint})}}
function experimentDriver({name:name,content:content},context){const{probes:probes,method:method,rollbacks:rollbacks,asks:asks,digest:digest}=content;let placed
;const placeIn=signal=>placed??=placeWithPython(content,{workspace:context.workspace,mark:(0,helper.Wu)(context.runId)},signal)
;const{askMs:askMs,methodMs:methodMs,rollbacksMs:rollbacksMs,scalesMs:scalesMs}=(0,experiment.Af)(content);const isFault=method.some(({type:type,isHarmless:isHarmless})=>type==="action"&&!isHarmless)
;const begun=new Map;const unmet=new Map;const complaint=async signal=>{const first=asks.before?await(0,ask.m)(probes,await placeIn(signal),signal):null
;return first===null?null:`the hypothesis does not hold: \`${(0,printable.g)(first.probe,60)}\`: ${first.says}`};return{prepareMs:askMs+scalesMs,
undoMs:Math.max(rollbacksMs,askMs+experiment.X6)+scalesMs,applyMs:()=>methodMs+askMs,async checkAllowed(signal){await checkPrograms(content,context.workspace);await placeIn(signal)},
unhealthy:complaint,steadyMs:askMs,async prepare({params:params},id,signal){
if(params.digest!==digest)throw new model_failure.GateFailure("TARGET_UNAVAILABLE","the file of the experiment is another one than that of the plan",{
hint:"check out the commit of the plan, or plan again"});const why=await complaint(signal);if(why!==null)throw new model_failure.GateFailure("TARGET_NOT_READY",why);const place=await placeIn(signal)
;const scaled=await(0,experiment_scaled.RJ)(content,place.mark,signal);if(rollbacks.length===0&&method.some(step=>step.type==="action"&&!step.isHarmless&&!(0,
experiment.C5)(step)))await context.note("an experiment has no rollbacks: nothing says how to remove what its actions do");return{id:id,target:name,kind:experiment_rollbacks.B.kind,state:plain({
rollbacks:rollbacks,probes:probes,...place,...scaled.length>0&&{scaled:scaled}})}},async apply({seed:seed},{id:id},signal){const place={...await placeIn(signal),seed:seed};begun.set(id,new Set)
;unmet.set(id,await runMethod(content,place,signal))},unmet:({id:id})=>unmet.get(id)??[],observeEffect:async()=>isFault?{ok:true,says:"each action of the method ended well",numbers:{}}:{ok:false,
says:`${cause.i7} anything`,numbers:{}},async undo({id:id,state:state},signal){const done=begun.get(id);if(done!==undefined)await(0,
experiment_rollbacks.F)(rollbacks,await placeIn(signal),done,state,signal)},verifyRemoved:async(_effect,{id:id,state:state},signal)=>begun.has(id)?experiment_rollbacks.B.verifyRemoved(state,signal):{
ok:true,says:"the method had not begun",numbers:{}}}}const plain=value=>JSON.parse(JSON.stringify(value));const experimentKind={driver:experimentDriver,
async examine({content:content},effects,{workspace:workspace,runId:runId},signal){await checkPrograms(content,workspace);await placeWithPython(content,{workspace:(0,
external_node_path_.resolve)(workspace),mark:(0,helper.Wu)(runId)},signal);return(0,examined.ux)((0,
experiment.sP)(content)?"its programs and Python functions are there":"its programs are there",effects)}};var access=__webpack_require__(62432);var find_cluster=__webpack_require__(10854)
;var kubernetes_workload=__webpack_require__(94531);var chaos_mesh_effect=__webpack_require__(32453);var pod_outage=__webpack_require__(44251);var litmus_experiment=__webpack_require__(72989)
;var counted=__webpack_require__(51652);var failure_in=__webpack_require__("world-kubernetes-failure-in");var address_of_url=__webpack_require__(24023);var same_end=__webpack_require__(54103)
;var descriptors=__webpack_require__(56107);var processes=__webpack_require__(19044);async function isPortForwarded(preview){const{host:host,port:port}=(0,address_of_url.f)(preview);if(!(0,
same_end.U)(host))return false;const pids=await(processes.u.listenersOf?.(port)?.catch(()=>[]))??[];const commands=await Promise.all(pids.map(pid=>(0,
descriptors.EW)(`/proc/${pid}/cmdline`).catch(()=>"")));return commands.some(command=>/(^|\/)kubectl(-[\w.]+)?\0/.test(command)&&command.split("\0").includes("port-forward"))}
var kinds_catalog=__webpack_require__("core-kubernetes-chaos-mesh-kinds-catalog");var manifest=__webpack_require__("core-kubernetes-chaos-mesh-manifest");var resources=__webpack_require__(39407)
;const messageLength=200;const count=schemas.Whr().min(0).default(0);const read_object_event=schemas.Ikc({type:schemas.k5n(["Succeeded","Failed"]),operation:schemas.k5n(["Apply","Recover"]),
message:schemas.YjP().default("").transform(text=>(0,printable.g)(text,messageLength))});const record=schemas.Ikc({id:schemas.YjP().max(800),selectorKey:schemas.YjP().max(40).default("."),
phase:schemas.YjP().regex(/^(Not Injected|Injected)(\/[A-Za-z]{1,40})?$/),injectedCount:count,recoveredCount:count,events:schemas.YOg(read_object_event).max(1e3).nullish()})
;const chaosObject=schemas.Ikc({metadata:schemas.Ikc({uid:schemas.YjP().max(100).optional(),deletionTimestamp:schemas.YjP().max(100).nullish()}),status:schemas.Ikc({
conditions:schemas.YOg(schemas.Ikc({type:schemas.YjP().max(100),status:schemas.k5n(["True","False","Unknown"])})).max(50).nullish(),experiment:schemas.Ikc({
desiredPhase:schemas.k5n(["Run","Stop"]).optional(),containerRecords:schemas.YOg(record).max(1e4).nullish()}).nullish()}).nullish()});function readObject(object){
const read=chaosObject.safeParse(object);if(!read.success)return null;const{metadata:metadata,status:status}=read.data;const selected=status?.conditions?.find(({type:type})=>type==="Selected")?.status
;return{isDeleted:typeof metadata.deletionTimestamp==="string",isSeen:status?.experiment!=null||(status?.conditions??[]).length>0,
isSelected:selected===undefined||selected==="Unknown"?null:selected==="True",isStopped:status?.experiment?.desiredPhase==="Stop",records:status?.experiment?.containerRecords??[]}}
const silentAfterMs=1e4;function chaosStateOf(object,look){const status=readObject(object);if(status===null)return{state:"unreadable",says:"the object has no status that Chaos Mesh writes",failures:[]
};const failures=[...new Set(status.records.map(lastFailure).filter(text=>text!==null))].slice(0,5);return{...decided(status,look),failures:failures}}function decided(status,{pods:pods,ageMs:ageMs}){
const{isSelected:isSelected,isDeleted:isDeleted,isStopped:isStopped,records:records}=status;if(isSelected===false&&records.length===0)return{state:"nothing-selected",
says:"Chaos Mesh has found none of the pods, and does not look again"};if(records.length===0)return ageMs<silentAfterMs?{state:"waiting",says:"Chaos Mesh has not looked at it yet"}:{state:"no-engine",
says:`Chaos Mesh has ${status.isSeen?"chosen no pods":"not looked at it"}; its controller may be down`};return isDeleted||isStopped?ending(records):running(records,pods)}function ending(records){
const all=placesOf(records);const left=records.filter(({phase:phase})=>phase!=="Not Injected");if(left.length>0){const failed=left.filter(record=>lastFailure(record)!==null).length;return failed>0?{
state:"stuck",says:`Chaos Mesh could not remove it from ${failed} of ${all}`}:{state:"waiting",says:`Chaos Mesh has yet to remove it from ${left.length} of ${all}`}}
if(records.every(({injectedCount:injectedCount})=>injectedCount===0))return{state:"not-injected",says:"it ended before it was in any pod"}
;const owed=records.filter(({injectedCount:injectedCount,recoveredCount:recoveredCount})=>recoveredCount<injectedCount).length;return owed===0?{state:"recovered",
says:`Chaos Mesh has removed it from ${all}`}:{state:"waiting",says:`Chaos Mesh has not counted the removal from ${owed} of ${all}`}}function running(records,pods){const all=placesOf(records)
;const own=records.filter(({selectorKey:selectorKey})=>selectorKey===".");const reached=new Set(own.map(podOf));const foreign=[...reached].filter(pod=>!pods.includes(pod)).length;if(foreign>0)return{
state:"partly",says:`Chaos Mesh has chosen ${(0,counted.h)(foreign,"pod")} that the gate did not name`}
;const inside=records.filter(({phase:phase,injectedCount:injectedCount})=>phase==="Injected"&&injectedCount>=1).length;const missing=pods.filter(pod=>!reached.has(pod)).length
;if(inside===records.length&&missing===0)return{state:"injected",says:`Chaos Mesh has put it into ${all}`};if(inside>0)return{state:"partly",
says:`Chaos Mesh has put it into ${inside} of ${placesOf(records,pods.length)}`};const failed=records.filter(record=>lastFailure(record)!==null).length;return failed>0?{state:"not-injected",
says:`Chaos Mesh ${cause.uE} ${failed} of ${all}`}:{state:"waiting",says:`Chaos Mesh has yet to put it into ${all}`}}const podOf=({id:id})=>id.split("/")[1]??"";const placesOf=(records,least=0)=>(0,
counted.h)(Math.max(records.length,least),records.some(({id:id})=>id.split("/").length>2)?"container":"pod");function lastFailure({events:events}){const last=events?.at(-1)
;return last?.type==="Failed"?last.message:null}var api=__webpack_require__(94628);var chaos_object=__webpack_require__("world-kubernetes-chaos-object");var own_object=__webpack_require__(78406)
;var chaos=__webpack_require__("world-undo-kubernetes-chaos");var kubernetes_record=__webpack_require__(2034);const durationMs=18e4
;async function chaosMesh(effect,{cluster:cluster,pods:pods,chosen:chosen,run:run},{port:port,container:wanted,replace:replace=false},signal){const own=(0,own_object.Zn)(run)
;const container=wanted??null;const struck=(0,chaos_mesh_effect.m)(effect)?[chosen]:pods;const sights=await Promise.all(struck.map(({metadata:metadata})=>sightBefore(cluster,metadata,signal)))
;const before=struck.map(({metadata:{name:name,uid:uid}},index)=>({name:name,uid:uid,images:sights[index]?.images??{}}));if(container!==null)requireContainer(container,sights)
;const{name:name,namespace:namespace,labels:labels,annotations:annotations}=(0,own_object.K7)(own,cluster.namespace,Date.now());const made=(0,manifest.$V)(effect,{namespace:namespace,name:name,
labels:labels,annotations:annotations,durationMs:durationMs,pods:struck.map(({metadata:metadata,spec:spec},index)=>({name:metadata.name,containers:Object.keys(before[index]?.images??{}),
hostNetwork:spec.hostNetwork,graceSeconds:spec.terminationGracePeriodSeconds,
mounts:(spec.containers.find(one=>container===null||one.name===container)?.volumeMounts??[]).map(({mountPath:mountPath})=>mountPath)})),peers:null,container:container,port:port??null})
;if(!made.ok)throw new model_failure.GateFailure("TARGET_REFUSED",made.reason);const kind=(0,kinds_catalog.Fl)(effect.what);const path=(0,chaos_object.Ge)(cluster,resources.E[kind].resource)
;let createdAtMs=performance.now();return{undo:{kind:chaos.fy.kind,state:{...(0,kubernetes_record.Yp)(cluster),...(0,kubernetes_record.MY)(own.object,run),...(0,chaos.k8)(kind,before,replace)}},
async apply(limit){createdAtMs=performance.now();await(0,own_object.pP)(cluster,path,made.manifest,own,limit)},async observe(limit){const object=await(0,
api.iM)(cluster,`${path}/${own.object}`,schemas.L5J(),limit);if(object===null)return{ok:false,says:`${cause.vh} deleted the object during the fault`,numbers:{}};const look={
pods:before.map(({name:pod})=>pod),ageMs:performance.now()-createdAtMs};const{state:state,says:says,failures:failures}=chaosStateOf(object,look);if(state!=="injected")return{ok:false,
says:[says,...failures.slice(0,1)].join(": "),numbers:{}};const{states:states,replaced:replaced,ended:ended}=await(0,chaos_object.$Z)(cluster,{kind:kind,object:own.object,pods:before,made:object
},limit);const numbers={pods:before.length};if(effect.what==="kill"&&container!==null)return{...await containerSeen(cluster,before[0],sights[0],container,limit),numbers:numbers};if((0,
chaos_mesh_effect.m)(effect))return{ok:ended===before.length,says:endSays(before.length,replaced,ended),numbers:numbers};if(states.every(one=>one==="in-place"))return{ok:true,says:says,numbers:numbers
};return states.every(one=>one==="unknown")?{ok:false,says:`${says}, which only the checks can show`,numbers:{...numbers,caught:1}}:{ok:false,says:`${says}, and not all pods show it`,numbers:numbers}}
}}function endSays(pods,replaced,ended){if(replaced===pods)return"the pod no longer exists";return ended===pods?"the pod is ending":"the pod is still there"}
async function sightBefore(cluster,{name:name},signal){const sight=await sightOf(cluster,name,signal)
;if(sight===null)throw new model_failure.GateFailure("TARGET_UNAVAILABLE","a pod of the workload was replaced before the fault");return sight}const sightOf=async(cluster,name,signal)=>(0,
pod_outage.mU)(await(0,api.iM)(cluster,`${(0,kubernetes_workload.Kr)(cluster)}/${encodeURIComponent(name)}`,schemas.L5J(),signal));function requireContainer(container,sights){
if(sights.every(({images:images})=>images[container]!==undefined))return;const names=[...new Set(sights.flatMap(({images:images})=>Object.keys(images)))]
;throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`the pods have no container "${container}"`,{hint:`write \`container\` with one of: ${names.join(", ")}`})}
async function containerSeen(cluster,pod,before,container,signal){const now=pod===undefined?null:await sightOf(cluster,pod.name,signal);if(now===null||before===undefined)return{ok:true,
says:"the pod no longer exists"};return(0,pod_outage.hY)(now,before,container)?{ok:true,says:"the container has ended"}:{ok:false,says:"the kubelet has not noticed that the container has ended"}}
const group="chaos-mesh.org";function rightsForChaos({what:what},mayReplace){const{resource:resource,witness:witness}=resources.E[(0,kinds_catalog.Fl)(what)];return[{group:group,resource:resource,
verbs:["create","get","list","patch","delete"]},...witness===null?[]:[{group:group,resource:witness,verbs:["list"]}],...mayReplace?[{group:"",resource:"pods",verbs:["delete"]}]:[]]}
var names=__webpack_require__(95772);const rightsForIstio=[{group:names.Oj,resource:"virtualservices",verbs:["get","list","patch"]}];var litmus_names=__webpack_require__(88052)
;const rightsForLitmus=mayReplace=>[{group:litmus_names.En,resource:"chaosengines",verbs:["create","get","list","patch","delete"]},{group:litmus_names.En,resource:"chaosresults",verbs:["get","delete"]
},{group:litmus_names.En,resource:"chaosexperiments",verbs:["get"]},{group:"",resource:"serviceaccounts",verbs:["get"]},...mayReplace?[{group:"",resource:"pods",verbs:["delete"]}]:[]]
;var kubernetes_rights=__webpack_require__(53648);function podsEffectOf({kind:kind,params:params}){const effect=(0,faults_catalog.Kl)(kind)?.pods?.(params)
;if(effect===undefined)throw new TypeError(`"${kind}" does nothing to pods`);return effect}function chaosEffectOf({kind:kind,params:params}){const effect=(0,
faults_catalog.Kl)(kind)?.chaosMesh?.(params);if(effect===undefined)throw new TypeError(`Chaos Mesh does not inject "${kind}"`);return effect}function litmusEffectOf({kind:kind,params:params}){
const effect=(0,faults_catalog.Kl)(kind)?.litmus?.(params);if(effect===undefined)throw new TypeError(`Litmus does not inject "${kind}"`);return effect}
function istioEffectOf({kind:kind,params:params}){const effect=(0,faults_catalog.Kl)(kind)?.istio?.(params);if(effect===undefined)throw new TypeError(`Istio does not inject "${kind}"`);return effect}
const rightsOf=({workload:workload,replace:replace=false},effects)=>[...(0,kubernetes_rights.ui)(workload.kind),...effects.flatMap(effect=>{
if(effect.way==="chaosMesh")return rightsForChaos(chaosEffectOf(effect),replace);if(effect.way==="istio")return rightsForIstio;return effect.way==="litmus"?rightsForLitmus(replace):(0,
kubernetes_rights.xQ)(podsEffectOf(effect),workload.kind)})];var objects=__webpack_require__(94872);var pod=__webpack_require__(70284)
;const end_end=async({politely:politely},{cluster:cluster,named:named,workload:workload,chosen:chosen})=>{const{name:name,uid:uid}=chosen.metadata;const path=`${(0,
kubernetes_workload.Kr)(cluster)}/${encodeURIComponent(name)}`;return{undo:{kind:pod.O.kind,state:{...(0,kubernetes_record.Yp)(cluster),...(0,kubernetes_record.rN)(named,workload.metadata.uid),pod:{
name:name,uid:uid}}},async apply(signal){if(!await(0,api.XR)(cluster,path,{uid:uid,...!politely&&{graceS:0}
},signal))throw new model_failure.GateFailure("TARGET_UNAVAILABLE","the pod was deleted or replaced before the fault")},async observe(signal){const[now,owner]=await Promise.all([(0,
api.iM)(cluster,path,objects.gL,signal),(0,kubernetes_workload.Ez)(cluster,named,signal)]);const numbers={ready:owner.status.readyReplicas,replicas:owner.spec.replicas}
;if(now===null||now.metadata.uid!==uid)return{ok:true,says:"the pod no longer exists",numbers:numbers};const isEnding=now.metadata.deletionTimestamp!==undefined;return{ok:isEnding,
says:isEnding?"the pod is ending, within its grace period":"the pod is still there",numbers:numbers}}}};const expression=schemas.Ikc({key:schemas.YjP(),operator:schemas.YjP(),
values:schemas.YOg(schemas.YjP()).default([])});const selector=schemas.Ikc({matchLabels:schemas.g1P(schemas.YjP(),schemas.YjP()).default({}),matchExpressions:schemas.YOg(expression).default([])})
;const rules=schemas.YOg(schemas.L5J()).nullish();const policy=schemas.Ikc({metadata:schemas.Ikc({name:schemas.YjP()}),spec:schemas.Ikc({podSelector:selector.prefault({}),
policyTypes:schemas.YOg(schemas.YjP()).nullish(),ingress:rules,egress:rules})});const networkPolicies=schemas.Ikc({items:schemas.YOg(policy)});function allowingPolicy(policies,pods){
const found=policies.find(({spec:spec})=>allows(spec)&&pods.some(labels=>selects(spec.podSelector,labels)));return found?.metadata.name??null}
const allows=({policyTypes:policyTypes,ingress:ingress,egress:egress})=>hasRules(ingress)&&(policyTypes?.includes("Ingress")??true)||hasRules(egress)&&(policyTypes?.includes("Egress")??true)
;const hasRules=given=>(given??[]).length>0
;const selects=({matchLabels:matchLabels,matchExpressions:matchExpressions},labels)=>Object.entries(matchLabels).every(([key,value])=>labels[key]===value)&&matchExpressions.every(one=>holds(one,labels[one.key]))
;function holds({operator:operator,values:values},label){switch(operator){case"In":return label!==undefined&&values.includes(label);case"NotIn":return label===undefined||!values.includes(label)
;case"DoesNotExist":return label===undefined;default:return label!==undefined}}var probe_address=__webpack_require__(97079);const connectMs=700;const connectsTo=async(address,signal)=>await(0,
probe_address.n)(address,connectMs,signal)==="connected";var kubernetes_policy=__webpack_require__(93049)
;const isolate=async(_effect,{cluster:cluster,workload:workload,pods:pods,others:others,run:run},signal)=>{const own=(0,own_object.Zn)(run);const path=(0,kubernetes_workload.Mp)(cluster)
;const where=`${cluster.mark} ${cluster.kubeconfig} ${cluster.context}`
;if(withoutPolicies.has(where))throw isolate_unavailable("the network of the cluster does not enforce network policies, as an earlier fault of this run has shown");const[other]=others
;if(other!==undefined)throw isolate_unavailable(`pod "${other.metadata.name}" of another owner has the labels that the workload selects, and would be isolated too`)
;const onNode=pods.find(({spec:spec})=>spec.hostNetwork);if(onNode!==undefined)throw isolate_unavailable(`pod "${onNode.metadata.name}" uses the network of its node, in which no network policy holds`)
;const policies=await(0,api.iM)(cluster,path,networkPolicies,signal);const allowing=allowingPolicy(policies?.items??[],pods.map(({metadata:metadata})=>metadata.labels))
;if(allowing!==null)throw isolate_unavailable(`network policy "${allowing}" allows connections of the pods, and wins over one that allows none`)
;const{matchLabels:matchLabels,matchExpressions:matchExpressions}=workload.spec.selector;const reachable=await firstReachable(pods,signal);return{undo:{kind:kubernetes_policy.L.kind,state:{...(0,
kubernetes_record.Yp)(cluster),...(0,kubernetes_record.MY)(own.object,run)}},async apply(limit){const policy={apiVersion:"networking.k8s.io/v1",kind:"NetworkPolicy",metadata:(0,
own_object.K7)(own,cluster.namespace,Date.now()),spec:{podSelector:{matchLabels:matchLabels,...matchExpressions.length>0&&{matchExpressions:matchExpressions.map(one=>({...one}))}},
policyTypes:["Ingress","Egress"]}};await(0,own_object.pP)(cluster,path,policy,own,limit)},async observe(limit){if(await(0,own_object.AV)(cluster,path,own,limit)===null)return{ok:false,
says:`${cause.vh} deleted the network policy during the fault`,numbers:{}};if(reachable===null)return{ok:false,
says:"the network policy is in place, and the gate cannot reach the pods to see whether it is enforced",numbers:{caught:1}};if(!await connectsTo(reachable,limit))return{ok:true,
says:"the pods can no longer be reached",numbers:{}};withoutPolicies.add(where);return{ok:false,says:`the network policy is in place, and the network of the cluster ${cause.Ix}`,numbers:{}}}}}
;const withoutPolicies=new Set;const isolate_unavailable=message=>new model_failure.GateFailure("TARGET_UNAVAILABLE",message);async function firstReachable(pods,signal){
for(const{spec:spec,status:status}of pods.slice(0,3))for(const{containerPort:containerPort,protocol:protocol}of spec.containers.flatMap(({ports:ports})=>ports).slice(0,3)){const at={host:status.podIP,
port:containerPort};if(protocol==="TCP"&&at.host!==""&&await connectsTo(at,signal))return at}return null}var http_fault=__webpack_require__(54011);var patch=__webpack_require__(62626)
;var virtual_service=__webpack_require__("world-kubernetes-virtual-service");var istio=__webpack_require__(25235);const longestSnapshot=2e5
;async function istio_istio(effect,{cluster:cluster,run:run},{virtualService:name=""},signal){const before=await(0,virtual_service._Y)(cluster,name,signal)
;if(before===null)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`namespace "${cluster.namespace}" has no VirtualService "${name}"`,{
hint:`run \`kubectl --context ${cluster.context} --namespace ${cluster.namespace} get virtualservices\` to see what it has`});const fault=(0,http_fault.Ak)(effect)
;const why=typeof fault==="string"?fault:(0,patch.y8)(before,cluster.namespace);if(typeof fault==="string"||why!==null)throw new model_failure.GateFailure("TARGET_REFUSED",why??"")
;if(JSON.stringify(before.http).length>longestSnapshot)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`the routes of VirtualService "${name}" are too long to be recorded`)
;const{labels:labels,annotations:annotations}=(0,own_object.K7)((0,own_object.Zn)(run),cluster.namespace,Date.now());const numbers={routes:before.routes.length};return{undo:{kind:istio.N.kind,state:{
...(0,kubernetes_record.Yp)(cluster),...(0,istio.o)({name:name,uid:before.uid,run:run,fault:fault,before:before.http})}},async apply(limit){try{await(0,virtual_service.hx)(cluster,name,(0,
patch.oc)(before,fault,{labels:labels,annotations:annotations}),limit)}catch(error){if(!(error instanceof failure_in.vl)||!await hasFault(limit))throw error}await(0,
external_node_timers_promises_.setTimeout)(virtual_service.WK,undefined,{signal:limit})},async observe(limit){return await hasFault(limit)?{ok:false,
says:"the VirtualService has the fault, with which the mesh applies no timeouts and retries of its own; only the checks can show it",numbers:{...numbers,caught:1}}:{ok:false,
says:`${cause.vh} removed the fault from the VirtualService`,numbers:numbers}}};async function hasFault(limit){const now=await(0,virtual_service._Y)(cluster,name,limit)
;return now!==null&&now.uid===before?.uid&&now.annotations[names.wc]!==undefined&&allHave(now.routes,fault)}}const allHave=(routes,fault)=>routes.length>0&&routes.every(one=>(0,
patch.Ft)(one.fault,fault));var recover_namespace=__webpack_require__("world-recover-recover-namespace");const limitMs=12e4
;const isFirstOfNamespace=({name:name,namespace:namespace,context:context},targets)=>targets.find(one=>one.kind==="kubernetes"&&one.namespace===namespace&&one.context===context)?.name===name
;const isFirstWithoutContext=({name:name},targets)=>targets.find(one=>one.kind==="kubernetes"&&one.context===undefined)?.name===name;async function removeLeft(cluster,note,signal){
const where=`namespace "${cluster.namespace}"`;try{const{undone:undone,failed:failed,others:others}=await(0,within.u)(limitMs,signal,limit=>(0,
recover_namespace.recoverExpired)(cluster,Date.now(),limit));const found=undone+failed
;const rest=failed===0?"":`; \`chaos-gate recover --context ${cluster.context} --namespace ${cluster.namespace}\` says why`
;if(found>0)await note(`an earlier run had left ${left_by_earlier_runs_count(found,"fault")} in ${where}; ${undone===1?"1 was":`${undone} were`} removed${rest}`)
;for(const[run,objects]of others)await note(`${where} has ${left_by_earlier_runs_count(objects,"object")} of another run, ${(0,
printable.g)(run,100)}, that may still be in progress: nothing of it is touched, and its faults may show in this run`)}catch(error){
await note(`could not look for what earlier runs have left in ${where}: ${error.message}`)}}const left_by_earlier_runs_count=(number,what)=>`${number} ${what}${number===1?"":"s"}`
;var helpers=__webpack_require__(48933);var read_objects=__webpack_require__(12291);const litmus_state_silentAfterMs=2e4;const neverRuns={
"ChaosExperiment Not Found":"Litmus has no such experiment in this namespace",Skipped:"Litmus has skipped the experiment"};function litmusStateOf(engine,result,look){const found=result===null?null:(0,
read_objects.U)(result);return{...litmus_state_decided((0,read_objects.R)(engine),found,look),failure:found?.failure??null}}function litmus_state_decided(read,found,look){if(read===null)return{
state:"not-injected",says:"the object has no status that Litmus writes"};const never=neverRuns[read.experiment];if(never!==undefined)return{state:"not-injected",says:never}
;if(read.status==="")return look.ageMs<litmus_state_silentAfterMs?{state:"waiting",says:"Litmus has not looked at it yet"}:{state:"not-injected",
says:"Litmus has not looked at it; its operator may be down, or may not watch this namespace"};return look.isOneShot?oneShot(read,found):lasting(read,found,look)}
const isOver=({status:status,isDeleted:isDeleted})=>isDeleted||status==="completed"||status==="stopped";const hasError=({phase:phase,verdict:verdict})=>phase==="Error"||verdict==="Error"
;function oneShot(engine,result){if(result!==null&&hasError(result))return{state:"not-injected",says:"the experiment of Litmus has failed"};if(isOver(engine))return result?.verdict==="Pass"?{
state:"injected",says:"Litmus has run the experiment"}:{state:"not-injected",says:"Litmus has ended the experiment without a verdict"};return result?.phase==="Running"?{state:"injected",
says:"Litmus runs the experiment"}:{state:"waiting",says:"Litmus is starting the experiment"}}function lasting(engine,result,{pods:pods}){const said=result?.pods??new Map
;const of=status=>pods.filter(name=>said.get(name)===status).length;const[inside,reverted]=[of("injected"),of("reverted")]
;const foreign=[...said].filter(([name,status])=>status==="injected"&&!pods.includes(name)).length;if(foreign>0)return{state:"partly",says:`Litmus has chosen ${foreign} that the gate did not name`}
;if(reverted>0)return{state:"ended",says:`Litmus has removed it from ${reverted} of ${pods.length}`};if(isOver(engine)||result!==null&&hasError(result))return inside>0?{state:"ended",
says:"Litmus has ended the experiment"}:{state:"not-injected",says:"Litmus has ended the experiment without putting the fault into a pod"};if(inside===pods.length)return{state:"injected",
says:`Litmus has put it into all ${pods.length}`};return inside>0?{state:"partly",says:`Litmus has put it into ${inside} of ${pods.length}`}:{state:"waiting",says:"Litmus is starting the experiment"}}
var litmus_manifest=__webpack_require__(37291);var format=__webpack_require__(33071);var litmus_objects=__webpack_require__(77739);var litmus=__webpack_require__("world-undo-kubernetes-litmus")
;const litmus_durationMs=15e4;const injectedWithinMs=12e4;const lookEveryMs=500
;async function litmus_litmus(effect,{cluster:cluster,pods:pods,chosen:chosen,run:run},{port:port,replace:replace=false,account:account=litmus_names.Te},signal){const own=(0,own_object.Zn)(run)
;const struck=(0,litmus_experiment.hb)(effect)?[chosen]:pods;const experiment=(0,litmus_experiment.Vp)(effect.what);const made=(0,litmus_manifest.k)(effect,{...(0,
own_object.K7)(own,cluster.namespace,Date.now()),durationMs:litmus_durationMs,pods:struck.map(({metadata:metadata,spec:spec})=>({name:metadata.name,hostNetwork:spec.hostNetwork})),account:account,
port:port??null});if(!made.ok)throw new model_failure.GateFailure("TARGET_REFUSED",made.reason);await requireInstalled(cluster,{experiment:experiment,account:account},signal);const ordered={own:own,
experiment:experiment,pods:struck.map(({metadata:{name:name,uid:uid}})=>({name:name,uid:uid}))};let createdAtMs=performance.now()
;const look=limit=>lookAt(cluster,ordered,effect,performance.now()-createdAtMs,limit);return{undo:{kind:litmus.Xn.kind,state:{...(0,kubernetes_record.Yp)(cluster),...(0,
kubernetes_record.MY)(own.object,run),...(0,litmus.Ip)(ordered,replace)}},applyMs:injectedWithinMs,async apply(limit){createdAtMs=performance.now();await(0,own_object.pP)(cluster,(0,
litmus_objects.K)(cluster,"chaosengines"),made.manifest,own,limit);await untilSettled(look,limit)},observe:async limit=>(await look(limit)).sighting}}
async function lookAt(cluster,ordered,effect,ageMs,signal){const seen=await(0,litmus_objects.G)(cluster,ordered,signal);const numbers={pods:ordered.pods.length};if(seen.engine===null)return{sighting:{
ok:false,says:`${cause.vh} deleted the engine during the fault`,numbers:numbers},state:"ended",failure:null,helpers:seen.helpers};const names=ordered.pods.map(({name:name})=>name)
;const{state:state,says:says,failure:failure}=litmusStateOf(seen.engine,seen.result,{pods:names,isOneShot:(0,litmus_experiment.hb)(effect),ageMs:ageMs});const unseen={sighting:{ok:false,says:says,
numbers:numbers},state:state,failure:failure,helpers:seen.helpers};if(state!=="injected")return unseen;if((0,litmus_experiment.hb)(effect))return seen.alive.size===0?{...unseen,sighting:{ok:true,
says:seen.left.size===0?"the pod no longer exists":"the pod is ending",numbers:numbers}}:{...unseen,state:"waiting",sighting:{ok:false,says:`${says}, and the pod is still there`,numbers:numbers}}
;const held=(0,helpers.od)(seen.helpers,cluster.namespace);const isIn=names.every(name=>held.has(name)&&seen.left.has(name));return isIn?{...unseen,sighting:{ok:true,
says:`${says}, and its helpers run`,numbers:numbers}}:{...unseen,sighting:{ok:false,says:`${says}, and no helper of it runs for some of the pods`,numbers:numbers}}}
async function untilSettled(look,signal){let last=null;try{for(last=await look(signal);isOnItsWay(last);last=await look(signal))await(0,
external_node_timers_promises_.setTimeout)(lookEveryMs,undefined,{signal:signal})}catch(error){if(last===null||!signal.aborted)throw error;const why=(0,helpers.LH)(last.helpers)??last.sighting.says
;throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`not in place within ${(0,format.V)("duration",injectedWithinMs)}: ${why}`)}if(last.state==="injected")return;const why=last.failure??(0,
helpers.LH)(last.helpers);throw new model_failure.GateFailure("TARGET_UNAVAILABLE",why===null?last.sighting.says:`${last.sighting.says}: ${why}`)}
const isOnItsWay=({state:state})=>state==="waiting"||state==="partly";async function requireInstalled(cluster,{experiment:experiment,account:account},signal){
const accounts=`/api/v1/namespaces/${encodeURIComponent(cluster.namespace)}/serviceaccounts`;const[installed,runsAs]=await Promise.all([(0,api.iM)(cluster,`${(0,
litmus_objects.K)(cluster,"chaosexperiments")}/${experiment}`,objects.aH,signal),(0,api.iM)(cluster,`${accounts}/${account}`,objects.aH,signal)])
;if(installed===null)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`namespace "${cluster.namespace}" has no ChaosExperiment "${experiment}" of Litmus`,{
hint:`install Litmus, and apply \`faults/kubernetes/${experiment}/fault.yaml\` of litmuschaos/chaos-charts in this namespace`})
;if(runsAs===null)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`namespace "${cluster.namespace}" has no ServiceAccount "${account}", as which Litmus runs`,{
hint:`create it with the rights under \`permissions\` of the ChaosExperiment, or write the name of another one as \`service-account\``})}var scale=__webpack_require__(27498)
;var kubernetes_scale=__webpack_require__(5809);const scale_to_zero_pollMs=250;const scaleToZero=async(_effect,{cluster:cluster,named:named,workload:workload,run:run},signal)=>{
const{replicas:replicas}=workload.spec;const{uid:uid}=workload.metadata;await(0,scale.G)(cluster,named,signal);if(!(0,
kubernetes_workload.Zy)(workload))throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`${(0,
kubernetes_workload.pY)(named,workload)}, and an outage would end pods with an earlier template for good`,{hint:"wait with `kubectl rollout status` before the gate"});const own=(0,own_object.Zn)(run)
;const record={...(0,kubernetes_record.Yp)(cluster),...(0,kubernetes_record.rN)(named,uid),...(0,kubernetes_record.MY)(own.object,run),replicas:replicas};return{undo:{kind:kubernetes_scale.B.kind,
state:record},async apply(limit){const mark={apiVersion:"v1",kind:"ConfigMap",metadata:(0,own_object.K7)(own,cluster.namespace,Date.now()),data:{undo:kubernetes_scale.B.kind,workload:named.kind,
name:named.name,uid:uid,replicas:`${replicas}`}};await(0,own_object.pP)(cluster,(0,kubernetes_workload.D_)(cluster),mark,own,limit);if(await(0,scale.w)(cluster,{...named,uid:uid},{from:replicas,to:0
},limit)==="other")throw new model_failure.GateFailure("TARGET_UNAVAILABLE","the number of replicas was changed by another program before the fault")},async observe(limit){for(;;){
const{spec:spec,status:status}=await(0,kubernetes_workload.Ez)(cluster,named,limit);const numbers={ready:status.readyReplicas,replicas:spec.replicas};if(spec.replicas!==0)return{ok:false,
says:`${cause.vh} scaled the workload back during the fault`,numbers:numbers};if(status.readyReplicas===0)return{ok:true,says:"the workload has no pod that is ready",numbers:numbers}
;if(limit.aborted)return{ok:false,says:"the pods of the workload did not end",numbers:numbers};await(0,external_node_timers_promises_.setTimeout)(scale_to_zero_pollMs,undefined,{signal:limit
}).catch(()=>undefined)}}}};const stepMs=2e4;const undoMs=6e4;const engineUndoMs=165e3;const driver_claimMs=15e3
;const portForwarded="the preview is reached through `kubectl port-forward`, which leads to one pod and ends with it: checks that fail then say nothing about the preview; use a Service, an Ingress or a NodePort"
;const driver_ways={end:end_end,"scale-to-zero":scaleToZero,isolate:isolate};function kubernetesDriver(target,{runId:runId,note:note,preview:preview,targets:targets}){const prepared=new Map;let found
;const cluster=signal=>{found??=(0,find_cluster.K)(target,(0,helper.Wu)(runId),signal);found.catch(()=>{found=undefined});return found};const neededBy=`target "${target.name}"`;const readyFor=undo=>{
const ready=prepared.get(undo.id);if(ready===undefined)throw new Error("the fault was not prepared");return ready};return{stepMs:stepMs,undoMs:target.engine==="native"?undoMs:engineUndoMs,
...(target.engine==="litmus"||target.engine==="istio")&&{settles:true},applyMs:undo=>prepared.get(undo.id)?.applyMs??0,async start(signal){const at=await cluster(signal);const workload=await(0,
kubernetes_workload.Ez)(at,target.workload,signal);if((0,kubernetes_workload.qJ)(workload))await note((0,kubernetes_workload.pY)(target.workload,workload))
;if(isFirstWithoutContext(target,targets))await note(`targets without \`context\` are in the current one of the kubeconfig, "${at.context}"; write \`context\` to fix it`)
;if(isFirstOfNamespace(target,targets))await removeLeft(at,note,signal);if(await isPortForwarded(preview))await note(portForwarded)},checkAllowed:async(signal,effects)=>(0,
access.r)(await cluster(signal),rightsOf(target,effects),neededBy,signal),async claims(){const{metadata:metadata}=await(0,within.u)(driver_claimMs,null,async limit=>{const at=await cluster(limit)
;return(0,kubernetes_workload.Ez)(at,target.workload,limit).catch(async error=>{if(error instanceof failure_in.vl&&error.reason==="Forbidden")await(0,access.r)(at,rightsOf(target,[]),neededBy,limit)
;throw error})});return[`kubernetes ${metadata.uid}`]},async prepare(effect,id,signal){const struck=await driver_lookAt(target,await cluster(signal),effect,runId,signal)
;const{ready:ready,isOne:isOne}=await preparedBy(effect,struck,target,signal);const{pods:pods,chosen:chosen}=struck;const worker=isOne?{worker:pods.indexOf(chosen),of:pods.length,
name:chosen.metadata.name}:null;prepared.set(id,{...ready,worker:worker});return{id:id,target:target.name,...ready.undo}},struckWorker(undo){const{worker:worker=null}=prepared.get(undo.id)??{}
;return worker!==null&&worker.of>1?worker:null},apply:(_effect,undo,signal)=>readyFor(undo).apply(signal),async observeEffect(_effect,undo,signal){const{worker:worker,observe:observe}=readyFor(undo)
;const seen=await observe(signal);return worker===null?seen:{...seen,says:`${seen.says}: ${worker.name}`}},async undo(undo,signal){prepared.get(undo.id)?.close?.()
;await driver_handlerOf(undo).undo(undo.state,signal)},async verifyRemoved(_effect,undo,signal){const removed=await driver_handlerOf(undo).verifyRemoved(undo.state,signal)
;if(removed.ok)prepared.delete(undo.id);return removed},async checkRunning(_restart,signal){const now=await(0,kubernetes_workload.Ez)(await cluster(signal),target.workload,signal);const back=(0,
kubernetes_workload.S3)(now);const says=`${now.status.readyReplicas} of ${(0,counted.h)(now.spec.replicas,"pod")} ${now.spec.replicas===1?"is":"are"} ready`;return{back:back,restarted:false,
says:back?`${says}, without the gate`:says}}}}async function driver_lookAt({name:name,workload:named},cluster,effect,run,signal){const workload=await(0,kubernetes_workload.Ez)(cluster,named,signal)
;const{own:own,others:others}=await(0,kubernetes_workload.EB)(cluster,named,workload,signal);const pods=own.filter(isRunning);const chosen=pods[(0,worker_choice.pY)(effect.worker,pods.length)]
;if(chosen===undefined)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`target "${name}" ${workload.spec.replicas===0?"is scaled to zero":"has no running pod"}`,{
hint:`run \`kubectl --context ${cluster.context} --namespace ${cluster.namespace} describe ${named.kind} ${named.name}\`, which says why`});for(const pod of pods)refuseOut(pod);return{cluster:cluster,
named:named,workload:workload,pods:pods,others:others.filter(isRunning),chosen:chosen,run:run}}
const isRunning=({metadata:metadata,status:status})=>status.phase==="Running"&&metadata.deletionTimestamp===undefined;function refuseOut({metadata:{name:name,annotations:annotations},spec:spec}){
const what=(0,pod_outage.Gh)(annotations,spec.containers.map(one=>one.name));if(what!==null)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`${what} keeps pod "${name}" out already`,{
hint:"run the gate when no other experiment strikes the pods of the preview"})}async function preparedBy(effect,struck,target,signal){if(effect.way==="istio")return{
ready:await istio_istio(istioEffectOf(effect),struck,target,signal),isOne:false};if(effect.way==="chaosMesh")return byChaosMesh(chaosEffectOf(effect),struck,target,signal)
;return effect.way==="litmus"?byLitmus(litmusEffectOf(effect),struck,target,signal):byCluster(podsEffectOf(effect),struck,signal)}const byCluster=async(does,struck,signal)=>({
ready:await wayOf(does)(does,struck,signal),isOne:does.does==="end"});const byChaosMesh=async(effect,struck,target,signal)=>({ready:await chaosMesh(effect,struck,target,signal),isOne:(0,
chaos_mesh_effect.m)(effect)});const byLitmus=async(effect,struck,target,signal)=>({ready:await litmus_litmus(effect,struck,target,signal),isOne:(0,litmus_experiment.hb)(effect)})
;const wayOf=({does:does})=>driver_ways[does];function driver_handlerOf({kind:kind}){const found=(0,catalog.M)(kind);if(found===undefined)throw new RangeError(`no undo "${kind}"`);return found}
const kubernetesKind={driver:kubernetesDriver,grants:(target,effects)=>({namespace:target.namespace,rights:rightsOf(target,effects)}),async examine(target,effects,context,signal){
const cluster=await(0,find_cluster.K)(target,(0,helper.Wu)(context.runId),signal);await(0,access.r)(cluster,rightsOf(target,[]),null,signal);const found=(0,
kubernetes_workload.DE)(cluster,target.workload,await(0,kubernetes_workload.Ez)(cluster,target.workload,signal));const driver=kubernetesDriver(target,context);const failures=[]
;for(const effect of effects)failures.push(await(0,examined.g5)(()=>(0,access.r)(cluster,rightsOf(target,[effect]),null,signal))??await prepared(effect));return{found:found,failures:failures}
;async function prepared(effect){return(await(0,examined.vn)(driver,found,[effect],signal)).failures[0]??null}}};var endpoint=__webpack_require__(69740);var sham=__webpack_require__(41041)
;var targets_link=__webpack_require__(66391);var by_user_namespace=__webpack_require__(23098);var end_commands=__webpack_require__(68881);var reach_words=__webpack_require__(44746);const closeMs=2e3
;function carrierOf(keeper,start,runId){let inside=null;const current=()=>inside??keeper;const close=async()=>{const ending=inside;inside=null;await(ending?.close(closeMs))};return{keeper:{get pid(){
return current().pid},ask:(request,signal)=>current().ask(request,signal)},async enter(place,way){
if(start===undefined||typeof place==="string"||way==="helper")throw new TypeError("a link cannot be carried in this place");const{words:words,release:release}=await entryOf(place,way,runId);try{
const next=await start(words);await next.booted;await close();inside=next}finally{await release()}},close:close}}function carryingWay(way){if(way!=="helper")return way
;throw new model_failure.GateFailure("TARGET_UNAVAILABLE","this machine has no address in the network of the container, and helper containers do not carry links in it",{
hint:"run the gate as root, or with `sudo` that asks for no password; or put the containers into a network of the kind `bridge`, which Docker and Compose make unless told otherwise"})}
async function entryOf(place,way,runId){const limits={limitMs:null,mark:(0,end_commands.hN)(runId)};if(way==="root")return{words:(0,reach_words.b)(way,place,[],limits),release:async()=>undefined}
;if(way==="sudo")return{words:(0,reach_words.b)(way,place,["env",...keeperVariables],limits),release:async()=>undefined};const held=place.main===undefined?null:await(0,
user_namespace.OY)(place.main.process);if(held===null)throw new model_failure.GateFailure("TARGET_UNAVAILABLE","the container whose connections the link carries has ended");return{words:(0,
by_user_namespace._)(held),release:held.release}}const keeperVariables=["NODE_CHANNEL_FD=0","NODE_CHANNEL_SERIALIZATION_MODE=json","CHAOS_GATE_KEEPER=1"];var own_address=__webpack_require__(6504)
;var store_flushed=__webpack_require__(34901);var external_node_net_=__webpack_require__(77030);const replyLimit=262144;async function storeAt(address,signal){
const reply=await store_ask(address,"version",isLine,signal);if(reply.startsWith("VERSION "))return memcachedAt(address);if(reply.startsWith("-"))return redisAt(address)
;throw new model_failure.GateFailure("TARGET_UNAVAILABLE","the server speaks neither the protocol of Redis nor that of memcached")}const isLine=reply=>reply.endsWith("\r\n");const redisAt=address=>({
async counts(signal){const info=accepted(await store_ask(address,"INFO all",isBulk,signal),/^\$/);const keys=[...info.matchAll(/^db\d+:keys=(\d+)/gm)].reduce((sum,[,count])=>sum+Number(count),0)
;return{keys:keys,flushes:Number(/^cmdstat_flushall:calls=(\d+)/m.exec(info)?.[1]??0)}},async flush(signal){accepted(await store_ask(address,"FLUSHALL",isLine,signal),/^\+OK/)}})
;function isBulk(reply){if(!reply.startsWith("$"))return isLine(reply);const[head="",length=""]=/^\$(\d+)\r\n/.exec(reply)??[];return head!==""&&reply.length>=head.length+Number(length)+2}
const memcachedAt=address=>({async counts(signal){const stats=accepted(await store_ask(address,"stats",reply=>reply.endsWith("END\r\n")||isError(reply),signal),/^STAT /)
;const count=name=>Number(new RegExp(`^STAT ${name} (\\d+)`,"m").exec(stats)?.[1]??0);return{keys:count("curr_items"),flushes:count("cmd_flush")}},async flush(signal){
accepted(await store_ask(address,"flush_all",isLine,signal),/^OK/)}});const isError=reply=>/^(ERROR|CLIENT_ERROR|SERVER_ERROR)[^\n]*\r\n$/.test(reply);function accepted(reply,expected){
if(expected.test(reply))return reply
;if(/^-(NOAUTH|NOPERM|WRONGPASS)/.test(reply))throw new model_failure.GateFailure("TARGET_UNAVAILABLE","the server asks for a password, which the gate does not have",{
hint:"use a `command` target whose `inject` is `redis-cli FLUSHALL` with your password"});const code=/^-?([A-Z_]{1,20})/.exec(reply)?.[1]??"no known reply"
;throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`the server refused the command: ${code}`)}function store_ask({host:host,port:port},command,isComplete,signal){
return new Promise((resolve,reject)=>{const socket=(0,external_node_net_.connect)({host:host,port:port,noDelay:true});let reply="";const fail=message=>{socket.destroy()
;reject(new model_failure.GateFailure("TARGET_UNAVAILABLE",message))};const late=()=>fail("the server did not reply in time");socket.on("connect",()=>socket.write(`${command}\r\n`))
;socket.on("data",bytes=>{reply+=bytes.toString("latin1");if(isComplete(reply)){socket.destroy();resolve(reply)}else if(reply.length>replyLimit)fail("the reply of the server is too long")})
;socket.on("error",({code:code="an error"})=>fail(`no connection to the server: ${code}`));socket.on("close",()=>{signal.removeEventListener("abort",late);fail("the server ended the connection")})
;if(signal.aborted)late();else signal.addEventListener("abort",late,{once:true})})}function withFlush(driver,target,address){const stores=new Map;return{...driver,async prepare(effect,id,signal){
if(effect.way!=="flush")return driver.prepare(effect,id,signal);const store=await storeAt(allowed(address),signal);const before=await store.counts(signal);stores.set(id,{store:store,before:before})
;return{id:id,target:target,kind:store_flushed.j.kind,state:{keys:before.keys}}},async apply(effect,undo,signal){
if(effect.way==="flush")await(stores.get(undo.id)?.store.flush(signal));else await driver.apply(effect,undo,signal)},async observeEffect(effect,undo,signal){const found=stores.get(undo.id)
;if(found===undefined)return driver.observeEffect(effect,undo,signal);return flushSighting(found.before,await found.store.counts(signal))},async undo(undo,signal){
if(undo.kind!==store_flushed.j.kind)await driver.undo(undo,signal)},async verifyRemoved(effect,undo,signal){if(undo.kind!==store_flushed.j.kind)return driver.verifyRemoved(effect,undo,signal)
;stores.delete(undo.id);return store_flushed.j.verifyRemoved(undo.state,signal)}}}function allowed(address){if(address!==null&&((0,same_end.U)(address.host)||(0,
own_address.v)(address.host)))return address;throw new model_failure.GateFailure("TARGET_REFUSED","only a server of this machine with `expendable: true` may be emptied")}
function flushSighting(before,now){const numbers={keysBefore:before.keys,keysNow:now.keys};if(now.flushes<=before.flushes)return{ok:false,says:"the server was not emptied, or has restarted since",
numbers:numbers};if(before.keys===0)return{ok:false,says:"the server was empty before the fault",numbers:numbers};return{ok:true,
says:`the server was emptied: ${before.keys} keys before, ${now.keys} now`,numbers:numbers}}var targets_named=__webpack_require__(25718);var after_reset=__webpack_require__(93052)
;const shape=schemas.Ikc({IPAM:schemas.Ikc({Config:schemas.YOg(schemas.Ikc({Gateway:schemas.YjP().nullish()})).nullish()}).nullish()})
;async function gatewayOf(socketPath,{name:name,gateway:gateway},signal){const own=new Set((0,own_address.h)());if(own.has(gateway))return gateway;const{body:body}=await(0,
request.sb)(socketPath,"GET",`/networks/${encodeURIComponent(name)}`,signal);const read=shape.safeParse(body);const all=read.success?read.data.IPAM?.Config??[]:[]
;return all.map(({Gateway:Gateway})=>Gateway?.split("/")[0]??"").find(one=>own.has(one)&&!one.includes(":"))??null}var external_node_dns_promises_=__webpack_require__(71553)
;var forbidden_host=__webpack_require__(49555);const resolveV4=async host=>(await(0,external_node_dns_promises_.lookup)(host,{all:true,family:4})).map(({address:address})=>address)
;function addresses_addressesOf(host,resolve=resolveV4){const seen=new Set;return async(others=[])=>{const own=await resolve(host).catch(error=>{if(seen.size>0||others.length>0)return[]
;throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`the host "${host}" has no IPv4 address here (${error.code??error.message})`,{hint:"check the name in `to` of the link"})})
;const found=[...own,...others];const wrong=found.find(address=>(0,forbidden_host.i)(address)||(0,same_end.U)(address))
;if(wrong!==undefined)throw new model_failure.GateFailure("TARGET_REFUSED",`the host "${host}" leads to ${wrong}, and connections to that address are not intercepted by name`)
;for(const address of found)seen.add(address);return[...seen].sort()}}const hostsIn=(text,host)=>text.split("\n").flatMap(line=>{const[address="",...names]=(line.split("#")[0]??"").trim().split(/\s+/)
;return names.some(name=>name.toLowerCase()===host.toLowerCase())?[address]:[]});const againMs=5e3;function clientAddressesOf(host,near){const found=new Map;return async(clients,signal)=>{if((0,
external_node_net_.isIP)(host)!==0)return[];const reach=await(0,reach_reach.Vg)(signal,undefined,rights.uZ.network,near).catch(()=>null);if(reach===null)return[];for(const client of clients){
const known=found.get(client.netns);if(known!==undefined&&performance.now()-known.atMs<againMs)continue;const addresses=await lookUpAt(reach,client,host,signal).catch(()=>[]);found.set(client.netns,{
atMs:performance.now(),addresses:addresses})}return clients.flatMap(({netns:netns})=>found.get(netns)?.addresses??[])}}async function lookUpAt(reach,client,host,signal){
const{place:place,pid:pid}=await namespaceOf(client,"client");const files=["resolv.conf","hosts"].map(name=>`/proc/${pid}/root/etc/${name}`)
;const{stdout:stdout}=await reach.run("machine",["cat",...files],signal);const end=await reach.run(place,[process.execPath,"-e",lookUpScript,host,...nameserversIn(stdout)],signal)
;return[...hostsIn(stdout,host),...end.stdout.split("\n")].filter(address=>(0,external_node_net_.isIP)(address)===4)}
const lookUpScript=`const [host, ...servers] = process.argv.slice(1);\nconst resolver = new (require('node:dns').promises.Resolver)({ timeout: 1000, tries: 2 });\nif (servers.length > 0) resolver.setServers(servers);\nresolver.resolve4(host).then((all) => console.log(all.join('\\n')), () => process.exit(1));`
;const siteOf=async(container,rules,server)=>({...await namespaceOf(container,rules.side==="client"?"client":"server"),rules:rules,peers:container.networks.map(({address:address})=>address),
server:server});const namesOf=all=>all.map(({name:name})=>name).slice(0,5).join(", ");async function insideOf(end,all,rules,{host:host,port:port}){const one=all.length===1?all[0]:undefined
;if(one===undefined)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`\`${end}\` of the link means ${all.length} containers, in whose networks the link would have to be carried: ${namesOf(all)}`,{
hint:"there a link is carried in the network of one container: name one as a target (`container: NAME`)"});const site=await siteOf(one,rules,{host:host??"",port:port});const server={
host:host??await addressIn(site.pid),port:port};return{listenHost:"0.0.0.0",sites:[{...site,server:server,inside:true}],
published:host===undefined?one.published.filter(published=>published.port===port).map(({hostPort:hostPort})=>hostPort):[],containers:[one.id]}}async function addressIn(pid){
const found=localAddresses(await(0,promises_.readFile)(`/proc/${pid}/net/fib_trie`,"utf8").catch(()=>"")).find(one=>!one.startsWith("127."));if(found!==undefined)return found
;throw new model_failure.GateFailure("TARGET_UNAVAILABLE","the container has no IPv4 address, so its connections cannot be carried",{hint:"give it a network, or use a `link` with `listen`"})}
const localAddresses=trie=>[...trie.matchAll(/\|-- ([\d.]+)\n\s+\/32 host LOCAL/g)].map(([,address=""])=>address);var targets_catalog=__webpack_require__("core-targets-catalog")
;var guard=__webpack_require__(70640);async function refuseListener(link,port,targets){for(const pid of await(0,listeners.bg)(port)){const protection=await(0,guard.f)(pid)
;if(protection!==null)throw listener_refused(link,port,`process ${pid} listens there, and ${protection}`,"check the port in `to`")}const isNamed=targets.some(target=>(0,
targets_catalog.I)(target).isServer(target)&&(0,targets_catalog.I)(target).listensOn(target)?.port===port);if(isNamed||process.geteuid?.()===0||!(await(0,listeners.NC)(port)).includes(0))return
;throw listener_refused(link,port,"a program of root listens there, which the gate takes as a part of the machine",`if it belongs to the preview, add it as a target (\`process: { port: ${port} }\`); or use \`listen\` and point the application at it`)
}const listener_refused=(link,port,why,hint)=>new model_failure.GateFailure("TARGET_REFUSED",`the connections of link "${link}" to port ${port} of this machine are not intercepted: ${why}`,{hint:hint
});const ends_unavailable=(message,hint)=>new model_failure.GateFailure("TARGET_UNAVAILABLE",message,{hint:hint})
;async function lookupOf(link,{targets:targets,workspace:workspace,composeProject:composeProject},signal,inside=false){const{to:to,from:from}=link
;const isInside=async(ends,socketPath)=>await refuseEnds(ends,socketPath,signal)||inside;if((0,same_end.U)(to.host))return onThisMachine(link,targets,isInside,signal)
;const clientTarget=targets.find(({name:name})=>name===from);const client=clientTarget===undefined?null:(0,containers_find.JT)(clientTarget,workspace,composeProject)
;if(from!==undefined&&client===null)throw new TypeError(`link "${link.name}" names a client that is not a container`);const socketPath=await(0,containers_socket.I)();const named=(0,
targets_named.$)(targets,to.host);if(client!==null&&named===undefined&&!(0,targets_link.Eo)(to)){const inside=await isInside([client],socketPath);const near=inside?{socket:socketPath}:undefined
;const[addresses,addressesAt]=[addresses_addressesOf(to.host),clientAddressesOf(to.host,near)];const isKnownHere=await addresses().then(()=>true,error=>{if(error.code==="TARGET_REFUSED")throw error
;return false});let dialled=to.host;const look=async limit=>{const clients=await runningOf(client,socketPath,limit);const theirs=await addressesAt(clients,limit);const all=await addresses(theirs)
;if((inside||!isKnownHere)&&!theirs.includes(dialled))dialled=theirs[0]??(inside?all[0]:undefined)??dialled;return atClientsOfHost({socketPath:socketPath,inside:inside},clients,{host:dialled,
port:to.port},all,limit)};return{socketPath:socketPath,resolvesName:true,look:look}}const server=named===undefined?(0,containers_find.My)({kind:"compose",name:link.name,service:to.host
},workspace,composeProject):(0,containers_find.JT)(named,workspace,composeProject);if(server===null)throw new TypeError(`link "${link.name}" names a server that is not a container`);const engine={
socketPath:socketPath,inside:await isInside(client===null?[server]:[client,server],socketPath)};return{socketPath:socketPath,resolvesName:false,
look:async limit=>client===null?atServer(engine,server,to.port,limit):atClients(engine,client,server,to.port,limit)}}async function refuseEnds(ends,socketPath,signal){
for(const find of ends)for(const container of await find(socketPath,signal)){await(0,rootless._)(socketPath,null,signal);refusePaused(container)}return(0,rootless.U)(socketPath,signal)}
async function onThisMachine({name:name,to:to},targets,isInside,signal){const socketPath=await(0,containers_socket.I)().catch(()=>null);if(socketPath!==null){const find=(0,containers_find.e$)(to.port)
;const[found]=await find(socketPath,signal).catch(async error=>{if((0,request.Ik)(error)==="ECONNREFUSED"&&(await(0,listeners.NC)(to.port)).length>0)return[];throw error})
;const port=found?.published.find(({hostPort:hostPort})=>hostPort===to.port)?.port;if(port!==undefined){const engine={socketPath:socketPath,inside:await isInside([find],socketPath)};return{
socketPath:socketPath,resolvesName:false,look:limit=>atServer(engine,find,port,limit)}}}await refuseListener(name,to.port,targets);const ends={listenHost:(0,own_address.v)("::1")?"::":"127.0.0.1",
sites:[{place:"machine",pid:"self",rules:{side:"host"},peers:[],server:{host:"127.0.0.1",port:to.port}}],published:[to.port],containers:[]};return{socketPath:null,resolvesName:false,look:async()=>ends
}}async function atServer({socketPath:socketPath,inside:inside},find,port,signal){const servers=await runningOf(find,socketPath,signal)
;const listener=inside?null:await listenerIn(socketPath,servers,"server",signal);if(listener===null)return insideOf("to",servers,{side:"server"},{port:port});return{listenHost:listener.gateway,
sites:await Promise.all(servers.map(server=>siteOf(server,{side:"server"},{host:ends_addressIn(server,listener.network),port:port}))),
published:servers.flatMap(({published:published})=>published.filter(one=>one.port===port).map(({hostPort:hostPort})=>hostPort)),containers:servers.map(({id:id})=>id)}}
const ends_addressIn=({networks:networks},network)=>networks.find(({name:name})=>name===network)?.address??""
;async function atClients({socketPath:socketPath,inside:inside},findClients,findServer,port,signal){
const[clients,servers]=await Promise.all([runningOf(findClients,socketPath,signal),runningOf(findServer,socketPath,signal)]);const server=only(servers,"to")
;for(const client of clients)await refuseIfUnreachable(client,"client");await refuseIfUnreachable(server,"server");const[first]=clients
;const shared=server.networks.filter(({name:name})=>clients.every(({networks:networks})=>networks.some(one=>one.name===name)))
;if(shared.length===0)throw ends_unavailable(`containers "${first?.name}" and "${server.name}" have no network in common`,"name two containers of which one connects to the other; a connection that leaves through a published port is intercepted by `link: { to: 127.0.0.1:PORT }`")
;const rules={side:"client",servers:shared.map(({address:address})=>address)};const listener=inside?null:await listenerIn(socketPath,[...clients,server],"server",signal)
;if(listener===null)return insideOf("from",clients,rules,{host:shared[0]?.address??"",port:port});const{gateway:gateway,network:network}=listener;const to={host:ends_addressIn(server,network),
port:port};return{listenHost:gateway,sites:await Promise.all(clients.map(client=>siteOf(client,rules,to))),published:[],containers:clients.map(({id:id})=>id)}}
async function atClientsOfHost({socketPath:socketPath,inside:inside},clients,to,addresses,signal){const rules={side:"client",servers:addresses,isOutside:true}
;const listener=inside?null:await listenerIn(socketPath,clients,"client",signal);if(listener===null)return insideOf("from",clients,rules,to);return{listenHost:listener.gateway,
sites:await Promise.all(clients.map(client=>siteOf(client,rules,to))),published:[],containers:clients.map(({id:id})=>id)}}async function runningOf(find,socketPath,signal){
const found=await find(socketPath,signal);const running=found.filter(one=>one.running&&!one.restarting);if(running.length>0)return running;const[first]=found
;if(first!==undefined&&Date.parse(first.finishedAt)>performance.timeOrigin)throw ends_unavailable(`container "${first.name}" does not run: it ended with exit code ${first.exitCode} ${after_reset.SY}`,"its log says why; without a restart policy it stays down after an error")
;throw ends_unavailable(`container "${first?.name??""}" does not run`,"start it before the gate; the connections of a stopped container cannot be intercepted")}function only(all,end){const[one]=all
;if(one!==undefined&&all.length===1)return one
;throw ends_unavailable(`\`${end}\` of the link means ${all.length} containers: ${namesOf(all)}`,"with `from`, the server must be one container: leave `from` out, or name one container as a target (`container: NAME`) and write that target in `to`")
}async function listenerIn(socketPath,all,use,signal){await Promise.all(all.map(one=>refuseIfUnreachable(one,use)));const[first]=all
;const shared=first?.networks.filter(({name:name})=>all.every(({networks:networks})=>networks.some(other=>other.name===name)));for(const network of shared??[]){
const gateway=await gatewayOf(socketPath,network,signal);if(gateway!==null)return{gateway:gateway,network:network.name}}return null}const placeOf=({place:place})=>place==="machine"?place:place.netns
;const tableOf=(runId,link,site)=>(0,interception_table.Cm)((0,external_node_crypto_.createHash)("sha256").update(`${runId}\n${link}\n${placeOf(site)}`).digest("hex"))
;const keptOf=(installed,{sites:sites})=>installed.filter(({site:site})=>sites.some(other=>JSON.stringify(other)===JSON.stringify(site)))
;const needsOwnPort=({rules:rules,inside:inside})=>rules.side!=="client"||inside===true;async function plansFor({sites:sites},kept){
const fresh=sites.filter(site=>!kept.some(one=>placeOf(one.site)===placeOf(site)));return Promise.all(fresh.map(async site=>({site:site,ownPort:needsOwnPort(site)?await freePort(site.pid):null})))}
async function missedBy(installed,planned,signal){let missed=0
;for(const one of installed)for(const{site:site}of planned)if(site.rules.side==="client"&&placeOf(site)===placeOf(one.site))missed+=await one.missed(site.rules.servers,signal);return missed}
const plannedOf=({site:site,interception:interception})=>({site:site,ownPort:interception.ownPort??null});function routesOf(planned){const all=planned.map(({site:site,ownPort:ownPort})=>({
peers:site.peers,to:{host:site.server.host,port:ownPort??site.server.port}}));const[first]=all
;if(first===undefined)throw new model_failure.GateFailure("TARGET_UNAVAILABLE","there is no connection to intercept");if(planned.some(({site:site})=>site.inside))return{to:first.to};return{
to:first.to,routes:Object.fromEntries(all.flatMap(({peers:peers,to:to})=>peers.map(peer=>[peer,to])))}}
function interceptionOf(table,listener,{site:{rules:rules,server:server,inside:inside},ownPort:ownPort,spares:spares}){const base={table:table,port:server.port,listener:listener}
;if(rules.side==="client")return{...base,...rules,...ownPort!==null&&{ownPort:ownPort},...spares&&{spares:spares}};return{...base,side:rules.side,ownPort:ownPort??0,...inside&&{inside:inside}}}
const interceptionAt=(runId,link,listener,plan)=>interceptionOf(tableOf(runId,link,plan.site),listener,plan);function refuseChecks(link,checked,ends){
const check=checked.find(address=>isIntercepted(address,ends));if(check===undefined)return
;throw new model_failure.GateFailure("TARGET_REFUSED",`the checks connect to port ${check.port}, which the link "${link}" would intercept: a fault would disturb the checks themselves, and no preview can pass`,{
hint:"name the client as well (`from: TARGET`), or intercept a connection between the preview and what it depends on"})}
const isIntercepted=({host:host,port:port},{published:published,sites:sites})=>((0,same_end.U)(host)||(0,
own_address.v)(host))&&published.includes(port)||sites.some(({rules:rules,server:server})=>rules.side==="server"&&server.host===host&&server.port===port)
;async function refuseTwice(link,ends,around,signal){for(const other of around.targets.filter(targets_link.GM)){if(other.name===link.name)return
;const theirs=await lookupOf(other,around,signal).then(lookup=>lookup.look(signal)).catch(()=>null);if(theirs===null||!ends.sites.some(site=>theirs.sites.some(one=>isSame(site,one))))continue
;throw new model_failure.GateFailure("TARGET_REFUSED",`links "${other.name}" (\`to: ${(0,endpoint.H)(other.to)}\`) and "${link.name}" (\`to: ${(0,
endpoint.H)(link.to)}\`) intercept the same connections`,{hint:`remove \`${link.name}\`, and use \`${other.name}\` for all faults`})}}
const isSame=(a,b)=>placeOf(a)===placeOf(b)&&a.server.port===b.server.port&&a.rules.side===b.rules.side&&meet(serversOf(a),serversOf(b))
;const serversOf=({rules:rules})=>rules.side==="client"?rules.servers:null;const meet=(a,b)=>a===null||b===null||a.some(one=>b.includes(one))
;async function examineInterception(link,effects,context,signal){const server=(0,endpoint.H)(link.to);if(context.composeProject!==undefined&&!(0,same_end.U)(link.to.host))return(0,
examined.ux)(`connections to ${server}, which the gate starts with its Compose project`,effects);const lookup=await lookupOf(link,context,signal);const ends=await lookup.look(signal)
;refuseChecks(link.name,context.checked,ends);await refuseTwice(link,ends,context,signal);const[site]=ends.sites;const prevented=await(0,examined.g5)(async()=>{const{socketPath:socketPath}=lookup
;const[id]=ends.containers;const near=socketPath===null?undefined:{socket:socketPath,...id!==undefined&&{id:id}};const reach=await(0,reach_reach.Vg)(signal,undefined,rights.uZ.network,near)
;if(site===undefined)return;if(site.inside)carryingWay(reach.way);const rules=interceptionOf((0,interception_table.Cm)("00000000"),{host:"127.0.0.1",port:1},{site:site,ownPort:2});await(0,
reach_reach.Km)(reach,["nft","-f","-"],(0,interception_table.qK)(rules),signal)});const places=ends.sites.length===1?"":`, in ${ends.sites.length} containers`;return(0,
examined.XM)(`connections to ${server} can be found${places}`,effects,prevented)}var external_node_http_=__webpack_require__(37067)
;var helper_container=__webpack_require__("world-containers-helper-container");const starts_againMs=250;const longestLine=65536;const filters=encodeURIComponent(JSON.stringify({type:["container"],
event:["start"]}));async function followStarts(socketPath,onStart,signal){while(!signal.aborted){await stream(socketPath,onStart,signal);await(0,
external_node_timers_promises_.setTimeout)(starts_againMs,undefined,{signal:signal}).catch(()=>undefined)}}function stream(socketPath,onStart,signal){return new Promise(done=>{const sent=(0,
external_node_http_.request)({socketPath:socketPath,method:"GET",path:`/events?filters=${filters}`,headers:{host:"localhost"},agent:false,signal:signal},response=>{onStart();let rest=""
;response.setEncoding("utf8").on("data",chunk=>{const lines=(rest+chunk).split("\n");rest=(lines.pop()??"").slice(-longestLine)
;if(lines.some(line=>line.trim()!==""&&!line.includes(`"${helper_container.ZI}"`)))onStart()});response.once("error",()=>undefined).once("close",done)});sent.once("error",()=>done()).end()})}
const probeMs=2e3;const insideMs=5e3;const trial_pollMs=5;const trialOf=(reach,site)=>site.rules.side!=="client"&&site.inside!==true?fromHere(site.server):fromInside(reach,site)
;const fromHere=server=>({async connect(isSeen,signal){const over=new AbortController;let outcome=null;const attempt=(0,
probe_address.n)(server,probeMs,AbortSignal.any([signal,over.signal])).then(one=>{outcome=one});for(;outcome===null;await Promise.race([attempt,(0,
external_node_timers_promises_.setTimeout)(trial_pollMs)]))if(await isSeen()){over.abort();return null}return await isSeen()?null:outcome},close:()=>undefined})
;function fromInside(reach,{place:place,rules:rules,server:server}){const host=rules.side==="client"?rules.servers[0]??"":server.host
;const program=reach.hold(place,[process.execPath,"-e",connectScript,host,`${server.port}`]);return{async connect(isSeen,signal){await program.ready;const endMs=performance.now()+insideMs
;for(;performance.now()<endMs&&program.send("connect\n");await(0,external_node_timers_promises_.setTimeout)(trial_pollMs,undefined,{signal:signal}))if(await isSeen())return null
;return await isSeen()?null:"not connected"},close:program.close}}
const connectScript=`const [host, port] = process.argv.slice(1);\nlet socket;\nprocess.stdin.on('data', () => {\n  socket ??= require('node:net').connect({ host, port }).on('error', () => process.exit(1));\n});\nprocess.stdin.on('end', () => process.exit(0));`
;class Unreached extends model_failure.GateFailure{constructor(message,hint){super("TARGET_UNAVAILABLE",message,{hint:hint})}}
function tablesOf(link,{runId:runId,recordUndo:recordUndo,settleUndo:settleUndo}){let installed=[];const pending=new Map;return{installed:()=>installed,
async install({reach:reach,lookup:lookup,listener:listener},planned,kept,signal){for(const one of installed)if(!kept.includes(one))one.release();installed=[...kept];for(const plan of planned){
const interception=interceptionAt(runId,link,listener,plan);const undo={id:`${link}.${interception.table}`,target:link,kind:netns_table.z.kind,state:(0,
netns_table.k)(plan.site.place,interception.table,lookup.socketPath??undefined)};if(!pending.has(undo.id))await recordUndo(undo);pending.set(undo.id,undo)
;installed=[...installed,await install(reach,plan.site,interception,signal)]}},async remove(signal){for(const{release:release}of installed)release()
;const failures=await Promise.all([...pending.values()].map(async({id:id,state:state})=>{const failure=await removed(state,signal);if(failure===null)await settleUndo(id);return failure}))
;return failures.filter(failure=>failure!==null)}}}const removed=async(state,signal)=>{try{await netns_table.z.undo(state,signal);const seen=await netns_table.z.verifyRemoved(state,signal)
;return seen.ok?null:seen.says}catch(error){return error.message}};const interceptor_claimMs=1e4;const followMs=1e4;const brokenMs=500;const nameMs=1e3;const startedMs=1e4;const startAgainMs=5e3
;function interceptorFor(target,context,carrier){const{name:name}=target;const{keeper:keeper}=carrier;const over=new AbortController;const helpers=helpersOwed(name,context.runId,context)
;const tables=tablesOf(name,context);let broken=null;let following=Promise.resolve();let cut=0;const cutBy=new WeakMap;let missed=0;let isFollowed=false;let restartedMs=Number.NEGATIVE_INFINITY
;const look=async(lookup,signal)=>{const ends=await lookup.look(signal);refuseChecks(name,context.checked,ends);return ends};const open=async(ends,planned,{way:way},signal)=>{const[site]=ends.sites
;if(site?.inside)await carrier.enter(site.place,way);const listen={host:ends.listenHost,port:0};const http=context.separatesRequests(name);return(await keeper.ask({ask:"link.open",link:name,
listen:listen,http:http,...routesOf(planned)},signal)).listen};const sparing=planned=>{const known=tables.installed().map(({site:site})=>placeOf(site))
;const isRestarted=({site:site})=>site.rules.side==="client"&&!known.includes(placeOf(site));if(!planned.some(isRestarted))return planned;const isAgain=performance.now()-restartedMs<startedMs
;restartedMs=performance.now();return isAgain?planned.map(plan=>isRestarted(plan)?{...plan,spares:true}:plan):planned};const follow=async at=>{const found=await(0,
within.u)(followMs,over.signal,limit=>look(at.lookup,limit)).catch(error=>error);if(over.signal.aborted)return;if(found instanceof Error){broken=found;return}
const isSame=JSON.stringify(found)===JSON.stringify(at.ends);if(isSame&&broken===null)return;await(0,within.u)(followMs,over.signal,async limit=>{
if(found.listenHost!==at.ends.listenHost)throw new model_failure.GateFailure("TARGET_UNAVAILABLE","the network of the containers was removed and made again, and the link listens in the old one")
;const kept=broken===null?keptOf(tables.installed(),found):[];const planned=sparing(await plansFor(found,kept));missed+=await missedBy(tables.installed(),planned,limit)
;const all=[...kept.map(plannedOf),...planned]
;if(found.sites.some(site=>site.inside&&!at.ends.sites.some(one=>placeOf(one)===placeOf(site))))at.listener=await open(found,all,at.reach,limit);else await keeper.ask({ask:"link.route",link:name,
...routesOf(all)},limit);at.ends=found;await tables.install(at,planned,kept,limit);broken=null;isFollowed=true}).catch(error=>{broken=error})};const followAll=async(at,socketPath)=>{let wanted=0
;const run=async()=>{for(let done=0;done<wanted&&!over.signal.aborted;){done=wanted;await follow(at)}wanted=0;if(broken!==null&&!over.signal.aborted)setTimeout(again,brokenMs).unref()}
;const again=()=>{wanted+=1;if(wanted===1)following=run()};const names=at.lookup.resolvesName?setInterval(again,nameMs).unref():undefined;await followStarts(socketPath,again,over.signal)
;clearInterval(names)};const prove=async(trial,listener,signal)=>{const connections=async()=>(await keeper.ask({ask:"link.counts",link:name},signal)).connections;const before=await connections()
;const outcome=await trial.connect(async()=>await connections()>before,signal);if(outcome===null)return
;throw new Unreached(`connections to ${target.to.host}:${target.to.port} do not reach the link "${name}" (${outcome})`,`let containers of this machine connect to ${listener.host} (a firewall such as ufw drops that), or use \`listen\` and point the application at it`)
};const isStartedAgain=async({lookup:lookup,ends:ends},signal)=>{for(const untilMs=performance.now()+startAgainMs;;){const found=await look(lookup,signal).catch(error=>error)
;if(!(found instanceof Error))return JSON.stringify(found)!==JSON.stringify(ends);if(performance.now()>untilMs||signal.aborted)throw found;await(0,
external_node_timers_promises_.setTimeout)(brokenMs,undefined,{signal:signal}).catch(()=>undefined)}};const begin=async(lookup,signal)=>{const ends=await look(lookup,signal)
;await refuseTwice(target,ends,context,signal);const near=lookup.socketPath===null?undefined:helpers.near(lookup.socketPath,ends.containers[0]);const reach=await(0,
reach_reach.Vg)(signal,context.runId,rights.uZ.network,near);const planned=await plansFor(ends,[]);const listener=await open(ends,planned,reach,signal);const all=planned.map(plan=>({site:plan.site,
interception:interceptionAt(context.runId,name,listener,plan)}));const[first]=all;if(first===undefined)throw new TypeError("a link without a place");const trial=trialOf(reach,first.site);try{
const[older]=await Promise.all([Promise.all(all.map(({site:site,interception:interception})=>olderCount(reach,site,interception,signal))),(0,reach_reach.Km)(reach,["nft","-f","-"],(0,
interception_table.qK)(first.interception),signal)]);const connections=older.reduce((sum,one)=>sum+one,0);const passedBefore=connections>0&&await(context.arePassing?.(signal))===true;const at={
reach:reach,lookup:lookup,listener:listener,ends:ends};await tables.install(at,planned,[],signal);if(connections>0)await(context.noteReset?.({target:name,connections:connections,
passedBefore:passedBefore}));await prove(trial,listener,signal).catch(async error=>{if(connections===0||lookup.socketPath===null||!await isStartedAgain(at,signal))throw error})
;if(lookup.socketPath!==null)void followAll(at,lookup.socketPath)}finally{trial.close()}};const beginInside=async signal=>{if(context.startCarrier===undefined)return false;try{
await begin(await lookupOf(target,context,signal,true),signal);return true}catch{return false}};const counts=async signal=>{if(broken!==null)throw broken
;const all=new Map(await Promise.all(tables.installed().map(async one=>[one,await one.counts(signal)])));for(const[one,{cut:now}]of all){if(isFollowed)cut+=now-(cutBy.get(one)??0);cutBy.set(one,now)}
return all};return{async claims(){const ends=await(0,within.u)(interceptor_claimMs,null,async limit=>look(await lookupOf(target,context,limit),limit))
;return ends.containers.length===0?[`port ${target.to.port}`]:ends.containers.map(id=>`container ${id}`)},async start(signal){try{await begin(await lookupOf(target,context,signal),signal)
}catch(error){if(!(error instanceof Unreached)||!await beginInside(signal))throw error}},counts:counts,missed:()=>missed,async cut(signal){if(isFollowed)await counts(signal).catch(()=>undefined)
;return cut},areHelpersUsed:helpers.areUsed,async stop(signal){over.abort();await following;const failures=await tables.remove(signal)
;await helpers.settle(signal).catch(error=>failures.push(error.message));await carrier.close();if(failures.length>0)throw new Error(failures[0])}}}function pastTheLink(now,before,missed){
const grown=key=>[...now].reduce((sum,[table,count])=>sum+count[key]-(before.get(table)?.[key]??0),0);const[cut,passed]=[grown("cut"),grown("passed")];if(passed>0)return{ok:false,says:`${(0,
say.N)("count",passed)} packets went past the link while the fault was in place`,numbers:{passed:passed}};if(missed>0)return{ok:false,
says:"a client used an address of the host that the gate did not know yet, so its connections went past the link",numbers:{missed:missed}};if(cut>0)return{ok:false,
says:"connections that are older than the link were reset while the fault was in place",numbers:{cut:cut}};return null}function interceptedDriver(target,context,carried,carrier){
const interceptor=interceptorFor(target,context,carrier);const before=new Map;return{...carried,claims:interceptor.claims,start:interceptor.start,prepareMs:helperStepMs,
observeMs:undo=>Math.max(carried.observeMs?.(undo)??0,interceptor.areHelpersUsed()?helperStepMs:0),async prepare(effect,id,signal){before.set(id,{counts:await interceptor.counts(signal),
missed:interceptor.missed()});return carried.prepare(effect,id,signal)},async observeEffect(effect,undo,signal){const then=before.get(undo.id);const now=await interceptor.counts(signal)
;const past=then===undefined?null:pastTheLink(now,then.counts,interceptor.missed()-then.missed);return past??carried.observeEffect(effect,undo,signal)},async observe(signal){
const cut=await interceptor.cut(signal);return{...await(carried.observe?.(signal)),cut:cut}},async verifyRemoved(effect,undo,signal){before.delete(undo.id)
;return carried.verifyRemoved(effect,undo,signal)},stop:interceptor.stop}}
const observedOf=({connections:connections,openConnections:openConnections,inFlight:inFlight,requests:requests,exchanges:exchanges,bytesToServer:bytesToServer,bytesFromClient:bytesFromClient,bytesToClient:bytesToClient,resets:resets,refusals:refusals})=>({
connections:connections,openConnections:openConnections,inFlight:inFlight,requests:requests,exchanges:exchanges,bytesToServer:bytesToServer,bytesFromClient:bytesFromClient,bytesToClient:bytesToClient,
resets:resets,refusals:refusals});var strikes=__webpack_require__(22118);function shamOf(counts){const touched=clausesOf(counts);return touched.length===0?{ok:true,
says:"nothing was disturbed, as intended",numbers:{}}:{ok:false,says:touched.join("; "),numbers:{}}}function observedEffectOf(counts,effect){const clauses=clausesOf(counts)
;const numbers=Object.fromEntries(touches.flatMap(name=>counts[name]>0?[[name,Math.round(counts[name])]]:[]));if(!counts.disturbed)return{ok:false,says:"the link is not disturbed",numbers:numbers}
;return clauses.length===0?{ok:false,says:foreignOf(counts,effect.kind)??unaffected(counts,effect),numbers:numbers}:{ok:true,says:clauses.join("; "),numbers:numbers}}
function unaffected({refusals:refusals,exchangesSince:exchangesSince,bytesSince:bytesSince,mostBytes:mostBytes,unchangedBodies:unchangedBodies},{kind:kind,params:params}){
if(refusals>0)return"no traffic passed through the link";if(exchangesSince===0&&bytesSince===0)return"the link carried nothing while the fault was in place"
;if(unchangedBodies>0)return`${many(unchangedBodies,"response")} ${cause.UK} \`${params.kind}\` could change`;const passed=`${(0,
say.N)("size",bytesSince)} in ${many(exchangesSince,"response")} ${cause.mX}`;const ends=Object.entries((0,
faults_catalog.Kl)(kind)?.params??{}).find(([,{withinResponse:withinResponse}])=>withinResponse)?.[0];const needed=ends===undefined?undefined:params[ends]
;if(typeof needed==="number"&&mostBytes>0)return`${passed}: at most ${(0,say.N)("size",mostBytes)} on one connection, and the fault begins after ${(0,say.N)("size",needed)}`;const share=(0,
strikes.m7)(params);return share<1?`${passed}: it was not in the ${(0,say.N)("share",share)} that the fault affects`:passed}
function foreignOf({requests:requests,http2Connections:http2Connections,tlsConnections:tlsConnections,otherConnections:otherConnections},fault){
const foreign=http2Connections+tlsConnections+otherConnections;if(requests>0||foreign===0||(0,faults_catalog.Kl)(fault)?.http!==true)return null
;const what=http2Connections>0?"HTTP/2":tlsConnections>0?"TLS":"another protocol";return`this link carries ${what}, and \`${fault}\` ${cause.Fi}: use \`reset\` or \`latency\` here`}
const touches=["touchedConnections","touchedRequests","delayedPieces","delayedMs","throttledBytes","swallowedBytes","resets","closes","refusals","answered","earlyRequests","changedBodies","unchangedBodies"]
;function clausesOf(counts){
const{delayedPieces:delayedPieces,delayedMs:delayedMs,throttledBytes:throttledBytes,swallowedBytes:swallowedBytes,resets:resets,closes:closes,refusals:refusals,answered:answered,earlyRequests:earlyRequests,changedBodies:changedBodies,exchanges:exchanges}=counts
;const each=(0,say.N)("duration",Math.max(1,Math.round(delayedMs/Math.max(1,delayedPieces))))
;return[delayedPieces>0&&`${many(delayedPieces,"chunk")} delayed by ${each} on average`,throttledBytes>0&&`${(0,say.N)("size",throttledBytes)} transferred at the limited rate`,swallowedBytes>0&&`${(0,
say.N)("size",swallowedBytes)} received and not forwarded`,resets>0&&`${many(resets,"connection")} reset`,closes>0&&`${many(closes,"connection")} closed in the middle of a response`,refusals>0&&resets+exchanges>0&&"connections were refused",answered>0&&`${many(answered,"request")} that got a response from the link`,earlyRequests>0&&`${many(earlyRequests,"request")} for the same path before \`Retry-After\` had passed`,changedBodies>0&&`${many(changedBodies,"response")} with a changed body`].filter(clause=>clause!==false)
}const many=(count,noun)=>`${count} ${noun}${count===1?"":"s"}`;const linkKind={driver(target,context){const carrier=carrierOf(context.keeper,context.startCarrier,context.runId)
;const carried=linkDriver(target.name,carrier.keeper);const driver=(0,targets_link.oj)(target)?interceptedDriver(target,context,carried,carrier):carried
;return withFlush(driver,target.name,targets_link.nf.expendable(target))},async examine(target,effects,context,signal){if((0,
targets_link.oj)(target))return examineInterception(target,effects,context,signal);const{listen:listen,to:to}=target;if(listen===null)return(0,
examined.ux)("carried between command checks and the preview",effects);const isTaken=await(0,listeners.et)(listen.port);const found=`carried from ${(0,
endpoint.H)(listen)} to ${to==="preview"?"the preview":(0,endpoint.H)(to)}`;const failure=new model_failure.GateFailure("LINK_UNAVAILABLE",`a program listens on ${(0,endpoint.H)(listen)} already`,{
hint:"stop it, or give the link another address in `listen`, and the application as well"});return(0,examined.XM)(found,effects,isTaken?failure:null)},
async open(target,{keeper:keeper,preview:preview,http:http,signal:signal}){if((0,targets_link.oj)(target))return null;const to=target.to==="preview"?(0,address_of_url.f)(preview):target.to
;const{listen:listen}=await keeper.ask({ask:"link.open",link:target.name,listen:target.listen,to:to,http:http},signal);return listen}};const linkDriver=(link,keeper)=>({endsAtOnce:true,
async prepare(_effect,id,signal){const{disturbed:disturbed}=await keeper.ask({ask:"link.counts",link:link},signal)
;if(disturbed)throw new model_failure.GateFailure("TARGET_UNAVAILABLE","the link is disturbed already");const identity=await(0,process_identity.cu)(keeper.pid)
;if(identity===null)throw new model_failure.GateFailure("KEEPER_LOST","the keeper, the process that carries the links, has ended");return{id:id,target:link,kind:"link.clear",state:{link:link,keeper:{
...identity}}}},async apply(effect,_undo,signal){await keeper.ask({ask:"link.disturb",link:link,effect:effect},signal)},async observeEffect(effect,_undo,signal){const counts=await keeper.ask({
ask:"link.counts",link:link},signal);return effect.kind===sham.e.kind?shamOf(counts):observedEffectOf(counts,effect)},async undo(_undo,signal){await keeper.ask({ask:"link.clear",link:link},signal)},
async verifyRemoved(_effect,_undo,signal){const{disturbed:disturbed}=await keeper.ask({ask:"link.counts",link:link},signal);if(disturbed)return{ok:false,says:"the link is still disturbed",numbers:{}}
;return removalSighting(await keeper.ask({ask:"link.probe",link:link},signal))},observe:async signal=>observedOf(await keeper.ask({ask:"link.counts",link:link},signal))})
;function removalSighting({outcome:outcome,server:server}){if(outcome==="connected")return{ok:true,says:"a connection through the link stands",numbers:{}}
;const excused=server!=="connected"&&outcome!=="refused";return{ok:excused,says:`through the link: ${outcome}; the server itself: ${server}`,numbers:{}}}var client_keys=__webpack_require__(7867)
;var fresh_requests=__webpack_require__("world-probes-http-fresh-requests");var http_origin=__webpack_require__("world-probes-http-origin");const without_load_tries=3
;async function requestWithoutLoad(preview,requested,signal){const origin=(0,http_origin.N)({preview:preview});try{
const responses=await Promise.all(requested.map(async({request:request,judge:judge})=>{const next=(0,fresh_requests.b)(origin,request);let unloaded="unknown"
;for(let tried=0;tried<without_load_tries&&unloaded!=="accepted"&&!signal.aborted;tried++)unloaded=unloadedResponseOf(await origin.send(next(),{again:false},signal),judge);return unloaded}))
;return responses.find(one=>typeof one==="object")??(responses.includes("unknown")?"unknown":"accepted")}finally{await origin.close()}}function unloadedResponseOf(result,judge){
if("failure"in result)return result.failure.startsWith("redirect ")?{refused:`a ${result.failure}`}:"unknown";const reason=judge(result.response);if(reason===null)return"accepted"
;if((result.response.status??500)>=500)return"unknown";return{refused:reason.startsWith("status ")?reason:`a response that the check does not accept (${reason})`}}
var undo_state=__webpack_require__(13231);const preview_pollMs=50;const previewKind={driver:(_,context)=>previewDriver(context),examine:async(_,effects)=>(0,examined.ux)("the entry point",effects)}
;function previewDriver({keeper:keeper,preview:preview,clients:clients}){const accepted=new Map;const counts=(undo,signal)=>keeper.ask({ask:"traffic.counts",traffic:(0,
undo_state.r7)(undo.state,"traffic")},signal);return{async prepare(effect,id,signal){const identity=await(0,process_identity.cu)(keeper.pid)
;if(identity===null)throw new model_failure.GateFailure("KEEPER_LOST","the keeper that would carry the traffic has ended");const unloaded=await requestWithoutLoad(preview,clients(effect),signal)
;if(typeof unloaded==="object")throw new model_failure.GateFailure("TARGET_UNAVAILABLE",notReached(unloaded.refused),{hint:"give the fault the `path` or `headers` that the preview accepts"})
;accepted.set(id,unloaded);return{id:id,target:"preview",kind:"traffic.stop",state:{traffic:id,keeper:{...identity}}}},async apply(effect,undo,signal){const sent={
requests:clients(effect).map(({request:request})=>request),forwardedFor:(0,client_keys.H)(effect.params)};await keeper.ask({ask:"traffic.start",traffic:(0,undo_state.r7)(undo.state,"traffic"),
effect:effect,url:preview,clients:sent},signal)},
observeEffect:(_,undo,signal)=>until(({reached:reached=0})=>reached>0,preview_effectSighting(accepted.get(undo.id)??"unknown"),()=>counts(undo,signal),signal),async undo(undo,signal){
await keeper.ask({ask:"traffic.stop",traffic:(0,undo_state.r7)(undo.state,"traffic")},signal)},
verifyRemoved:(_,undo,signal)=>until(({open:open=0,running:running=0})=>open===0&&running===0,preview_removalSighting,()=>counts(undo,signal),signal)}}
const notReached=response=>`the clients got ${response}: ${cause.np}`;async function until(holds,sighting,look,signal){let numbers=await look();while(!holds(numbers)){try{await(0,
external_node_timers_promises_.setTimeout)(preview_pollMs,undefined,{signal:signal});numbers=await look()}catch(error){if(!signal.aborted)throw error;return sighting(false,numbers)}}
return sighting(true,numbers)}const preview_effectSighting=unloaded=>(ok,numbers)=>{
const{reached:reached=0,accepted:accepted=0,broken:broken=0,firstAccepted:firstAccepted=0,firstRefused:firstRefused=0,refusedStatus:refusedStatus=0}=numbers;const no=message=>({ok:false,says:message,
numbers:numbers});if(!ok)return no("no client reached the preview");if(firstRefused>firstAccepted)return no(notReached(`status ${refusedStatus}`))
;if(unloaded!=="accepted"&&accepted===0)return no(broken>0?notReached("only statuses of 500 or more, without load as well"):"no response shows that the clients reached the paths of the checks")
;return{ok:ok,says:`${reached} clients reached the preview`,numbers:numbers}};const preview_removalSighting=(ok,numbers)=>({ok:ok,
says:ok?"no client is left":`${numbers.open??0} clients are still there`,numbers:numbers});var targets_process=__webpack_require__(37102);var process_killed=__webpack_require__(99789)
;var process_usage=__webpack_require__(65886);var process_continue=__webpack_require__(88373);var process_duty=__webpack_require__(18764);const dutyKind=(0,process_duty.X)(processes.u).kind
;const continued=(0,process_continue.C)(processes.u);const duty_pollMs=17;const looks=40;async function dutyOf(victims,share,id,started,keeper){const identity=await(0,process_identity.cu)(keeper.pid)
;if(identity===null)throw new model_failure.GateFailure("KEEPER_LOST","the keeper that would stop and continue the process has ended");const cpuMs=()=>victims.reduce((sum,{pid:pid})=>sum+((0,
process_usage.F)(pid)?.cpuMs??0),0);const beforeMs=cpuMs();return{undo:{kind:dutyKind,state:{...started,duty:id,keeper:{...identity},processes:victims.map(one=>({...one}))}},async apply(signal){
await keeper.ask({ask:"duty.start",duty:id,processes:victims,share:share},signal)},async observe(signal){let[seen,stopped,usedMs]=[0,0,0];while(!signal.aborted&&!(seen>=looks&&stopped>0&&usedMs>0)){
const states=await Promise.all(victims.map(process_identity.L4));seen+=1;if(states.includes("T"))stopped+=1;usedMs=Math.max(usedMs,Math.round(cpuMs()-beforeMs));await(0,
external_node_timers_promises_.setTimeout)(duty_pollMs,undefined,{signal:signal}).catch(()=>undefined)}return duty_sightingOf(seen,stopped,usedMs)}}}function duty_sightingOf(seen,stopped,usedMs){
const numbers={looks:seen,stopped:stopped,cpuMs:usedMs};if(stopped===0)return{ok:false,says:"the process was never stopped",numbers:numbers};if(usedMs===0)return{ok:false,
says:"the process needed no CPU while the fault was in place",numbers:numbers};return{ok:true,says:`the process had to wait in ${stopped} of ${seen} looks, and used ${usedMs} ms of CPU time`,
numbers:numbers}}async function endDuty({state:state},keeper,signal){await keeper.ask({ask:"duty.stop",duty:(0,undo_state.r7)(state,"duty")},signal).catch(()=>undefined)
;await continued.undo(state,signal)}async function isDutyRemoved({state:state},keeper,signal){const counts=await keeper.ask({ask:"duty.counts",duty:(0,undo_state.r7)(state,"duty")
},signal).catch(()=>null);if((counts?.running??0)!==0)return{ok:false,says:"the process is still stopped and continued",numbers:{}};return continued.verifyRemoved(state,signal)}
var process_members=__webpack_require__(55910);class Resources{#cpuMs=new Map;#endedCpuMs=0;async look(roots){const members=await(0,process_members.l)(roots).catch(()=>[])
;const used=members.flatMap(member=>{const usage=(0,process_usage.F)(member.pid);return usage===null?[]:[[member,usage]]});this.#count(used);const all=used.map(([,usage])=>usage);return{
processes:all.length,cpuMs:this.#endedCpuMs+sumOf([...this.#cpuMs.values()]),...all.length>0&&{threads:sumOf(all.map(({threads:threads})=>threads))},...resources_together("rssBytes",all),
...resources_together("openFiles",all)}}#count(used){const now=new Map(used.map(([{pid:pid,startTicks:startTicks},{cpuMs:cpuMs}])=>[`${pid} ${startTicks}`,cpuMs]))
;for(const[who,cpuMs]of this.#cpuMs)if(!now.has(who))this.#endedCpuMs+=cpuMs;this.#cpuMs=now}}function resources_together(name,all){const known=all.flatMap(usage=>usage[name]??[])
;return known.length===0||known.length<all.length?{}:{[name]:sumOf(known)}}const sumOf=all=>all.reduce((sum,one)=>sum+one,0);function familyOf(holders,all,program=programOf){
const pids=new Set(holders.map(({pid:pid})=>pid));const tops=holders.filter(({parent:parent})=>!pids.has(parent));const[top]=tops;if(top===undefined)return{main:null,workers:[]};if(tops.length>1){
const parent=tops.every(one=>one.parent===top.parent)?all.find(({pid:pid})=>pid===top.parent):undefined;return{main:parent!==undefined&&family_isSame(parent,top,program)?parent:null,
workers:inOrder(tops)}}const children=all.filter(({parent:parent})=>parent===top.pid);const heirs=children.filter(({pid:pid})=>pids.has(pid));return{main:top,
workers:inOrder(heirs.length>0?heirs:children.filter(child=>family_isSame(child,top,program)))}}const family_isSame=(a,b,program)=>{const mine=program(a.pid);return mine!==""&&mine===program(b.pid)}
;const inOrder=all=>[...all].sort((a,b)=>a.startTicks-b.startTicks||a.pid-b.pid);function programOf(pid){try{return(0,external_node_fs_.readlinkSync)(`/proc/${pid}/exe`)}catch{return""}}
const container=args=>{const[ip,port]=[after(args,"-container-ip"),after(args,"-container-port")];return ip===null?null:`the container at ${ip}${port===null?"":`:${port}`}`}
;const tunnel=(args,port)=>{const forwards=args.flatMap((arg,n)=>arg==="-L"?args[n+1]??[]:arg.startsWith("-L")?arg.slice(2):[])
;const parts=forwards.map(one=>one.split(":")).find(one=>port===undefined||one.slice(0,-2).includes(String(port)))
;const through=args.findLast((arg,n)=>n>0&&!arg.startsWith("-")&&!args[n-1]?.startsWith("-"));const to=parts===undefined?null:parts.slice(-2).join(":")
;return to===null?through===undefined?null:`something on ${through}`:`${to}${through===undefined?"":` through ${through}`}`};const forwarded=args=>{const start=args.indexOf("port-forward")
;const rest=args.slice(start+1);const what=rest.find((arg,n)=>!arg.startsWith("-")&&!/^\d*:?\d+$/.test(arg)&&!["-n","--namespace","--context"].includes(rest[n-1]??""))
;const namespace=after(args,"-n")??after(args,"--namespace")??joinedTo(args,"--namespace=")
;return start<0||what===undefined?null:`${what} in the cluster${namespace===null?"":` (namespace ${namespace})`}`};const relayed=args=>{
const to=args.slice(1).findLast(arg=>/^(?:TCP|TCP4|TCP6|OPENSSL|UNIX|UNIX-CONNECT|TCP-CONNECT)[^,]*:/i.test(arg)&&!/LISTEN/i.test(arg))
;return to===undefined?null:(to.split(",")[0]??to).replace(/^[A-Za-z0-9-]+:/,"")};const unknown=()=>null;const forwarders={"docker-proxy":{for:"a container",destination:container},rootlesskit:{
for:"rootless containers",destination:unknown},"rootlesskit-docker-proxy":{for:"a container",destination:container},rootlessport:{for:"a container",destination:unknown},"rootlessport-child":{
for:"a container",destination:unknown},"containerd-shim":{for:"a container",destination:unknown},"containerd-shim-runc-v2":{for:"a container",destination:unknown},containerd:{for:"containers",
destination:unknown},dockerd:{for:"containers",destination:unknown},"com.docker.backend":{for:"a container",destination:unknown},conmon:{for:"a container",destination:unknown},netavark:{
for:"a container",destination:unknown},slirp4netns:{for:"a container",destination:unknown},pasta:{for:"a container",destination:unknown},"pasta.avx2":{for:"a container",destination:unknown},passt:{
for:"a virtual machine",destination:unknown},"passt.avx2":{for:"a virtual machine",destination:unknown},vpnkit:{for:"a container",destination:unknown},"vpnkit-bridge":{for:"a container",
destination:unknown},gvproxy:{for:"a container",destination:unknown},limactl:{for:"a virtual machine",destination:unknown},minikube:{for:"a cluster",destination:unknown},k3s:{for:"a cluster",
destination:unknown},kubectl:{for:"a cluster",destination:forwarded},oc:{for:"a cluster",destination:forwarded},kubefwd:{for:"a cluster",destination:unknown},telepresence:{for:"a cluster",
destination:unknown},k9s:{for:"a cluster",destination:unknown},ssh:{for:"another machine",destination:tunnel},sshd:{for:"another machine",destination:unknown},"sshd-session":{for:"another machine",
destination:unknown},autossh:{for:"another machine",destination:tunnel},socat:{for:"something else",destination:relayed},stunnel:{for:"something else",destination:unknown},stunnel4:{
for:"something else",destination:unknown},rinetd:{for:"something else",destination:unknown},redir:{for:"something else",destination:unknown},xinetd:{for:"something else",destination:unknown},
"systemd-socket-proxyd":{for:"something else",destination:unknown},systemd:{for:"a unit that it starts",destination:unknown},"cloud-sql-proxy":{for:"a database in the cloud",destination:unknown},
cloud_sql_proxy:{for:"a database in the cloud",destination:unknown},cloudflared:{for:"another machine",destination:unknown},tailscaled:{for:"another machine",destination:unknown},chisel:{
for:"another machine",destination:unknown},frpc:{for:"another machine",destination:unknown}};const interpreters=/^(?:node|nodejs|bun|deno|python[\d.]*|perl|ruby|sh|bash|dash|zsh|busybox)$/
;const commLength=15;const longest=120;async function forwarderAt(pid,port){const[exe,comm,cmdline]=await Promise.all([(0,promises_.readlink)(`/proc/${pid}/exe`).catch(()=>""),(0,
promises_.readFile)(`/proc/${pid}/comm`,"utf8").catch(()=>""),(0,promises_.readFile)(`/proc/${pid}/cmdline`,"latin1").catch(()=>"")]);return forwarderIn({exe:exe,comm:comm.trim(),
args:cmdline.split("\0").filter(arg=>arg!=="")},port)}function forwarderIn({exe:exe,comm:comm,args:args},port){const[first="",second=""]=args;const called=(0,
external_node_path_.basename)(first.split(/[ :]/)[0]??"");const names=[(0,external_node_path_.basename)(exe.replace(/ \(deleted\)$/,"")),called,interpreters.test(called)?(0,
external_node_path_.basename)(second):""];const program=Object.keys(forwarders).find(name=>names.includes(name)||comm!==""&&comm===name.slice(0,commLength)&&(comm===name||name.length>commLength))
;const known=program===undefined?undefined:forwarders[program];if(program===undefined||known===undefined)return null;const destination=known.destination(args,port);return{program:program,
standsFor:known.for,destination:destination===null?null:(0,printable.g)(destination,longest),ports:[after(args,"-host-port")].flatMap(value=>value===null?[]:[Number(value)])}}
function after(args,option){const at=args.indexOf(option);return at<0?null:args[at+1]??null}const joinedTo=(args,start)=>args.find(arg=>arg.startsWith(start))?.slice(start.length)??null
;var scan=__webpack_require__(54412);const longestName=80;async function refuseForwarders(target,pids,context,signal){for(const pid of pids){const found=await forwarderAt(pid,target.port)
;if(found!==null)throw await refusal(target,found,context,signal)}if(target.port===undefined||pids.length>0)return;const hidden=await hiddenForwarder(target.port)
;if(hidden!==null)throw await refusal(target,hidden,context,signal)}async function hiddenForwarder(port){if(!await(0,listeners.et)(port)||(await(0,listeners.bg)(port)).length>0)return null
;for(const pid of await(0,scan.SH)()){const found=await forwarderAt(pid,port);if(found?.program.endsWith("docker-proxy")&&found.ports.includes(port))return found}return null}
async function refusal({name:name,port:port},{program:program,standsFor:standsFor,destination:destination},context,signal){
const container=standsFor.includes("container")&&port!==undefined?await containerOn(port,context,signal):null;const what=container===null?destination??standsFor:`container \`${container}\``
;const owner=container??"NAME"
;const instead=container!==null||standsFor.includes("container")?`Name the container as the target (\`container: ${owner}\`), or put`:"Disturb the target of the forwarding: put"
;const command=container!==null||standsFor.includes("container")?"":", or a `command` target with commands of your own"
;return new model_failure.GateFailure("TARGET_REFUSED",`target "${name}" is not touched: ${port===undefined?"its process":`what listens on port ${port}`} is \`${program}\`, which only passes connections on to ${what}; ending it would cut the connection and leave the real target running`,{
hint:`${instead} a link before it (\`link: { listen: 127.0.0.1:PORT, to: 127.0.0.1:${port??"PORT"} }\`, and point the application at \`listen\`)${command}.`})}
async function containerOn(port,{workspace:workspace,runId:runId},signal){const words=["docker","ps","--filter",`publish=${port}`,"--format","{{.Names}}"];const{status:status,output:output}=await(0,
helper.UA)(words,{cwd:workspace,mark:(0,helper.Wu)(runId)},signal);const[first=""]=output.trim().split(/\s+/);return status===0&&/^[A-Za-z0-9][\w.-]*$/.test(first)?(0,
printable.g)(first,longestName):null}async function victimsOf(target,started,context,choice,signal){const present=await presentOf(target,started,context,signal)
;if(present.length===0)throw new model_failure.GateFailure("TARGET_UNAVAILABLE","there is no such process right now");const all=await(0,process_members.X)()
;const family=familyOf(all.filter(({pid:pid})=>present.some(one=>one.pid===pid)),all);const{chosen:chosen,index:index}=chosenIn(family,target,choice)
;if(chosen!==null)await refuseUntouchable(target,started,chosen.map(({pid:pid})=>pid),context);const[main=null]=await identified(family.main===null?[]:[family.main]);return{
processes:chosen===null?present:await identified(chosen),main:main,workers:await identified(family.workers),index:index}}function chosenIn({main:main,workers:workers},{which:which},choice){
if(which==="one"&&workers.length>0){const index=(0,worker_choice.pY)(choice,workers.length);return{chosen:workers.slice(index,index+1),index:index}}
if(which!=="main"||main!==null&&workers.length===0)return{chosen:null,index:null}
;if(main===null)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`${workers.length} processes serve together, and none of them is the main process`);return{chosen:[main],index:null}}
const identified=async stats=>(await Promise.all(stats.map(({pid:pid})=>(0,process_identity.cu)(pid)))).filter(identity=>identity!==null);async function presentOf(target,started,context,signal){
const pids=await pidsOf(target,started,context.workspace);const ours=started===null?[]:(await processes.u.startedFor(started.mark,started.leader,started.inherited)).map(({pid:pid})=>pid)
;await refuseForwarders(target,pids.filter(pid=>!ours.includes(pid)),context,signal);await refuseUntouchable(target,started,pids,context)
;return(await Promise.all(pids.map(process_identity.cu))).filter(identity=>identity!==null)}async function refuseUntouchable(target,started,pids,{keeper:keeper}){for(const pid of pids){
const refusal=pid===keeper.pid?"it is the keeper, which carries the links":await(0,guard.O)(pid,started??undefined)
;if(refusal!==null)throw new model_failure.GateFailure("TARGET_REFUSED",`process ${pid} of target "${target.name}" is not touched: ${refusal}`)}}async function pidsOf(target,started,workspace){
if(target.pidfile!==undefined)return pidIn(await(0,promises_.readFile)((0,external_node_path_.resolve)(workspace,target.pidfile),"utf8").catch(()=>""));if(target.port!==undefined)return(0,
listeners.bg)(target.port);return started===null?[]:(await processes.u.startedFor(started.mark,started.leader,started.inherited)).map(({pid:pid})=>pid)}function pidIn(text){
const pid=Number(text.trim().split(/\s+/)[0]);return Number.isSafeInteger(pid)&&pid>0?[pid]:[]}function processObserver(target,runner,workspace){const resources=new Resources;let others=[]
;return async signal=>{const leader=runner.started()?.leader;const roots=[...leader?[leader]:[],...others];const seen=await resources.look(roots);if((seen.processes??0)>0)return seen
;signal.throwIfAborted();others=await search(target,workspace).catch(()=>[]);return others.length===0?seen:resources.look(others)}}async function search(target,workspace){
const identities=await Promise.all((await pidsOf(target,null,workspace)).map(process_identity.cu));return identities.filter(identity=>identity!==null)}var reach=__webpack_require__(17498)
;var waiting=__webpack_require__(39045);const ready_pollMs=50;const requestMs=2e3;const ready={ready:true};const nothingListens="nothing listens"
;async function waitUntilReady(target,place,alive,signal,onWait=()=>{}){const startMs=performance.now();let nextMs=(0,waiting.T)(0);let last={ready:false,message:nothingListens}
;while(!signal.aborted&&alive()){const seen=await ready_lookAt(target,place,signal);if(seen.ready)return seen;if(!signal.aborted)last=seen;const waitedMs=performance.now()-startMs
;if(waitedMs>=nextMs){nextMs=(0,waiting.T)(nextMs);onWait({what:`target ${target.name}`,message:last.message,waitedMs:waitedMs,limitMs:target.readyTimeoutMs})}await(0,
external_node_timers_promises_.setTimeout)(ready_pollMs,undefined,{signal:signal}).catch(()=>undefined)}return last}
const isReady=async(target,place,signal)=>(await ready_lookAt(target,place,signal)).ready;async function ready_lookAt({port:port,ready:path},place,signal){if(port===undefined)return ready
;if(path!==undefined)return(0,within.u)(requestMs,signal,limit=>responds({...reachedBy(port,place),port:port,path:path},limit));return await opens(port,signal)?ready:{ready:false,
message:nothingListens}}function reachedBy(port,{preview:preview,previewHeaders:previewHeaders}){const address=(0,address_of_url.f)(preview);const isPreview=preview.startsWith("http:")&&(0,
reach.x)(address.host)==="loopback"&&address.port===port;return isPreview?{host:address.host,headers:previewHeaders}:{host:"localhost"}}const opens=(port,signal)=>(0,
within.u)(requestMs,signal,limit=>connects(port,limit));function connects(port,signal){return new Promise(done=>{const socket=(0,external_node_net_.connect)({port:port,host:"localhost",signal:signal,
autoSelectFamily:true});const end=open=>{socket.destroy();done(open)};socket.once("connect",()=>end(true)).once("error",()=>end(false))})}function responds(options,signal){return new Promise(done=>{
const request=(0,external_node_http_.get)({...options,signal:signal,agent:false},response=>{response.resume();request.destroy();const status=response.statusCode??500;done(status<300?ready:{
ready:false,message:`GET ${(0,printable.g)(options.path,100)} responded ${status}`})});request.once("error",error=>done({ready:false,message:messageOf(error)}))})}
function messageOf({code:code,name:name}){if(name==="AbortError")return"it accepted the connection and did not respond within 2 s";if(code==="ECONNREFUSED")return nothingListens
;if(code==="ECONNRESET"||code==="EPIPE")return"it closed the connection without a response";return code?.startsWith("HPE_")?"what it responded is not HTTP":"it did not respond"}const seen_pollMs=10
;const termBit=1n<<14n;const lookBefore=async victims=>({victims:victims,listening:await(0,listeners.rW)(victims.processes.map(({pid:pid})=>pid))});async function seen(name,struck,before,signal){
for(;;){const states=await Promise.all(struck.map(process_identity.L4));const ended=states.filter(state=>state===null).length;const stopped=name==="SIGSTOP"?states.filter(state=>state==="T").length:0
;const done=ended+stopped===struck.length;const closed=name==="SIGTERM"&&!done?await closedSince(struck,before):0
;if(done||closed>0||signal.aborted)return name==="SIGSTOP"?stopSighting(struck.length,stopped,ended):endSighting(name,struck,ended,closed,before);await(0,
external_node_timers_promises_.setTimeout)(seen_pollMs,undefined,{signal:signal}).catch(()=>undefined)}}async function closedSince(struck,before){
if(before===undefined||before.listening.length===0)return 0;const now=new Set((await(0,listeners.rW)(struck.map(({pid:pid})=>pid))).map(place=>JSON.stringify(place)))
;return before.listening.filter(place=>!now.has(JSON.stringify(place))).length}async function endSighting(name,struck,ended,closed,before){const all=struck.length
;const workers=before?.victims.workers.length??0;const numbers={processes:all,ended:ended,...workers>0&&{workers:workers},...closed>0&&{closed:closed}};if(ended>0)return{ok:true,
says:endedSays(all,ended,await workersEnded(struck,before),before),numbers:numbers};if(closed>0)return{ok:true,says:"it has stopped accepting connections, and finishes the requests that it has",
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
;const drainMs=3e4;function processDriver(target,runner,context){const before=new Map;const prepared=new Map
;const isThere=async signal=>(await presentOf(target,runner.started(),context,signal)).length>0&&await isReady(target,context,signal);return{async prepare(effect,id,signal){
const started=runner.started();const victims=await victimsOf(target,started,context,effect.worker,signal);before.set(id,await lookBefore(victims));const processes=victims.processes.map(victim=>({
...victim}));if(effect.way==="descriptors"){const{left:left=1}=(0,faults_catalog.Kl)(effect.kind)?.descriptors?.(effect.params)??{}
;const ready=await openFilesOf(victims.processes,left,started===null?{}:(0,undo_state.nE)(started),context.runId,signal);prepared.set(id,ready);return{id:id,target:target.name,...ready.undo}}
if(effect.way==="duty"){const{share:share=1}=(0,faults_catalog.Kl)(effect.kind)?.duty?.(effect.params)??{};const ready=await dutyOf(victims.processes,share,id,started===null?{}:(0,
undo_state.nE)(started),context.keeper);prepared.set(id,ready);return{id:id,target:target.name,...ready.undo}}if((0,effect_of.o)(effect)!=="SIGSTOP")return{id:id,target:target.name,
kind:"process.killed",state:{processes:processes}};return{id:id,target:target.name,kind:"process.continue",state:{processes:processes,...started!==null&&(0,undo_state.nE)(started)}}},
struckWorker(undo){const index=before.get(undo.id)?.victims.index??null;return index===null?null:{worker:index,of:before.get(undo.id)?.victims.workers.length??0}},async apply(effect,undo,signal){
const ready=prepared.get(undo.id);if(ready!==undefined)return ready.apply(signal);const victims=driver_processesOf(undo);if((0,effect_of.o)(effect)!=="SIGSTOP")await runner.markStruck(victims)
;const reached=await Promise.all(victims.map(victim=>(0,process_identity.qC)(victim,(0,effect_of.o)(effect))))
;if(!reached.some(Boolean))throw new model_failure.GateFailure("TARGET_UNAVAILABLE","the process ended before the signal reached it")},
observeEffect:(effect,undo,signal)=>prepared.get(undo.id)?.observe(signal)??seen((0,effect_of.o)(effect),driver_processesOf(undo),before.get(undo.id),signal),async undo(undo,signal){
prepared.get(undo.id)?.close?.();if(undo.kind===dutyKind)await endDuty(undo,context.keeper,signal);else await((0,catalog.M)(undo.kind)?.undo(undo.state,signal))},
async verifyRemoved(_effect,undo,signal){const removed=await(undo.kind===dutyKind?isDutyRemoved(undo,context.keeper,signal):(0,catalog.M)(undo.kind)?.verifyRemoved(undo.state,signal));if(removed?.ok){
before.delete(undo.id);prepared.delete(undo.id)}return removed??{ok:false,says:"unknown",numbers:{}}},ends:()=>runner.ends(),async claims(){const{port:port,pidfile:pidfile}=target
;const now=await Promise.all((await pidsOf(target,null,context.workspace)).map(process_identity.cu));return[...port===undefined?[]:[`port ${port}`],...pidfile===undefined?[]:[`pidfile ${(0,
external_node_path_.resolve)(context.workspace,pidfile)}`],...now.flatMap(one=>one===null?[]:[`process ${one.pid} ${one.startTicks} ${one.bootId}`])]},
observe:processObserver(target,runner,context.workspace),async checkRunning(restart,signal){if(await isThere(signal))return{back:true,restarted:false,says:"it restarted on its own"}
;if(!restart||target.run===undefined)return{back:false,restarted:false,says:"it is not there"};await runner.restart(signal);if(target.restartAfterMs===undefined)return{back:true,restarted:true,
says:"the gate started it again"};return{back:false,restarted:true,says:"it did not restart on its own; the gate restarted it"}},...target.run!==undefined&&{ended:when=>runner.endedFor(when)},
...target.run!==undefined&&target.restartAfterMs===undefined&&{restartMs:target.readyTimeoutMs+drainMs,async restartAfterFault(undo,signal){if(undo.kind!==process_killed.p.kind)return false
;if(await isThere(signal))return false;await untilEnded(driver_processesOf(undo),signal);if(await runner.restartsItself(signal))return false;await runner.restart(signal);return true}}}}
async function untilEnded(victims,signal){const untilMs=performance.now()+drainMs
;while(performance.now()<untilMs&&(await Promise.all(victims.map(process_identity.L4))).some(state=>state!==null))await(0,external_node_timers_promises_.setTimeout)(driver_pollMs,undefined,{
signal:signal})}const driver_processesOf=undo=>(0,undo_state.Af)(undo.state,"processes");var place=__webpack_require__(65102);async function portsSeen(target,workspace){
if(target.pidfile===undefined||target.port!==undefined)return[];try{const pids=await pidsOf(target,null,workspace)
;const roots=(await Promise.all(pids.map(process_identity.cu))).filter(one=>one!==null);const members=await(0,process_members.l)(roots);return(await(0,
listeners.rW)(members.map(({pid:pid})=>pid))).flatMap(one=>"port"in one&&one.host!=="other"?[one.port]:[])}catch{return[]}}var process_inherited=__webpack_require__(23263)
;var last_lines=__webpack_require__(791);var port_holder=__webpack_require__(68681);var process_stop=__webpack_require__(13480);var ended_early=__webpack_require__(89879)
;var say_length=__webpack_require__(63798);async function notReady(target,started,last,cut){const within=cut?"before the time of the run was over":`within ${(0,say_length.m)(target.readyTimeoutMs)}`
;const pids=(await processes.u.startedFor(started.mark,started.leader,started.inherited)).map(({pid:pid})=>pid);const listening=await(0,listeners.rW)(pids);const seen=last.ready?"":last.message
;const{message:message,hint:hint}=target.port===undefined||listening.some(place=>"port"in place&&place.port===target.port)?{message:seen,hint:pathHint(seen)}:elsewhere(target.port,listening,seen)
;return new model_failure.GateFailure("TARGET_NOT_READY",`target "${target.name}" was not ready ${within}: ${message}`,{hint:`${hint}What it printed is in ${started.logFile}.`})}
function elsewhere(port,listening,seen){if(listening.length===0)return seen===nothingListens?{message:`nothing listens on ${port}`,
hint:"Does it need more time (`ready-within`), or wait for something that is not there? "}:{message:seen,hint:pathHint(seen)};const ports=listening.flatMap(place=>"port"in place?[place.port]:[])
;return{message:`nothing listens on ${port}; what was started listens on ${listening.slice(0,4).map(placeWords).join(", ")}`,
hint:ports.length>0?`Write \`port: ${ports[0]}\`, or tell the program its port (for example \`env: { PORT: "${port}" }\`). `:"A target needs a TCP port, and so does the preview: let the program listen on one. "
}}const placeWords=place=>"path"in place?"a Unix socket":place.host==="other"?`${place.port} (of one address, not of localhost)`:String(place.port);function pathHint(seen){
if(/responded 3\d\d$/.test(seen))return"`ready` needs a path that responds 2xx without a redirect. ";return/responded 40[13]$/.test(seen)?"`ready` needs a path that responds 2xx without a login. ":""}
var output=__webpack_require__(39256);var process_start=__webpack_require__(48733);const struckByRun=new WeakMap;async function rememberStruck(context,victims,single){
const known=struckByRun.get(context)??[];struckByRun.set(context,known);for(const who of victims)known.push({who:who,session:single?null:(await(0,process_stat._)(who.pid))?.session??null})}
const isStruck=(context,{pid:pid,startTicks:startTicks})=>(struckByRun.get(context)??[]).some(({who:who,session:session})=>session===pid||who.pid===pid&&who.startTicks===startTicks)
;const outputGraceMs=100;const runner_pollMs=50;const stopMs=5e3;const mostRestarts=500;const mostEnds=50;const supervisorMs=3e3;function runnerOf(target,context){
const mark=`${context.runId}/${target.name}`;let started=null;let log=null;let pending=null;let untilStop=new AbortController;let restarting=Promise.resolve();let restartOf=null;let restarts=0
;let membersThen=[];const seen=[];const recordUndo=async(leader,inherited)=>{const undo=stopOf(target,mark,leader,inherited);await context.recordUndo(undo);pending=undo};const launch=async()=>{
const inherited=await(0,process_inherited.Bf)();await recordUndo(null,inherited);const now=await(0,process_start.k)(target,{mark:mark,inherited:inherited,workspace:context.workspace,
logDir:context.logDir});started=now;await recordUndo(now.leader,inherited);log??=(0,output.Y)(context.keeper,now.logFile);const{signal:signal}=untilStop;const onEnd=()=>{
if(signal.aborted||started!==now)return;if(seen.length<mostEnds)seen.push(endOf(now,isStruck(context,now.leader),typeof target.restartAfterMs==="number"));restartAfterEnd(signal)}
;if(runner_hasEnded(now))onEnd();else now.child.once("exit",onEnd);return now};const restartAfterEnd=signal=>{const{restartAfterMs:restartAfterMs}=target
;if(typeof restartAfterMs!=="number"||restarts>=mostRestarts||restartOf===started)return;restartOf=started;restarts+=1;restarting=restarting.then(async()=>{await(0,
external_node_timers_promises_.setTimeout)(restartAfterMs,undefined,{signal:signal});if(pending!==null)await(0,within.u)(stopMs,signal,limit=>process_stop.A.undo(pending?.state??null,limit))
;if(!signal.aborted)await launch().catch(()=>tryAgain(signal))}).catch(()=>undefined)};const tryAgain=signal=>{restartOf=null;restartAfterEnd(signal)}
;const restartAfterStrike=async(now,victims,signal)=>{while((await Promise.all(victims.map(process_identity.L4))).some(state=>state!==null))await(0,
external_node_timers_promises_.setTimeout)(runner_pollMs,undefined,{signal:signal});await(0,external_node_timers_promises_.setTimeout)(outputGraceMs,undefined,{signal:signal})
;if(started!==now||runner_hasEnded(now)||target.port===undefined||(await(0,listeners.bg)(target.port)).length>0)return;restartAfterEnd(signal)};const failureOf=async(now,when)=>{
const{end:end}=await endOf(now,false,false);return(0,ended_early.S)(target,end,when,{workspace:context.workspace,logFile:now.logFile})};const start=async signal=>{await refuseTaken(target,signal)
;const now=await launch();const last=await(0,within.u)(target.readyTimeoutMs,signal,limit=>waitUntilReady(target,context,()=>!runner_hasEnded(now),limit,wait=>context.onWait?.(wait)))
;if(last.ready&&!runner_hasEnded(now))return;if(runner_hasEnded(now))throw await failureOf(now,"before it was ready");throw await notReady(target,now,last,signal.aborted)};const stop=async signal=>{
untilStop.abort();await restarting;untilStop=new AbortController;if(pending===null)return;await process_stop.A.undo(pending.state,signal);await context.settleUndo(pending.id)
;[started,pending]=[null,null];await endLog()};const endLog=async()=>{const ended=log;log=null;await(ended?.stop());const bytes=ended?.leftOutBytes()??0
;if(bytes>0)await context.note(`target "${target.name}" printed more than is kept: ${sayBytes(bytes)} in the middle of its log are left out`)};return{started:()=>started,start:start,stop:stop,
async restart(signal){await stop(signal);await start(signal)},async markStruck(victims){
membersThen=started===null?[]:(await processes.u.startedFor(started.mark,started.leader,started.inherited)).map(({pid:pid})=>pid);await rememberStruck(context,victims,target.which==="one")
;if(started!==null&&typeof target.restartAfterMs==="number")restartAfterStrike(started,victims,untilStop.signal).catch(()=>undefined)},async restartsItself(signal){
const untilMs=performance.now()+supervisorMs;while(started!==null&&!runner_hasEnded(started)){const members=await processes.u.startedFor(started.mark,started.leader,started.inherited)
;if(members.some(({pid:pid})=>!membersThen.includes(pid)))return true;if(performance.now()>=untilMs)return false;await(0,external_node_timers_promises_.setTimeout)(runner_pollMs,undefined,{
signal:signal})}return false},ends:()=>Promise.all(seen.splice(0)),async endedFor(when){if(started===null||!runner_hasEnded(started)||typeof target.restartAfterMs==="number")return null
;if(target.port!==undefined&&(await(0,listeners.bg)(target.port)).length>0)return null;return failureOf(started,when)}}}
const runner_hasEnded=({child:child})=>child.exitCode!==null||child.signalCode!==null;async function endOf({child:child,logFile:logFile,logFromByte:logFromByte},expected,supervised){
const atMs=performance.now();const bytes=sizeOf(logFile);await(0,external_node_timers_promises_.setTimeout)(outputGraceMs);const output=await(0,
last_lines.w)(logFile,logFromByte,bytes===logFromByte?undefined:bytes);const end={exit:child.exitCode,signal:child.signalCode,output:output};return{end:end,expected:expected,supervised:supervised,
agoMs:()=>performance.now()-atMs}}function sizeOf(file){try{return(0,external_node_fs_.statSync)(file).size}catch{return 0}}async function refuseTaken(target,signal){const{name:name,port:port}=target
;if(port===undefined||(await(0,listeners.bg)(port)).length===0&&!await opens(port,signal))return
;throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`target "${name}" cannot be started: ${await(0,port_holder.u)(port)} listens on port ${port} already`,{
hint:"Stop it, or remove `run` to disturb the process that is listening there."})}const stopOf=({name:name,port:port},mark,leader,inherited)=>({id:`stop ${name}`,target:name,kind:process_stop.A.kind,
state:{...(0,undo_state.nE)({mark:mark,leader:leader,inherited:inherited}),port:port??null}});const sayBytes=bytes=>`${(bytes/1e6).toFixed(1)} MB`;const processKind={portsSeen:portsSeen,
async examine(target,effects,context,signal){if(target.run){const{cwd:cwd,path:path}=(0,place.$)(target,context.workspace);const why=await(0,cannot_start.A)(target.run[0]??"",{cwd:cwd,
given:target.cwd,path:path});return(0,examined.XM)("the gate starts it",effects,why===null?null:new model_failure.GateFailure("TARGET_UNAVAILABLE",why.message,{hint:why.hint}))}
const pids=(await presentOf(target,null,context,signal)).map(({pid:pid})=>pid);if(pids.length===0)throw new model_failure.GateFailure("TARGET_UNAVAILABLE","there is no such process right now",{
hint:"start it before the gate, or let the gate start it (`run:`)"});const found=pids.length===1?`process ${pids[0]}`:`${pids.length} processes`;return(0,
examined.vn)(processKind.driver(target,context),found,effects,signal)},driver(target,context){const runner=runnerOf(target,context)
;const driver=withFlush(processDriver(target,runner,context),target.name,targets_process.e.expendable(target));if(target.run)return{...driver,start:runner.start,stop:runner.stop};return{...driver,
async checkAllowed(signal){await presentOf(target,null,context,signal)}}}};var proxies=__webpack_require__(14458);var command_line=__webpack_require__(83574)
;var toxiproxy_change=__webpack_require__(21188);var toxiproxy=__webpack_require__(67992);var services=__webpack_require__(50059);var guarded_lookup=__webpack_require__(18806);const requests={
redis:Buffer.from("PING\r\n"),memcached:Buffer.from("version\r\n"),postgresql:Buffer.from("0000000804d2162f","hex"),
http:Buffer.from("OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),amqp:Buffer.from("414d515000000901","hex")};function probeThrough(address,protocol,waitMs,signal){
return new Promise(resolve=>{const request=protocol===undefined?undefined:requests[protocol];const socket=(0,external_node_net_.connect)({host:address.host,port:address.port,lookup:guarded_lookup.r})
;let[isConnected,startMs]=[false,performance.now()];const settle=(outcome,firstByteMs=null)=>{clearTimeout(timer);signal.removeEventListener("abort",late);socket.destroy();resolve({outcome:outcome,
firstByteMs:firstByteMs})};const late=()=>settle(isConnected?"open":"unreachable");const timer=setTimeout(late,waitMs);signal.addEventListener("abort",late);socket.once("connect",()=>{
[isConnected,startMs]=[true,performance.now()];if(request!==undefined)socket.write(request)});socket.once("data",()=>settle("open",performance.now()-startMs));socket.once("end",()=>settle("closed"))
;socket.once("error",({code:code})=>settle((0,probe_address.s)(code)));if(signal.aborted)late()})}const waitMs=1e3;const wildcards=new Set(["0.0.0.0","::",""])
;function wayThrough({listen:listen,api:api},proxy){if(listen!==undefined)return listen;const[,host="",port=""]=/^\[?(.*?)\]?:(\d+)$/.exec(proxy.listen)??[];return(0,
endpoint.X)(`127.0.0.1:${port}`)===null?null:{host:wildcards.has(host)?api.host:host,port:Number(port)}}function protocolOf({speaks:speaks},{upstream:upstream}){
const port=Number(/:(\d+)$/.exec(upstream)?.[1]);return speaks??services.yw.find(({ports:ports})=>ports.includes(port))?.protocol??undefined}
async function lookThrough(target,proxy,signal,forMs=waitMs){const address=wayThrough(target,proxy);if(address===null)return{outcome:"unreachable",firstByteMs:null}
;return probeThrough(address,protocolOf(target,proxy),forMs,signal)}function beforeOf({state:state}){const before=state.before;return{isReached:before?.outcome==="open"||before?.outcome==="closed",
firstByteMs:before?.firstByteMs??null}}async function passesAsBefore(target,listed,undo,signal){const{isReached:isReached}=beforeOf(undo);if(!isReached||!(0,
undo_state.RY)(undo.state,"through"))return listed;const[listen,upstream]=[(0,undo_state.r7)(undo.state,"listen"),(0,undo_state.r7)(undo.state,"upstream")]
;const{outcome:outcome}=await lookThrough(target,{name:"",listen:listen,upstream:upstream,enabled:true,toxics:[]},signal);if(outcome!=="refused"&&outcome!=="unreachable")return{...listed,
says:`${listed.says}, and a connection passes it`};const isGone=listed.says.includes("no longer exists");return isGone?listed:{ok:false,says:`${listed.says}, but a connection to it was ${outcome}`,
numbers:{}}}const observed_seen=(ok,says,numbers={})=>({ok:ok,says:says,numbers:numbers});const longestWaitMs=8e3;const silentMs=1e3;const mostProbes=30;async function observedIn(fault,undo,signal){
const{target:target,change:change}=fault;const listed=await(0,proxies.Ol)(target.api,target.proxy,signal)
;if(listed===null)return observed_seen(false,`${cause.vh} removed the proxy, or Toxiproxy has restarted`);if(fault.turns!==undefined&&fault.turns.count()>0)return turned(fault.turns)
;if(!("toxics"in change))return observed_refused(fault,listed,undo,signal);const missing=await(0,toxiproxy_change.ht)(target.api,target.proxy,fault.toxics,signal)
;if(missing!==0)return observed_seen(false,`${cause.vh} removed or changed the toxics, or Toxiproxy has restarted`)
;if(!listed.enabled)return observed_seen(false,`${cause.vh} disabled the proxy, so no connection passes it`);return met(fault,listed,undo,signal)}
const turned=turns=>observed_seen(true,`Toxiproxy has disabled and enabled the proxy in turn, ${turns.count()+1} changes in all`,{changes:turns.count()+1})
;async function observed_refused({target:target},listed,undo,signal){if(listed.enabled)return observed_seen(false,`${cause.vh} enabled the proxy`)
;if(!beforeOf(undo).isReached)return observed_seen(true,"Toxiproxy lists the proxy as disabled; the gate itself cannot reach it");const{outcome:outcome}=await lookThrough(target,listed,signal)
;if(outcome==="refused")return observed_seen(true,"a connection to the proxy was refused")
;return observed_seen(false,`Toxiproxy lists the proxy as disabled, but a connection to it was ${outcome==="open"?"accepted":outcome}`)}async function met(fault,listed,undo,signal){
const{firstByteMs:firstByteMs}=beforeOf(undo);const expected=expectationOf(fault,firstByteMs)
;if(expected===null||firstByteMs===null)return observed_seen(true,`Toxiproxy lists the toxics with their values; ${why(firstByteMs)}`,{toxics:fault.toxics.length})
;const share=Math.min(...fault.toxics.map(({toxicity:toxicity})=>toxicity));const probes=share>=1?1:Math.min(mostProbes,Math.ceil(Math.log(.001)/Math.log(1-share)))
;const all=await Promise.all(Array.from({length:probes},()=>lookThrough(fault.target,listed,signal,expected.waitMs)));const struck=all.filter(expected.isMet);const[first]=struck
;if(first===undefined)return observed_seen(false,`Toxiproxy lists the toxics, but ${expected.unmet}`);const slowestMs=Math.round(Math.max(...struck.map(one=>one.firstByteMs??expected.waitMs)))
;return observed_seen(true,expected.says(slowestMs),{probes:probes,struck:struck.length})}
const why=firstByteMs=>firstByteMs===null?"the upstream does not respond to a probe of the gate, so only the checks can meet them":"a small request does not meet them"
;function expectationOf({toxics:toxics},beforeMs){const[toxic]=toxics;switch(toxic?.type){case"latency":{const{latency:latency=0,jitter:jitter=0}=toxic.attributes;const leastMs=latency-jitter
;const lateMs=Math.max(.9*leastMs,(beforeMs??0)+.5*leastMs);const waitMs=Math.min(longestWaitMs,2*(latency+jitter)+silentMs);return{waitMs:waitMs,
isMet:({outcome:outcome,firstByteMs:firstByteMs})=>outcome==="open"&&(firstByteMs??waitMs)>=lateMs,unmet:"a response through the proxy came without the delay",
says:slowestMs=>`a response through the proxy took ${(0,say.N)("duration",Math.max(1,slowestMs))}`}}case"timeout":return{waitMs:silentMs,
isMet:({outcome:outcome,firstByteMs:firstByteMs})=>outcome==="open"&&firstByteMs===null,unmet:"a response came through the proxy",
says:()=>"a connection through the proxy was accepted, and no byte arrived"};case"reset_peer":return{waitMs:silentMs,isMet:({outcome:outcome})=>outcome==="reset",
unmet:"no connection through the proxy was reset",says:()=>"a connection through the proxy was reset"};default:return null}}function takeTurns({downMs:downMs,upMs:upMs},set){
const over=new AbortController;let count=0;const turning=(async()=>{for(let isUp=false;!over.signal.aborted;isUp=!isUp){await(0,external_node_timers_promises_.setTimeout)(isUp?upMs:downMs,undefined,{
signal:over.signal,ref:false}).catch(()=>undefined);if(over.signal.aborted)return;await set(!isUp,over.signal).then(()=>{count+=1},()=>undefined)}})();return{count:()=>count,async stop(){over.abort()
;await turning}}}const mostNames=5
;const unseen="a connection of the preview to the upstream itself bypasses its Toxiproxy, and no fault strikes it: whether the preview uses the proxy shows only in the checks"
;async function useNote({name:name},{preview:preview,targets:targets,workspace:workspace},proxy,signal){
const{seeProxyUsers:seeProxyUsers}=await __webpack_require__.e("world-discovery-see-proxy-users").then(__webpack_require__.bind(__webpack_require__,"world-discovery-see-proxy-users"))
;const users=await seeProxyUsers({preview:preview,targets:targets},workspace,proxy,signal).catch(()=>null);signal.throwIfAborted()
;if(users===null||users.past.length===0&&users.through.length===0)return unseen;if(users.past.length===0)return null;const names=users.past.slice(0,mostNames).map(one=>(0,printable.g)(one,60))
;const more=users.past.length>mostNames?`, and ${users.past.length-mostNames} more`:"";const also=users.through.length===0?", and none to the proxy was seen":"";return`a connection to ${(0,
printable.g)(proxy.upstream,100)} itself bypasses the Toxiproxy of target "${name}", so none of its faults strikes it (${names.join(", ")}${more}${also})`}const prefix="cg-";const driver_mostNames=20
;const slowMs=4e4;function toxiproxyDriver(target,context){const{api:api,proxy:proxy}=target;const run=(0,external_node_crypto_.createHash)("sha256").update(context.runId).digest("hex").slice(0,8)
;const turning=new Map;let isNoted=false;const noteUse=async(seen,signal)=>{if(isNoted)return;isNoted=true;const note=await useNote(target,context,seen,signal);if(note!==null)await context.note(note)}
;const namesOf=(id,{toxics:toxics})=>toxics.map((_,index)=>`${prefix}${run}-${id}${index===0?"":"-up"}`);const toxicsOf=(effect,id)=>{const change=changeOf(effect);if(!("toxics"in change))return[]
;const names=namesOf(id,change);return change.toxics.map((toxic,index)=>({...toxic,name:names[index]??""}))};return{stepMs:slowMs,undoMs:slowMs,claims:async()=>(0,
targets_catalog.I)(target).identities(target),async prepare(effect,id,signal){const change=changeOf(effect);const version=await(0,proxies.E4)(api,signal);const found=await(0,
proxies.Ol)(api,proxy,signal);if(found===null)throw notThere(target,await(0,proxies.No)(api,signal));requireUsual(target,found,`${prefix}${run}-`);const address=wayThrough(target,found)
;const before=await lookThrough(target,found,signal);await noteUse({at:address,listen:found.listen,upstream:found.upstream},signal);if("turns"in change)await context.keeper.ask({ask:"renew"},signal)
;if(found.toxics.some(({toxicity:toxicity})=>toxicity<1)&&"toxics"in change)await context.note("a Toxiproxy draws the share of a toxic again on open connections when another toxic is added or removed; a proxy of this run has such a toxic of another program")
;const remove=toxicsOf(effect,id).map(({name:name})=>name);const others=found.toxics.filter(({name:name})=>!remove.includes(name));const state={api:(0,endpoint.H)(api),proxy:proxy,version:version,
listen:found.listen,upstream:found.upstream,remove:remove,enable:"toxics"in change?"no":"yes",others:others.map(one=>({...one})),through:address===null?null:(0,endpoint.H)(address),before:{...before}}
;return{id:id,target:target.name,kind:toxiproxy.R.kind,state:state}},async apply(effect,{id:id},signal){const change=changeOf(effect);for(const toxic of toxicsOf(effect,id))await(0,
toxiproxy_change.j4)(api,proxy,toxic,signal);if("toxics"in change)return;await(0,toxiproxy_change.kv)(api,proxy,false,signal)
;if(change.turns!==undefined)turning.set(id,takeTurns(change.turns,(isUp,limit)=>(0,toxiproxy_change.kv)(api,proxy,isUp,limit)))},observeEffect:(effect,undo,signal)=>observedIn({target:target,
effect:effect,change:changeOf(effect),toxics:toxicsOf(effect,undo.id),turns:turning.get(undo.id)},undo,signal),async undo(undo,signal){await(turning.get(undo.id)?.stop());turning.delete(undo.id)
;await toxiproxy.R.undo(undo.state,signal)},async verifyRemoved(_effect,undo,signal){const listed=await toxiproxy.R.verifyRemoved(undo.state,signal)
;return listed.ok?passesAsBefore(target,listed,undo,signal):listed}}}function changeOf({kind:kind,params:params}){const fault=(0,faults_catalog.Kl)(kind)
;const given=Object.fromEntries(Object.entries(params).map(([name,value])=>[name,{oneOf:[value]}]));const limit=fault?.limitOfProxy?.(given)??null
;if(limit?.isRefused)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",limit.message,{hint:limit.hint});const change=fault?.proxy?.(params)
;if(change===undefined)throw new model_failure.GateFailure("TARGET_UNAVAILABLE",`Toxiproxy cannot do \`${kind}\``);return change}function notThere({proxy:proxy},names){
const shown=names.slice(0,driver_mostNames).map(name=>JSON.stringify(name));const more=names.length>driver_mostNames?`, and ${names.length-driver_mostNames} more`:""
;return new model_failure.GateFailure("TARGET_UNAVAILABLE",`Toxiproxy has no proxy ${JSON.stringify(proxy)}`,{
hint:names.length===0?"it has no proxies at all; create them before the gate runs":`it has ${shown.join(", ")}${more}`})}
function requireUsual({api:api,proxy:proxy},{enabled:enabled,toxics:toxics},own){
if(!enabled)throw new model_failure.GateFailure("TARGET_NOT_READY","the proxy is disabled already, so no connection passes it",{hint:`enable it before the gate runs: ${(0,
command_line.a)(["toxiproxy-cli","toggle",proxy])}`});const left=toxics.find(({name:name})=>name.startsWith(prefix)&&!name.startsWith(own))
;if(left!==undefined)throw new model_failure.GateFailure("TARGET_NOT_READY","the proxy has a toxic that an earlier run of the gate has left",{
hint:`run \`chaos-gate recover\`, or: curl -X DELETE http://${(0,endpoint.H)(api)}/proxies/${encodeURIComponent(proxy)}/toxics/${encodeURIComponent(left.name)}`})}const toxiproxyKind={
driver:toxiproxyDriver,async examine(target,effects,context,signal){const version=await(0,proxies.E4)(target.api,signal);const proxy=await(0,proxies.Ol)(target.api,target.proxy,signal)
;const others=proxy===null||proxy.toxics.length===0?"":`, with ${proxy.toxics.length} toxics`;const found=`Toxiproxy ${version} at ${(0,endpoint.H)(target.api)}${others}`;return(0,
examined.vn)(toxiproxyDriver(target,{...context,note:async()=>undefined}),found,effects,signal)}};const members={process:processKind,link:linkKind,container:containerKind,compose:composeKind,
service:serviceKind,kubernetes:kubernetesKind,toxiproxy:toxiproxyKind,command:commandKind,experiment:experimentKind,preview:previewKind};function driverKindOf({kind:kind}){const byKind=members
;const found=Object.hasOwn(byKind,kind)?byKind[kind]:undefined;if(found===undefined)throw new RangeError(`no driver for "${kind}"`);return found}}),
2838:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{XM:()=>allPrevented,g5:()=>failureOf,ux:()=>possible,vn:()=>examinedBy})
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258);var _within_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("world-within");const prepareMs=15e3
;async function examinedBy(driver,found,effects,signal){const failures=[];for(const[index,effect]of effects.entries())failures.push(await failureOf(()=>(0,
_within_js__WEBPACK_IMPORTED_MODULE_1__.u)(prepareMs,signal,limit=>driver.prepare(effect,`examined.${index}`,limit))));return{found:found,failures:failures}}const possible=(found,effects)=>({
found:found,failures:effects.map(()=>null)});const allPrevented=(found,effects,failure)=>({found:found,failures:effects.map(()=>failure)})
;const failureOf=task=>task().then(()=>null,error=>error instanceof _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure?error:new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("TARGET_UNAVAILABLE",error.message,{
cause:error}))}),39256:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Y:()=>boundLogByKeeper,b:()=>boundLog})
;var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455)
;var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58500);var _within_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__("world-within");const limitBytes=1e7
;const headBytes=4e6;const tailBytes=1e6;const lookMs=100;const requestLimitMs=5e3;async function boundLog(path){const file=await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDWR|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW)
;const over=new AbortController;let leftOut=0;const shorten=async()=>{leftOut=await shortened(file,leftOut).catch(()=>leftOut)};const looking=(async()=>{while(!over.signal.aborted){await shorten()
;await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(lookMs,undefined,{signal:over.signal,ref:false}).catch(()=>undefined)}await shorten();await file.close()})().catch(()=>undefined)
;return{leftOutBytes:()=>leftOut,async stop(){over.abort();await looking}}}function boundLogByKeeper(keeper,path){let[own,leftOut]=[null,0];const byGate=()=>{own??=boundLog(path).catch(()=>null)}
;const requested=(0,_within_js__WEBPACK_IMPORTED_MODULE_3__.u)(requestLimitMs,null,limit=>keeper.ask({ask:"log.bound",path:path},limit)).catch(byGate);keeper.lost?.addEventListener("abort",byGate,{
once:true});return{leftOutBytes:()=>leftOut,async stop(){keeper.lost?.removeEventListener("abort",byGate);await requested;const byKeeper=await(0,
_within_js__WEBPACK_IMPORTED_MODULE_3__.u)(requestLimitMs,null,limit=>keeper.ask({ask:"log.release",path:path},limit)).catch(()=>null);if(byKeeper===null)byGate();const log=await own
;await(log?.stop());leftOut=(byKeeper?.leftOutBytes??0)+(log?.leftOutBytes()??0)}}}async function shortened(file,before){const{size:size}=await file.stat();if(size<=limitBytes)return before
;const tail=Buffer.alloc(tailBytes);const{bytesRead:bytesRead}=await file.read(tail,0,tailBytes,size-tailBytes);const leftOut=before+size-headBytes-bytesRead;await file.truncate(headBytes)
;await file.write(Buffer.concat([Buffer.from(`\n[chaos-gate: ${leftOut} bytes of output are left out here]\n`),tail.subarray(0,bytesRead)]));return leftOut}}),
62432:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>reviewAccess})
;var zod__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("zod-v4-classic-schemas");var _core_kubernetes_rights_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(53648)
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258);var _api_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(94628)
;const review=zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({status:zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({allowed:zod__WEBPACK_IMPORTED_MODULE_2__.zMY()})});const atOnce=4
;async function missingOf(cluster,rights,signal){const asked=(0,_core_kubernetes_rights_js__WEBPACK_IMPORTED_MODULE_3__.oR)(rights).flatMap(({verbs:verbs,...rest})=>verbs.map(verb=>({...rest,
verbs:[verb]})));const missing=[];for(let first=0;first<asked.length;first+=atOnce){const some=asked.slice(first,first+atOnce)
;const allowed=await Promise.all(some.map(one=>isAllowed(cluster,one,signal)));missing.push(...some.filter((_,index)=>!allowed[index]))}return missing}
async function isAllowed(cluster,{group:group,resource:resource,verbs:[verb=""]},signal){const[plural="",subresource]=resource.split("/");const resourceAttributes={namespace:cluster.namespace,
verb:verb,group:group,resource:plural,...subresource!==undefined&&{subresource:subresource}};const object={apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectAccessReview",spec:{
resourceAttributes:resourceAttributes}};const path="/apis/authorization.k8s.io/v1/selfsubjectaccessreviews";return(await(0,
_api_js__WEBPACK_IMPORTED_MODULE_1__.ed)(cluster,path,object,review,signal)).status.allowed}async function reviewAccess(cluster,rights,neededBy,signal){
const missing=await missingOf(cluster,rights,signal);if(missing.length===0)return;const named=(0,
_core_kubernetes_rights_js__WEBPACK_IMPORTED_MODULE_3__.oR)(missing).map(({group:group,resource:resource,verbs:verbs})=>`${verbs.join(", ")} ${resource}${group===""?"":`.${group}`}`)
;const message=`the user of context "${cluster.context}" has no right in namespace "${cluster.namespace}" to ${named.join("; ")}`
;throw neededBy===null?new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("TARGET_UNAVAILABLE",message,{hint:"bind the Role above to the user"
}):new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("TARGET_UNAVAILABLE",`${message}, which ${neededBy} needs`,{
hint:"bind a Role with these rights to the user; `chaos-gate doctor` prints the one that is enough"})}}),97079:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>probeAddress,s:()=>outcomeOf});var node_net__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77030)
;var _probes_guarded_lookup_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(18806);const settleMs=60;function probeAddress(address,limitMs,signal){return new Promise(resolve=>{const socket=(0,
node_net__WEBPACK_IMPORTED_MODULE_0__.connect)({host:address.host,port:address.port,lookup:_probes_guarded_lookup_js__WEBPACK_IMPORTED_MODULE_1__.r});const settle=outcome=>{clearTimeout(timer)
;signal.removeEventListener("abort",onAbort);socket.destroy();resolve(outcome)};const onAbort=()=>settle("timeout");let timer=setTimeout(onAbort,limitMs);signal.addEventListener("abort",onAbort)
;if(signal.aborted)onAbort();socket.on("connect",()=>{clearTimeout(timer);timer=setTimeout(()=>settle("connected"),Math.min(settleMs,limitMs))});socket.on("error",error=>settle(outcomeOf(error.code)))
;socket.on("end",()=>settle("closed"));socket.on("data",()=>settle("connected"))})}const outcomeOf=code=>code==="ECONNREFUSED"?"refused":code==="ECONNRESET"||code==="EPIPE"?"reset":"unreachable"}),
"world-probes-catalog":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{u:()=>probeOf});var probes_namespaceObject={}
;__webpack_require__.r(probes_namespaceObject);__webpack_require__.d(probes_namespaceObject,{command:()=>command,grpc:()=>grpc,http:()=>http,kubernetes:()=>kubernetes,prometheus:()=>prometheus,
tcp:()=>tcp,writes:()=>writes});var external_node_child_process_=__webpack_require__(31421);var environment=__webpack_require__(17388);var scan=__webpack_require__(54412)
;var reasons=__webpack_require__("world-probes-reasons");const outputLimitBytes=64*1024;const command={kind:"command",open:({run:run},{workspace:workspace,mark:mark,variables:variables})=>({
send:signal=>runOnce(run,workspace,{...variables,...mark!==undefined&&{[scan.Fp]:mark}},signal),close:async()=>{}})};function runOnce([file="",...args],cwd,variables,signal){
return new Promise(resolve=>{const env=(0,environment.Q)(process.env,variables);const child=spawned(file,args,{cwd:cwd,env:env,detached:true,stdio:["ignore","pipe","pipe"]})
;if(child instanceof Error)return resolve((0,reasons.g5)(child));const output=gather(child);const abort=()=>{if(child.exitCode===null&&child.signalCode===null)killGroup(child);settle(reasons.iU)}
;const settle=result=>{signal.removeEventListener("abort",abort);child.stdout?.destroy();child.stderr?.destroy();resolve(result)};child.on("error",error=>settle(startFailure(error)))
;child.once("exit",()=>killGroup(child));child.once("close",exit=>settle({response:{exit:exit,...output()}}));if(signal.aborted)abort();else signal.addEventListener("abort",abort,{once:true})})}
function spawned(...result){try{return(0,external_node_child_process_.spawn)(...result)}catch(error){return error}}function gather({stdout:stdout,stderr:stderr}){const pieces=[];let bytes=0
;const take=piece=>{if(bytes<outputLimitBytes)pieces.push(piece);bytes+=piece.length};stdout?.on("data",take);stderr?.on("data",take);return()=>({
output:(new TextDecoder).decode(Buffer.concat(pieces,Math.min(bytes,outputLimitBytes))),cut:bytes>outputLimitBytes})}function killGroup({pid:pid}){if(pid===undefined)return;try{
process.kill(-pid,"SIGKILL")}catch{}}function startFailure(error){const{code:code}=error;if(code==="ENOENT")return{failure:"command not found",ours:false};return code==="EACCES"?{
failure:"command not executable",ours:false}:(0,reasons.g5)(error)}var endpoint=__webpack_require__(69740);var forbidden_host=__webpack_require__(49555);var header_names=__webpack_require__(28584)
;var address_of_url=__webpack_require__(24023);function addressAsked({to:to},{preview:preview}){if(to===undefined)return(0,address_of_url.f)(preview);const address=(0,endpoint.X)(to)
;if(address===null)throw new RangeError(`"${to}" is not an endpoint`);return address}function healthRequest(service){const name=Buffer.from(service)
;const message=name.length===0?name:Buffer.concat([Buffer.from([10,...varint(name.length)]),name]);const frame=Buffer.alloc(5);frame.writeUInt32BE(message.length,1)
;return Buffer.concat([frame,message])}function servingIn(body){if(body.length<5||body[0]!==0||body.readUInt32BE(1)!==body.length-5)return null;const message=body.subarray(5)
;if(message.length===0)return 0;if(message[0]!==8)return null;const value=message[1];return value===undefined||value>=128?null:value}function varint(value){
return value<128?[value]:[value&127|128,...varint(value>>>7)]}var guarded_lookup=__webpack_require__(18806);var head_of_bytes=__webpack_require__(22194);const limitBytes=4096;const grpc={kind:"grpc",
open(params,place){const to=addressAsked(params,place);return{async send(signal){if((0,forbidden_host.i)(to.host))return(0,reasons.g5)(new reasons.B2("ADDRESS_REFUSED"))
;const{connect:connect}=await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,32467,19));if(signal.aborted)return reasons.iU
;const session=connect(`${isSecure(params,place)?"https":"http"}://${(0,endpoint.H)(to)}`,{lookup:guarded_lookup.r});return callHealth(session,params,headersOf(params,place),signal)},close:async()=>{}
}}};const isSecure=({to:to,tls:tls},{preview:preview})=>tls??(to===undefined&&preview.startsWith("https:"));const headersOf=({to:to,headers:headers={}},place)=>({...to===undefined?(0,
header_names.s)(place.headers??{}):{},...(0,header_names.s)(headers)});function callHealth(session,{service:service=""},headers,signal){return new Promise(resolve=>{const abort=()=>settle(reasons.iU)
;const settle=result=>{signal.removeEventListener("abort",abort);session.destroy();resolve(result)};const fail=error=>settle((0,reasons.g5)(error.cause??error));session.on("error",fail)
;session.once("close",()=>settle((0,reasons.g5)(new reasons.B2("CLOSED"))));const stream=session.request({...headers,":method":"POST",":path":"/grpc.health.v1.Health/Check",
"content-type":"application/grpc",te:"trailers"});stream.on("error",fail);readResponse(stream,response=>settle(response===null?(0,reasons.g5)(new reasons.B2("CLOSED")):{response:response}))
;stream.end(healthRequest(service));signal.addEventListener("abort",abort,{once:true})})}function readResponse(stream,done){const head=new head_of_bytes.j(limitBytes);let http=null;let status=null
;const finish=()=>done(http===null?null:{http:http,status:status,serving:head.cut?null:servingIn(head.bytes)});stream.once("response",headers=>{http=headers[":status"]??null;status=statusIn(headers)})
;stream.once("trailers",trailers=>{status=statusIn(trailers)??status});stream.on("data",piece=>{head.add(piece);if(head.cut)finish()});stream.once("close",finish)}function statusIn(headers){
const text=headers["grpc-status"];return typeof text==="string"&&/^\d{1,3}$/.test(text)?Number(text):null}var fresh_requests=__webpack_require__("world-probes-http-fresh-requests")
;var http_origin=__webpack_require__("world-probes-http-origin");const idempotent=["GET","HEAD","OPTIONS","PUT","DELETE"];const http={kind:"http",open(params,place){const origin=(0,
http_origin.N)(place);const{method:method,path:path,status:status}=params;const next=(0,fresh_requests.b)(origin,{method:method,path:path,status:status,headers:params.send?.headers??{},
body:bodyOf(params)});const how={again:idempotent.includes(method)};return{send:signal=>origin.send(next(),how,signal),close:origin.close}}};function bodyOf({send:send}){
if(send?.body===undefined)return null;return typeof send.body==="string"?{text:send.body,type:"text/plain"}:{text:JSON.stringify(send.body),type:"application/json"}}
var rights=__webpack_require__(53648);var workload_fields=__webpack_require__(60426);var access=__webpack_require__(62432);var find_cluster=__webpack_require__(10854)
;var external_node_readline_=__webpack_require__(80481);var within=__webpack_require__("world-within");var failure_in=__webpack_require__("world-kubernetes-failure-in")
;var kubectl=__webpack_require__(71330);const startMs=1e4;const errorLimitBytes=16*1024;async function openProxy(cluster,path,signal){const exactly=`^${path.replace(/[^\w/-]/g,"\\$&")}$`
;const words=["proxy","--port=0","--address=127.0.0.1",`--accept-paths=${exactly}`,`--reject-methods=${otherMethods}`];const child=(0,kubectl.R1)([...(0,kubectl.Wh)(cluster),...words],cluster)
;const close=()=>{if(child.exitCode===null&&child.signalCode===null)(0,kubectl.sh)(child)};child.stdin.on("error",()=>undefined).end();const stderr=(0,kubectl.kg)(child.stderr,errorLimitBytes)
;const ended=(0,kubectl.pJ)(child);ended.catch(()=>undefined);try{return await(0,within.u)(startMs,signal,async limit=>{limit.addEventListener("abort",close,{once:true})
;const port=await Promise.race([portIn(child.stdout),ended.then(()=>null)]);limit.removeEventListener("abort",close);if(port!==null)return{url:`http://127.0.0.1:${port}`,close:close}
;const status=limit.aborted?null:await ended;throw(0,failure_in.Q6)({status:status,stdout:"",stderr:await stderr},cluster)})}catch(error){close();throw error}}
const otherMethods="^(HEAD|POST|PUT|PATCH|DELETE|OPTIONS|CONNECT|TRACE)$";const portIn=stdout=>new Promise(resolve=>{const lines=(0,external_node_readline_.createInterface)({input:stdout})
;lines.on("line",line=>{const[,port]=/^Starting to serve on 127\.0\.0\.1:(\d{1,5})$/.exec(line)??[];if(port!==undefined)resolve(Number(port))});lines.on("close",()=>resolve(null))})
;var workload=__webpack_require__(94531);const objectLimitBytes=2*1024*1024;const ownShare=.9;const ours=why=>({failure:`gate: cluster ${why}`,ours:true});const kubernetes={kind:"kubernetes",
open(params,place){let connection=null;return{async start(signal){connection??=await connect(params,place,signal)},async send(signal){const result=await(0,
within.u)(ownShare*place.timeoutMs,signal,limit=>ask(connection,limit));return signal.aborted?reasons.iU:result},async close(){await(connection?.close())}}},
async examine(params,{mark:mark=""},signal){const cluster=await allowedIn(params,mark,null,signal);const named=(0,workload_fields.hE)(params.workload);return(0,workload.DE)(cluster,named,await(0,
workload.Ez)(cluster,named,signal))},grants:({namespace:namespace,workload:workload})=>({namespace:namespace,rights:(0,rights._j)((0,workload_fields.hE)(workload).kind)})}
;async function allowedIn({context:context,namespace:namespace,workload:workload},mark,neededBy,signal){const cluster=await(0,find_cluster.K)({namespace:namespace,...context!==undefined&&{
context:context}},mark,signal);await(0,access.r)(cluster,(0,rights._j)((0,workload_fields.hE)(workload).kind),neededBy,signal);return cluster}
async function connect(params,{mark:mark="",check:check="kubernetes"},signal){const cluster=await allowedIn(params,mark,`check "${check}"`,signal);const path=(0,workload.jC)(cluster,(0,
workload_fields.hE)(params.workload));const proxy=await openProxy(cluster,path,signal);const origin=(0,http_origin.N)({preview:proxy.url});return{origin:origin,request:origin.prepare({method:"GET",
path:path,headers:{},body:null,status:200}),async close(){proxy.close();await origin.close()}}}const ofWorkload=[200,404];async function ask(connection,signal){
if(connection===null)return ours("not reached");const{origin:origin,request:request}=connection;const once=()=>origin.send(request,{again:true,bodyLimitBytes:objectLimitBytes},signal)
;let result=await once();if("response"in result&&result.response.status===401)result=await once();if(!("response"in result))return ours("not reached");const{status:status}=result.response
;return ofWorkload.includes(status)?result:ours(`status ${status??"none"}`)}const prometheus={kind:"prometheus",open({to:to,query:query,headers:headers={}}){const origin=(0,http_origin.N)({preview:to
});const request=origin.prepare({method:"GET",path:`/api/v1/query?query=${encodeURIComponent(query)}`,headers:headers,body:null,status:"2xx"});return{send:signal=>origin.send(request,{again:true
},signal),close:origin.close}}};var external_node_net_=__webpack_require__(77030);var external_node_string_decoder_=__webpack_require__(46193);var check=__webpack_require__(79834)
;function readUntil(stream,expected,done){const decoder=new external_node_string_decoder_.StringDecoder("utf8");let text="";const take=piece=>{const from=Math.max(0,text.length-expected.length)
;text+=decoder.write(piece);const found=text.includes(expected,from);if(found||text.length>check.r)finish(!found)};const finish=cut=>{stream.removeListener("data",take)
;stream.removeListener("end",end);done(text.slice(0,check.r),cut)};const end=()=>finish(false);stream.on("data",take);stream.on("end",end)}const tcp={kind:"tcp",open(params,place){
const to=addressAsked(params,place);return{send:async signal=>(0,forbidden_host.i)(to.host)?(0,reasons.g5)(new reasons.B2("ADDRESS_REFUSED")):askPort(params,to,signal),close:async()=>{}}}}
;function askPort({send:send,expect:expect},to,signal){return new Promise(resolve=>{const options={...to,lookup:guarded_lookup.r,noDelay:true};const socket=(0,external_node_net_.connect)(options)
;const abort=()=>settle(reasons.iU);const settle=result=>{signal.removeEventListener("abort",abort);socket.destroy();resolve(result)};const responded=(body,cut)=>settle({response:{body:body,cut:cut}})
;socket.on("error",error=>settle((0,reasons.g5)(error)));socket.once("connect",()=>{if(send!==undefined)socket.write(send)
;if(expect===undefined)socket.end(()=>responded("",false));else readUntil(socket,expect,responded)});if(signal.aborted)abort();else signal.addEventListener("abort",abort,{once:true})})}
var external_node_crypto_=__webpack_require__(77598);var http_status=__webpack_require__(97917);var record_id=__webpack_require__(75274);var write_record=__webpack_require__(33324)
;var writes_params=__webpack_require__(430);var promises_=__webpack_require__(58500);const patienceMs=5e3;const pauseMs=250;async function readOnce({read:{path:path}},record,status,read,signal){
let last={states:["unread"],response:null,pageOf:null};await(0,within.u)(patienceMs,signal,async limit=>{while(!limit.aborted){const seen=await read([record],limit);if(!limit.aborted)last=seen
;if(!limit.aborted&&(isFine(seen)||seen.states[0]==="doubled"))return;await(0,promises_.setTimeout)(pauseMs,undefined,{signal:limit}).catch(()=>undefined)}});const[state="unread"]=last.states
;if(signal.aborted||isFine(last))return null;return`record 1 was written (${status??"no status"}) and ${words[state]}: \`GET ${path}\` ${last.response??"did not respond"}`}
const isFine=({states:states,pageOf:pageOf})=>states[0]==="kept"||pageOf!==null;const words={kept:"is there",unread:"cannot be read",gone:"is not there",doubled:"is there twice",
changed:"is not there as it was written"};function seenIn(records,sinceMs){const expired=new Set(expiredIn(records,sinceMs));const isOwn=({dueMs:dueMs})=>dueMs>=sinceMs
;const counted=records.filter(one=>isOwn(one)||one.state!=="unread"&&!expired.has(one));const bad=counted.filter(isBad);const count=state=>counted.filter(one=>one.state===state).length
;const earlier=counted.filter(one=>!isOwn(one));return{acknowledged:counted.length,gone:count("gone"),doubled:count("doubled"),changed:count("changed"),unread:count("unread"),...earlier.length>0&&{
earlier:{acknowledged:earlier.length,bad:earlier.filter(isBad).length}},firstBadMs:bad.length===0?null:bad.reduce((first,{dueMs:dueMs})=>Math.min(first,dueMs),Number.POSITIVE_INFINITY),
lastBadMs:bad.length===0?null:bad.reduce((last,{dueMs:dueMs})=>Math.max(last,dueMs),Number.NEGATIVE_INFINITY)}}function stillStored(records,sinceMs){const expired=new Set(expiredIn(records,sinceMs))
;return records.filter(one=>one.state==="kept"||one.state==="unread"&&one.dueMs<sinceMs&&!expired.has(one))}const isBad=({state:state})=>state!=="kept"&&state!=="unread";const overlapMs=2e3
;function expiredIn(records,sinceMs){const gone=records.filter(({state:state})=>state==="gone")
;const oldestKept=records.reduce((oldest,{state:state,dueMs:dueMs})=>state==="kept"?Math.min(oldest,dueMs):oldest,sinceMs)
;return gone.every(({dueMs:dueMs})=>dueMs<Math.min(sinceMs,oldestKept+overlapMs))?gone:[]}const limitMs=3e4;const read_back_patienceMs=3e3;const firstPauseMs=100;const longestPauseMs=1e3
;const mostEarlier=1e3;async function readBack({log:log,run:run,read:read,isList:isList},span,signal){const all=log.before(span.untilMs);const earlier=all.filter(({dueMs:dueMs})=>dueMs<span.sinceMs)
;const written=[...all.filter(({dueMs:dueMs})=>dueMs>=span.sinceMs),...isList?earlier:spread(earlier,mostEarlier)];const{states:states,pageOf:pageOf}=await(0,
within.u)(limitMs,signal,limit=>read_back_readUntil(written,span.sinceMs,{run:run,read:read},limit));const records=written.map(one=>({...one,state:states.get(one)??"unread"}))
;const kept=new Set(stillStored(records,span.sinceMs).map(({number:number})=>number));log.forget(records.filter(({number:number})=>!kept.has(number)));const seen=seenIn(records,span.sinceMs)
;return pageOf===null||seen.unread===0?seen:{...seen,pageOf:pageOf}}async function read_back_readUntil(written,sinceMs,{run:run,read:read},limit){const startMs=performance.now()
;const states=new Map(written.map(one=>[one,"unread"]));let open=written;let pageOf=null;for(let pauseMs=firstPauseMs;open.length>0&&!limit.aborted;pauseMs=Math.min(longestPauseMs,2*pauseMs)){
const asked=open;const found=await read(asked.map(({number:number,named:named})=>({...(0,write_record.zv)(run,number),...named!==undefined&&{named:named}})),limit);pageOf=found.pageOf
;for(const[index,one]of asked.entries())states.set(one,found.states[index]??"unread");const isPatient=performance.now()-startMs<read_back_patienceMs;const isUnread=one=>states.get(one)==="unread"
;const isWaiting=asked.some(one=>one.dueMs>=sinceMs&&isUnread(one));open=asked.filter(one=>isWaiting&&isUnread(one)||isPatient&&mayAppear(states.get(one)));if(open.length>0)await(0,
promises_.setTimeout)(pauseMs,undefined,{signal:limit}).catch(()=>undefined)}return{states:states,pageOf:pageOf}}const mayAppear=state=>state==="gone"||state==="changed"
;const spread=(all,number)=>all.length<=number?all:Array.from({length:number},(_,index)=>all[Math.floor(index*all.length/number)]);const depthLimit=20;function copiesIn(body,idIn){
const value=parsed(body);if(value!==undefined)return inJson(value,idIn,0);const lines=body.split("\n").flatMap(text=>copyOf(text,idIn)??[]);return body.trimStart().startsWith("<")?merged(lines):lines}
function saysNothing(body){const value=parsed(body);return value===undefined?body.trim()==="":!hasWords(value,0)}function longestList(body){const value=parsed(body)
;return value===undefined?body.trim().split("\n").length:longestIn(value,0)}function parsed(body){try{return JSON.parse(body)}catch{return undefined}}function copyOf(text,idIn){const id=idIn(text)
;return id===undefined?null:{id:id,text:text}}function inJson(value,idIn,depth){if(typeof value==="string")return[copyOf(value,idIn)].filter(copy=>copy!==null)
;if(typeof value!=="object"||value===null||depth>depthLimit)return[];return Array.isArray(value)?value.flatMap(one=>inJson(one,idIn,depth+1)):inObject(value,idIn,depth)}
function inObject(value,idIn,depth){const entries=Object.entries(value);const keyed=entries.flatMap(entry=>idIn(entry[0])===undefined?[]:copyOf(textOf(entry),idIn)??[]);if(keyed.length>0)return keyed
;const own=entries.flatMap(([,one])=>typeof one==="string"?idIn(one)??[]:[])[0];const deeper=entries.flatMap(([,one])=>typeof one==="string"?[]:inJson(one,idIn,depth+1))
;return own!==undefined&&deeper.every(({id:id})=>id===own)?[{id:own,text:textOf(value)}]:deeper}function textOf(value){try{return JSON.stringify(value)}catch{return""}}function merged(lines){
const byId=new Map;for(const{id:id,text:text}of lines)byId.set(id,`${byId.get(id)??""}${text}\n`);return[...byId].map(([id,text])=>({id:id,text:text}))}function hasWords(value,depth){
if(typeof value==="string")return value!=="";if(typeof value!=="object"||value===null)return false;return depth>depthLimit||Object.values(value).some(one=>hasWords(one,depth+1))}
function longestIn(value,depth){if(typeof value!=="object"||value===null||depth>depthLimit)return 0;const own=Array.isArray(value)?value.length:0
;return Object.values(value).reduce((most,one)=>Math.max(most,longestIn(one,depth+1)),own)}function recordStateOf(params,record,{status:status,body:body,cut:cut,unreadable:unreadable}){
const{read:read}=params;if(status===null)return"unread";if((0,http_status.l)(read.gone,status))return"gone";if(!(0,http_status.l)(read.status,status)||unreadable!==undefined)return"unread"
;const speaksOfIt=text=>text.includes(record.id)||text.includes(record.content)?record.id:undefined;if(copiesIn(body,speaksOfIt).length>1)return"doubled"
;if(body.includes(expectedOf(params,record)))return"kept";if(cut)return"unread";return saysNothing(body)?"gone":"changed"}
function recordStatesIn(params,records,{status:status,body:body,cut:cut,unreadable:unreadable}){const[first]=records;if(first===undefined||status===null||!(0,
http_status.l)(params.read.status,status)||unreadable!==undefined)return records.map(()=>"unread");const copies=byId(copiesIn(body,(0,write_record.UF)(first.run)))
;const absent=cut||pageSizes.has(longestList(body))?"unread":"gone";return records.map(record=>{const[copy,...others]=copies.get(record.id)??[];if(copy===undefined)return absent
;if(others.length>0)return"doubled";return copy.text.includes(expectedOf(params,record))?"kept":"changed"})}function pageOf({read:read},{status:status,body:body,cut:cut,unreadable:unreadable}){
if(status===null||!(0,http_status.l)(read.status,status)||cut||unreadable!==undefined)return null;const length=longestList(body);return pageSizes.has(length)?length:null}function byId(copies){
const groups=new Map;for(const copy of copies){const group=groups.get(copy.id);if(group===undefined)groups.set(copy.id,[copy]);else group.push(copy)}return groups}
const pageSizes=new Set([10,20,25,30,50,100,200,250,500,1e3,2e3,5e3,1e4]);const expectedOf=({write:write,read:read},record)=>(0,write_record.GS)(read.contains??((0,
writes_params.Tq)("content",write)?"{content}":"{id}"),record);const mostParallel=20;const listLimitBytes=16*1024*1024;function readerOf(params,origin,timeoutMs){
const ask=(written,bodyLimitBytes,signal)=>{const{path:path,headers:headers,status:status}=params.read;const record={...written,id:written.named??written.id}
;const filled=Object.entries(headers??{}).map(([name,value])=>[name,(0,write_record.GS)(value,record)]);const prepared=origin.prepare({method:"GET",path:(0,write_record.GS)(path,record),
headers:Object.fromEntries(filled),body:null,status:status});const how={again:true,...bodyLimitBytes===undefined?{}:{bodyLimitBytes:bodyLimitBytes}}
;return reader_within(timeoutMs,signal,limit=>origin.send(prepared,how,limit))};let response=null;const remember=result=>{
response="response"in result?`responded ${result.response.status}`:`did not respond (${result.failure})`};const readOne=async(record,signal)=>{const result=await ask(record,undefined,signal)
;remember(result);return"response"in result?recordStateOf(params,record,result.response):"unread"};const readList=async(records,signal)=>{const[first]=records
;const result=first===undefined?null:await ask(first,listLimitBytes,signal);if(result!==null)remember(result);if(result===null||!("response"in result))return{states:records.map(()=>"unread"),
response:response,pageOf:null};return{states:recordStatesIn(params,records,result.response),response:response,pageOf:pageOf(params,result.response)}};if(params.read.list)return readList
;return async(records,signal)=>({states:await inParallel(records,record=>readOne(record,signal)),response:response,pageOf:null})}async function reader_within(limitMs,signal,task){
const limit=new AbortController;const abort=()=>limit.abort();const timer=setTimeout(abort,limitMs);if(signal.aborted)abort();else signal.addEventListener("abort",abort,{once:true});try{
return await task(limit.signal)}finally{clearTimeout(timer);signal.removeEventListener("abort",abort)}}async function inParallel(items,task){const results=[];const waiting=items.entries()
;const work=async()=>{for(const[index,item]of waiting)results[index]=await task(item)};await Promise.all(Array.from({length:Math.min(mostParallel,items.length)},work));return results}const most=1e5
;class WriteLog{#written=new Map;acknowledge(written){const[oldest]=this.#written.keys();if(oldest!==undefined&&this.#written.size>=most)this.#written.delete(oldest)
;this.#written.set(written.number,written)}before(untilMs){return[...this.#written.values()].filter(({dueMs:dueMs})=>dueMs<untilMs).sort((a,b)=>a.number-b.number)}forget(written){
for(const{number:number}of written)this.#written.delete(number)}}const writes={kind:"writes",open(params,place){const origin=(0,http_origin.N)(place);const run=`cg${(0,
external_node_crypto_.randomBytes)(6).toString("hex")}`;const read=readerOf(params,origin,place.timeoutMs);const log=new WriteLog;let written=0;return{async send(signal,dueMs){const number=written++
;const result=await origin.send(origin.prepare(requestOf(params,(0,write_record.zv)(run,number))),{again:false},signal)
;if(dueMs!==undefined&&"response"in result&&isAcknowledged(params,result.response))log.acknowledge({number:number,dueMs:dueMs,...namedIn(params,result.response)});return result},async tryOut(signal){
const number=written++;const result=await origin.send(origin.prepare(requestOf(params,(0,write_record.zv)(run,number))),{again:false},signal)
;if(!("response"in result)||!isAcknowledged(params,result.response))return null;const record={...(0,write_record.zv)(run,number),...namedIn(params,result.response)}
;return readOnce(params,record,result.response.status,read,signal)},readBack:(sinceMs,untilMs,signal)=>readBack({log:log,run:run,read:read,isList:params.read.list},{sinceMs:sinceMs,untilMs:untilMs
},signal),close:origin.close}}};const isAcknowledged=({write:write},response)=>response.status!==null&&(0,http_status.l)(write.status,response.status)&&(write.id===undefined||(0,
record_id.T)(write,response)!==null);function namedIn({write:write},response){const named=(0,record_id.T)(write,response);return named===null?{}:{named:named}}function requestOf({write:write},record){
const headers=Object.entries(write.headers??{}).map(([name,value])=>[name,(0,write_record.GS)(value,record)]);return{method:write.method,path:(0,write_record.GS)(write.path,record),
headers:Object.fromEntries(headers),body:writes_bodyOf(write.body,record),status:write.status}}function writes_bodyOf(body,record){if(body===undefined)return null;const text=(0,write_record.GS)((0,
writes_params.G3)(body),record);return{text:text,type:isJson(text)?"application/json":"text/plain"}}function isJson(text){try{JSON.parse(text);return true}catch{return false}}
const members=probes_namespaceObject;const probes=Object.values(members);function probeOf(kind){const probe=probes.find(one=>one.kind===kind)
;if(probe===undefined)throw new RangeError(`no probe "${kind}"`);return probe}}),"world-probes-http-fresh-requests":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{b:()=>freshRequests});var external_node_crypto_=__webpack_require__(77598);const written=/\{\{id\}\}|\{id\}/g
;const hasPlaceholder=({path:path,headers:headers,body:body})=>[path,...Object.values(headers),body?.text??""].some(text=>text.includes("{id}"));function withId(request,id){
const fill=text=>text.replace(written,found=>found==="{id}"?id:"{id}");return{...request,path:fill(request.path),
headers:Object.fromEntries(Object.entries(request.headers).map(([name,value])=>[name,fill(value)])),body:request.body===null?null:{...request.body,text:fill(request.body.text)}}}
var write_record=__webpack_require__(33324);function freshRequests({prepare:prepare},request){if(!hasPlaceholder(request)){const prepared=prepare(request);return()=>prepared}const run=`cg${(0,
external_node_crypto_.randomBytes)(6).toString("hex")}`;let sent=0;return()=>prepare(withId(request,(0,write_record.Re)(run,sent++)))}}),
6504:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>ownAddresses,v:()=>isOwnAddress})
;var node_os__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(48161);const ownAddresses=()=>Object.values((0,
node_os__WEBPACK_IMPORTED_MODULE_0__.networkInterfaces)()).flatMap(all=>(all??[]).map(({address:address})=>address));const isOwnAddress=host=>ownAddresses().includes(host)}),
68681:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{u:()=>portHolder})
;var _core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(61228);var _descriptors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(56107)
;var _listeners_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("world-process-listeners");async function portHolder(port){const[pid]=await(0,
_listeners_js__WEBPACK_IMPORTED_MODULE_1__.bg)(port).catch(()=>[]);if(pid===undefined)return"another process";const name=await(0,
_descriptors_js__WEBPACK_IMPORTED_MODULE_0__.EW)(`/proc/${pid}/comm`).catch(()=>"");return`process ${pid}${name.trim()===""?"":` (${(0,
_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_2__.R)(name.trim())})`}`}}),65886:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>usageOf});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);const ticksPerSecond=100;const bytesPerKb=1024;function usageOf(pid){
const stat=textOf(`/proc/${pid}/stat`);if(stat===null)return null;const fields=stat.slice(stat.lastIndexOf(")")+2).split(" ");return{cpuMs:(Number(fields[11])+Number(fields[12]))/ticksPerSecond*1e3,
threads:Number(fields[17]),rssBytes:residentBytes(pid),openFiles:openFilesOf(pid)}}function residentBytes(pid){const kb=/^VmRSS:\s+(\d+) kB$/m.exec(textOf(`/proc/${pid}/status`)??"")?.[1]
;return kb===undefined?null:Number(kb)*bytesPerKb}function openFilesOf(pid){const path=`/proc/${pid}/fd`;try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size||(0,
node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path).length}catch{return null}}function textOf(path){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path,"latin1")}catch{return null
}}}),"world-recover-recover-namespace":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
;__webpack_require__.d(__webpack_exports__,{recoverExpired:()=>recoverExpired,recoverNamespace:()=>recoverNamespace});var external_node_crypto_=__webpack_require__(77598)
;var find_cluster=__webpack_require__(10854);var patiently=__webpack_require__(32326);var helper=__webpack_require__(23465);var carry_out=__webpack_require__(75026)
;var schemas=__webpack_require__("zod-v4-classic-schemas");var resources=__webpack_require__(39407);var names=__webpack_require__(95772);var api=__webpack_require__(94628)
;var chaos_object=__webpack_require__("world-kubernetes-chaos-object");var kubernetes_cluster=__webpack_require__(69998);var failure_in=__webpack_require__("world-kubernetes-failure-in")
;var litmus_objects=__webpack_require__(77739);var objects=__webpack_require__(94872);var own_object=__webpack_require__(78406)
;var virtual_service=__webpack_require__("world-kubernetes-virtual-service");var workload=__webpack_require__(94531);var chaos=__webpack_require__("world-undo-kubernetes-chaos")
;var istio=__webpack_require__(25235);var litmus=__webpack_require__("world-undo-kubernetes-litmus");var policy=__webpack_require__(93049);var record=__webpack_require__(2034)
;var scale=__webpack_require__(5809);const ofRuns=`?labelSelector=${encodeURIComponent(own_object.Az)}&limit=500`;const marked=schemas.Ikc({items:schemas.YOg(schemas.Ikc({metadata:objects.yu,
data:schemas.g1P(schemas.YjP(),schemas.YjP()).default({})}))});async function leftoversIn(cluster,signal,forbidden="fail"){const listed=async path=>{const list=(0,
api.iM)(cluster,`${path}${ofRuns}`,marked,signal);return(await(forbidden==="skip"?allowed(list):list))?.items??[]};const[marks,policies]=await Promise.all([listed((0,workload.D_)(cluster)),listed((0,
workload.Mp)(cluster))])
;return[...await chaosIn(cluster,signal),...await litmusIn(cluster,signal),...await istioIn(cluster,signal),...marks.filter(({data:data})=>data.undo===scale.B.kind).map(one=>leftover(cluster,one,scale.B.kind,scaled(one))),...policies.map(one=>leftover(cluster,one,policy.L.kind,{}))]
}async function chaosIn(cluster,signal){const all=await Promise.all(kinds.map(async kind=>(await chaosObjects(cluster,resources.E[kind].resource,signal)).map(one=>({kind:kind,one:one}))))
;const found=all.flat();if(found.length===0)return[];const pods=(await(0,api.iM)(cluster,(0,workload.Kr)(cluster),objects.tC,signal))?.items??[];return found.map(({kind:kind,one:one})=>{
const names=Object.values(one.spec.selector.pods).flat();const struck=pods.filter(({metadata:metadata})=>names.includes(metadata.name)).map(({metadata:{name:name,uid:uid}})=>({name:name,uid:uid,
images:{}}));return leftover(cluster,{...one,data:{}},chaos.fy.kind,(0,chaos.k8)(kind,struck,false))})}const variables=schemas.YOg(schemas.Ikc({name:schemas.YjP(),value:schemas.YjP().default("")
})).default([]);const engineList=schemas.Ikc({items:schemas.YOg(schemas.Ikc({metadata:objects.yu,spec:schemas.Ikc({experiments:schemas.YOg(schemas.Ikc({name:schemas.YjP(),spec:schemas.Ikc({
components:schemas.Ikc({env:variables}).prefault({})}).prefault({})})).default([])})}))});async function litmusIn(cluster,signal){const engines=await allowed((0,api.iM)(cluster,`${(0,
litmus_objects.K)(cluster,"chaosengines")}${ofRuns}`,engineList,signal));if(engines===null||engines.items.length===0)return[];const pods=(await(0,api.iM)(cluster,(0,
workload.Kr)(cluster),objects.tC,signal))?.items??[];return engines.items.map(one=>{const[experiment,...more]=one.spec.experiments
;const names=experiment?.spec.components.env.find(({name:name})=>name==="TARGET_PODS")?.value.split(",")??[]
;const struck=pods.filter(({metadata:metadata})=>names.includes(metadata.name)).map(({metadata:{name:name,uid:uid}})=>({name:name,uid:uid}));const record=(0,litmus.Ip)({
experiment:more.length===0?experiment?.name??"":"",pods:struck},false);return leftover(cluster,{...one,data:{}},litmus.Xn.kind,record)})}async function istioIn(cluster,signal){
const found=await allowed((0,api.iM)(cluster,`${(0,virtual_service.T6)(cluster)}${ofRuns}`,objects.tC,signal));return(found?.items??[]).flatMap(one=>{
const fault=schemas.g1P(schemas.YjP(),schemas.Pq9()).safeParse((0,kubernetes_cluster.Y)(one.metadata.annotations[names.wc]??""));if(!fault.success)return[]
;const{name:name,uid:uid,labels:labels}=one.metadata;const record=(0,istio.o)({name:name,uid:uid,run:labels[own_object.Az]??"",fault:fault.data,before:null});return[leftover(cluster,{...one,data:{}
},istio.N.kind,record)]})}const kinds=Object.keys(resources.E);const chaosList=schemas.Ikc({items:schemas.YOg(schemas.Ikc({metadata:objects.yu,spec:schemas.Ikc({selector:schemas.Ikc({
pods:schemas.g1P(schemas.YjP(),schemas.YOg(schemas.YjP())).default({})})})}))});async function chaosObjects(cluster,resource,signal){return(await allowed((0,api.iM)(cluster,`${(0,
chaos_object.Ge)(cluster,resource)}${ofRuns}`,chaosList,signal)))?.items??[]}const allowed=asked=>asked.catch(error=>{if(error instanceof failure_in.vl&&error.reason==="Forbidden")return null
;throw error});const scaled=({data:{workload:workload="",name:name="",uid:uid="",replicas:replicas=""}})=>({workload:workload,name:name,uid:uid,replicas:Number(replicas)})
;function leftover(cluster,{metadata:{name:name,labels:labels,annotations:annotations}},kind,more){const run=labels[own_object.Az]??"";const expiresMs=Date.parse(annotations[own_object.CN]??"")
;const state={...(0,record.Yp)(cluster),...(0,record.MY)(name,run),...more};return{undo:{id:name,target:`namespace ${cluster.namespace}`,kind:kind,state:state},run:run,
expiresMs:Number.isNaN(expiresMs)?0:expiresMs}}var recovery_environment=__webpack_require__("world-recover-recovery-environment");const settleMs=100;async function recoverNamespace(at,signal){
const cluster=await(0,find_cluster.K)(at,(0,helper.Wu)(`recover-${(0,external_node_crypto_.randomUUID)()}`),signal);const found=await(0,patiently.d)(signal,()=>leftoversIn(cluster,signal))
;const removed=await remove(found,recovery_environment.g);return{journal:`${cluster.context}/${cluster.namespace}`,...removed,events:[]}}async function recoverExpired(cluster,nowMs,signal){
const found=await(0,patiently.d)(signal,()=>leftoversIn(cluster,signal,"skip"));const hasExpired=({expiresMs:expiresMs})=>expiresMs>0&&expiresMs<nowMs;const others=new Map
;for(const{run:run}of found.filter(one=>!hasExpired(one)))others.set(run,(others.get(run)??0)+1);const on={...recovery_environment.g,
within:(limitMs,_,task)=>recovery_environment.g.within(limitMs,signal,task)};const{undone:undone,failed:failed}=await remove(found.filter(hasExpired),on);return{undone:undone,failed:failed,
others:others}}async function remove(found,on){const done=await(0,carry_out.u0)(found.map(({undo:undo})=>undo),settleMs,on);const failed=done.filter(({failure:failure})=>failure!==null);return{
undone:done.length-failed.length,failed:failed.length,unrestored:failed.map(carry_out.zf)}}}),
"world-recover-recovery-environment":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>thisMachine})
;var external_node_path_=__webpack_require__(76760);var journal=__webpack_require__(52256);var journal_name=__webpack_require__(90500);var read=__webpack_require__("world-journal-read")
;var identity=__webpack_require__(32687);var processes=__webpack_require__(19044);var end_commands=__webpack_require__(68881);var catalog=__webpack_require__(52205)
;var within=__webpack_require__("world-within");var external_node_crypto_=__webpack_require__(77598);var promises_=__webpack_require__(51455);var external_node_net_=__webpack_require__(77030)
;var external_node_timers_promises_=__webpack_require__(58500);const pollMs=25;const patienceMs=1e4;async function withLock(path,signal,task,waitMs=patienceMs){const name=await nameOf(path)
;const startMs=performance.now();let held=await listen(name);while(held===null&&performance.now()-startMs<waitMs){await(0,external_node_timers_promises_.setTimeout)(pollMs,undefined,{signal:signal})
;held=await listen(name)}try{return await task()}finally{await new Promise(done=>held===null?done(null):held.close(done))}}async function nameOf(path){const place=(0,external_node_path_.join)(await(0,
promises_.realpath)((0,external_node_path_.dirname)(path)).catch(()=>(0,external_node_path_.dirname)(path)),(0,external_node_path_.basename)(path));return`\0chaos-gate/${(0,
external_node_crypto_.createHash)("sha256").update(place).digest("hex")}`}function listen(path){return new Promise((resolve,reject)=>{const server=(0,
external_node_net_.createServer)(socket=>socket.destroy());server.once("error",error=>error.code==="EADDRINUSE"?resolve(null):reject(error));server.listen({path:path},()=>resolve(server))})}
const thisMachine={processes:processes.u,withLock:(path,signal,task,holdMs)=>withLock(path,signal,task,Math.max(patienceMs,holdMs)),read:path=>(0,read.readJournal)(path),gateNamed:async path=>(0,
journal_name.Im)((0,external_node_path_.basename)(path),await(0,identity.aW)()),resume:journal.f7,handlerOf:catalog.M,endCommandsOf:end_commands.bx,within:within.u}})};
