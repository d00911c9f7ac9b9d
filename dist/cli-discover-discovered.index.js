export const id=7056;export const ids=[7056,3386,3659];export const modules={67948:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{T:()=>watchTime});var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258)
;var _core_quantity_parse_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("core-quantity-parse");const mostMs=6e5;function watchTime(option,text,is,example){if(text===undefined)return null
;const parsed=(0,_core_quantity_parse_js__WEBPACK_IMPORTED_MODULE_1__.L)("duration",text);if(parsed.ok&&parsed.value>0&&parsed.value<=mostMs)return parsed.value
;throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("USAGE",`\`--${option} ${text}\` is not ${is}`,{hint:`write for example \`--${option} ${example}\``})}}),
81687:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{discovered:()=>discovered})
;var _core_address_address_of_url_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(24023);var _core_address_same_end_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(54103)
;var _core_command_words_js__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(19397);var _core_discovery_looks_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(68667)
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258);var _core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(61228)
;var _core_targets_catalog_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("core-targets-catalog");var _core_targets_process_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(37102)
;var _world_discovery_discover_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__("world-discovery-discover")
;var _world_discovery_looking_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__("world-discovery-looking");var _world_discovery_started_app_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(82701)
;var _world_discovery_subject_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(51338);var _world_process_identity_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(32687)
;var _world_process_platform_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(63386);var _args_watch_time_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(67948)
;var _run_open_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(13659);const standardMs=1e4;const startMs=6e4
;async function discovered({values:values,switches:switches,positionals:positionals},io,signal){(0,_world_process_platform_js__WEBPACK_IMPORTED_MODULE_8__.requireLinux)();const forMs=(0,
_args_watch_time_js__WEBPACK_IMPORTED_MODULE_9__.T)("for",values.for,"a time from 1s to 10m","20s")??standardMs;const given=["run","url","pid"].filter(name=>values[name]!==undefined)
;if(given.length>1)throw usage(`--${given[0]} and --${given[1]} name two different things`,"write one of them");const config=given.length>0&&values.config===undefined?null:(await(0,
_run_open_js__WEBPACK_IMPORTED_MODULE_10__.open)({values:values,switches:switches,positionals:positionals},io)).config;const apps=[];try{const subject=await subjectOf({values:values,config:config,
apps:apps},io,signal);io.note(`watching for ${forMs/1e3} s…`);return await(0,_world_discovery_discover_js__WEBPACK_IMPORTED_MODULE_3__.k)(subject,forMs,signal)}finally{
for(const app of apps.reverse())await app.stop()}}async function subjectOf({values:values,config:config,apps:apps},io,signal){const members=await(0,
_world_discovery_subject_js__WEBPACK_IMPORTED_MODULE_6__.DP)(io.cwd,signal)
;const found=values.url!==undefined?await served(values.url):values.pid!==undefined?await running(values.pid):await started(values.run===undefined?targetsOf(config):[commandTarget(values.run)],apps,io,signal)
;if(found.roots.length===0&&members.length===0)throw usage("there is nothing to look at: no such process runs, and no container of this workspace","write `--run COMMAND`, `--url URL` or `--pid PID`")
;const http=values.run===undefined&&values.url===undefined?previewOf(config)??found.http:found.http
;const paths=values.path===undefined?pathsOf(config):values.path.split(",").map(path=>path.startsWith("/")?path:`/${path}`);return{members:members,paths:paths,folder:io.cwd,links:linksOf(config),
...found,http:http}}async function served(url){const http=localAddress(url);return{roots:await(0,_world_discovery_subject_js__WEBPACK_IMPORTED_MODULE_6__.D_)(http.port),http:http}}
async function running(pid){const root=/^\d{1,10}$/.test(pid)?await(0,_world_process_identity_js__WEBPACK_IMPORTED_MODULE_7__.cu)(Number(pid)):null
;if(root===null)throw usage(`there is no process \`${pid}\``,"write the number of a running process");const ports=(0,_core_discovery_looks_js__WEBPACK_IMPORTED_MODULE_11__.uK)((await(0,
_world_discovery_looking_js__WEBPACK_IMPORTED_MODULE_4__.t5)({roots:[root],containers:[]})).flatMap(({sockets:sockets})=>sockets));return{roots:[root],http:httpOn(ports)}}
async function started(targets,apps,io,signal){const looks=[];const ports=[];for(const target of targets){if(target.run===undefined)continue;io.note(`starting \`${(0,
_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_12__.R)(target.run.join(" "))}\`…`);const app=await(0,_world_discovery_started_app_js__WEBPACK_IMPORTED_MODULE_5__.Y)(target,io.cwd)
;apps.push(app);const expected=target.port===undefined?[]:[target.port];const watched=()=>({roots:[app.root],containers:[]});const seen=await(0,
_world_discovery_looking_js__WEBPACK_IMPORTED_MODULE_4__.$K)(watched,limit=>app.untilListening(expected,startMs,limit),signal);looks.push(...seen.looks);ports.push(...seen.of)}
const others=await Promise.all(targets.flatMap(({run:run,port:port})=>run===undefined&&port!==undefined?[(0,_world_discovery_subject_js__WEBPACK_IMPORTED_MODULE_6__.D_)(port)]:[]));return{
roots:[...apps.map(({root:root})=>root),...others.flat()],http:httpOn(ports),looks:looks}}const httpOn=([port])=>port===undefined?null:{host:"localhost",port:port}
;const targetsOf=config=>(config?.targets??[]).filter(_core_targets_process_js__WEBPACK_IMPORTED_MODULE_2__.k);const linksOf=config=>(config?.targets??[]).flatMap(target=>{const to=(0,
_core_targets_catalog_js__WEBPACK_IMPORTED_MODULE_1__.I)(target).leadsTo(target,config?.preview??"");return to===null||!(0,
_core_targets_catalog_js__WEBPACK_IMPORTED_MODULE_1__.I)(target).isCarried(target)?[]:[{name:target.name,to:to}]});const pathsOf=config=>{const asked=(config?.checks??[]).flatMap(({params:params})=>{
const{path:path,method:method="GET"}=params;return typeof path==="string"&&method==="GET"?[path]:[]});return asked.length===0?["/"]:[...new Set(asked)]};function previewOf(config){
if(config===null||!config.preview.startsWith("http:"))return null;const address=(0,_core_address_address_of_url_js__WEBPACK_IMPORTED_MODULE_13__.f)(config.preview);return(0,
_core_address_same_end_js__WEBPACK_IMPORTED_MODULE_14__.U)(address.host)?address:null}function localAddress(url){const address=URL.canParse(url)&&url.startsWith("http")?(0,
_core_address_address_of_url_js__WEBPACK_IMPORTED_MODULE_13__.f)(url):null;if(address===null||!(0,
_core_address_same_end_js__WEBPACK_IMPORTED_MODULE_14__.U)(address.host))throw usage(`\`${url}\` is not an address of this machine`,"write for example `--url http://127.0.0.1:3000`");return address}
function commandTarget(line){const run=(0,_core_command_words_js__WEBPACK_IMPORTED_MODULE_15__.Z)(line)
;if(run===null||run.length===0)throw usage("`--run` takes a program and its arguments, and no shell reads them",'write for example `--run "npm start"`');return{kind:"process",name:"app",run:run,
readyTimeoutMs:startMs}}const usage=(message,hint)=>new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("USAGE",message,{hint:hint})}),
13659:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{open:()=>open})
;var _core_config_source_problem_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(20092);var _core_report_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(31416)
;var _core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(61228);var _core_secrets_run_secrets_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(38257)
;var _world_config_open_config_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("world-config-open-config")
;async function open({values:values},io,limit=_core_config_source_problem_js__WEBPACK_IMPORTED_MODULE_0__.vC){const{config:config,warnings:warnings,file:file}=await(0,
_world_config_open_config_js__WEBPACK_IMPORTED_MODULE_2__.F)({workspace:io.cwd,env:io.env,limit:limit,...values.config!==undefined&&{path:values.config},...values["preview-url"]!==undefined&&{
previewOverride:values["preview-url"]},...values.scenarios!==undefined&&{scenarios:values.scenarios},...values.budget!==undefined&&{budget:values.budget},...values.seed!==undefined&&{seed:values.seed
},...values.name!==undefined&&{name:values.name}});io.hide((0,_core_secrets_run_secrets_js__WEBPACK_IMPORTED_MODULE_1__.runSecrets)(config,io.env,[io.cwd]))
;for(const warning of warnings)io.note(`${io.paintErr("yellow","warning:")} ${(0,_core_report_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_3__.k)((0,
_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_4__.R)(io.redact(warning),1e3),io.columns()-10,true).join("\n         ")}`);return{config:config,configPath:file}}}),
33877:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$E:()=>reasonLine,Bx:()=>endWords,Dh:()=>endingLines,rl:()=>causeOf})
;const causes=[[/Unhandled 'error' event/,"unhandled `error` event"],[/ERR_UNHANDLED_REJECTION|UnhandledPromiseRejection|Unhandled rejection/i,"unhandled promise rejection"],[/heap out of memory|OutOfMemoryError|MemoryError|Cannot allocate memory/,"out of memory"],[/EADDRINUSE|[Aa]ddress already in use/,"its address is already in use"],[/^panic: |^fatal error: |panicked at/m,"panic"],[/Traceback \(most recent call last\)/,"uncaught exception"],[/^Exception in thread/m,"uncaught exception"],[/^Node\.js v\d/m,"uncaught exception"]]
;const causeOf=({output:output})=>causes.find(([pattern])=>pattern.test(output.join("\n")))?.[1]??null
;const endWords=({exit:exit,signal:signal})=>signal===null?`exited with ${exit??"no exit code"}`:`was ended by ${signal}`
;const saysWhy=/Unhandled 'error' event|^(?:<ref \*\d+> )?(?:Uncaught |Caused by: |\[?\w*\]? ?)?[\w.$]*(?:Error|Exception)\b(?: \[\w+\])?:|^error: |^Traceback|^panic: |^fatal error: |panicked at|^Exception in thread|FATAL ERROR|out of memory|UnhandledPromiseRejection|ERR_UNHANDLED_REJECTION|Segmentation fault/i
;const isDump=/^\s+\S|^[}\])]|^node:/;const mostLines=8;function endingLines(lines){const numbered=lines.map((line,at)=>({line:line,at:at})).filter(({line:line})=>line.trim()!=="")
;const why=numbered.filter(({line:line})=>saysWhy.test(line)).slice(-mostLines/2)
;const last=numbered.filter(({line:line,at:at})=>!isDump.test(line)&&!why.some(one=>one.at===at)).slice(-(mostLines-why.length));const chosen=[...why,...last].sort((a,b)=>a.at-b.at)
;return(chosen.length>0?chosen:numbered.slice(-mostLines)).map(({line:line})=>line)}const isNoReason=/^Traceback|^Emitted /;function reasonLine({output:output}){
const printed=output.filter(line=>line.trim()!=="").map(line=>line.replace(/^<ref \*\d+> /,""));const why=printed.findLast(line=>saysWhy.test(line)&&!isDump.test(line)&&!isNoReason.test(line))
;return(why??printed.findLast(line=>!isDump.test(line)&&!/^Node\.js v/.test(line))??printed.at(-1)??null)?.trim()??null}}),
14795:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{BQ:()=>edgeOf,Q:()=>isSameDependency,Sk:()=>mostEdges,XE:()=>edgeKinds,
gR:()=>edgeToTarget,pJ:()=>endOf});var _address_endpoint_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(69740);var _address_same_end_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54103)
;const edgeKinds=["program","container","link","target"];const mostEdges=500;function edgeOf(kind,from,to){const end={host:(0,
_address_same_end_js__WEBPACK_IMPORTED_MODULE_0__.U)(to.host)?"127.0.0.1":to.host,port:to.port};return{key:`${kind}:${from}->${(0,_address_endpoint_js__WEBPACK_IMPORTED_MODULE_1__.H)(end)}`,kind:kind,
from:from,to:end}}function edgeToTarget(name,address){const to=address??{host:name,port:0};return{...edgeOf("target","",to),key:address===null?`target:${name}`:`target:${name}->${(0,
_address_endpoint_js__WEBPACK_IMPORTED_MODULE_1__.H)(to)}`}}const endOf=({to:to})=>to.port===0?to.host:(0,_address_endpoint_js__WEBPACK_IMPORTED_MODULE_1__.H)(to)
;const isSameDependency=({to:a},{to:b})=>(0,_address_same_end_js__WEBPACK_IMPORTED_MODULE_0__._)({host:a.host,port:0},{host:b.host,port:0})&&(a.port===b.port||a.port===0||b.port===0)}),
73646:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>fitted,q:()=>widthOf})
;const widthOf=text=>[...text].reduce((sum,character)=>sum+columnsOf(character),0);const columnsOf=character=>/\p{M}/u.test(character)?0:wide.test(character)?2:1
;const wide=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;function fitted(text,columns){
if(widthOf(text)<=columns)return text;let shown="";for(const character of text){if(widthOf(shown+character)>columns-1)break;shown+=character}return`${shown}…`}}),
31416:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>wrapped})
;var _width_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73646);function wrapped(line,columns,whole=false){const lines=[];for(const word of line.split(" ")){
const longer=lines.length===0?word:`${lines.at(-1)} ${word}`;if(lines.length>0&&(0,
_width_js__WEBPACK_IMPORTED_MODULE_0__.q)(longer)<=columns)lines[lines.length-1]=longer;else lines.push(whole?word:(0,_width_js__WEBPACK_IMPORTED_MODULE_0__.$)(word,columns))}
return lines.map(one=>one.replaceAll(" "," "))}}),"world-discovery-discover":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
k:()=>discover});var promises_=__webpack_require__(58500);var same_end=__webpack_require__(54103);var endpoint=__webpack_require__(69740);function bytesIn(text){return text.split("\n").flatMap(line=>{
const[,,,from="",to=""]=line.trim().split(/\s+/);const[local,remote]=[endOf(from),endOf(to)];const bytes=counted(line,"bytes_acked")+counted(line,"bytes_received")
;return local===null||remote===null?[]:[{local:local,remote:remote,bytes:bytes}]})}const counted=(line,name)=>Number(new RegExp(` ${name}:(\\d{1,15})`).exec(line)?.[1]??0);const endOf=text=>(0,
endpoint.X)(text.replace(/^\[::ffff:(\d+\.\d+\.\d+\.\d+)\]/i,"$1").replace(/%[\w.-]+/,""));var discovery_looks=__webpack_require__(68667)
;const reachedBy=(edges,requested,idle,opened)=>edges.filter(({to:to})=>movedOn(to,requested)>movedOn(to,idle)||opened.some(end=>(0,same_end._)(end,to))).map(({key:key})=>key)
;function movedOn(to,{before:before,after:after}){const known=new Map(before.map(one=>[idOf(one),one.bytes]));return after.filter(({remote:remote})=>(0,
same_end._)(remote,to)).reduce((sum,one)=>sum+Math.max(0,one.bytes-(known.get(idOf(one))??0)),0)}const idOf=({local:local,remote:remote})=>`${local.host} ${local.port} ${remote.host} ${remote.port}`
;var services=__webpack_require__(50059);var variables=__webpack_require__(24638);var reach_reach=__webpack_require__("world-reach-reach");var run_command=__webpack_require__(54794)
;var host_names=__webpack_require__("world-discovery-host-names");var looking=__webpack_require__("world-discovery-looking");var request=__webpack_require__(3835)
;var discovery_subject=__webpack_require__(51338);const mostPaths=16;const requestsEach=5;const lookMs=30;const idleMs=500;const pauseMs=100;const ssMs=3e3;const mostPorts=50
;async function discover(subject,forMs,signal){const startMs=performance.now();const containers=await(0,discovery_subject.$d)(subject.members);const watched=()=>({roots:subject.roots,
containers:containers});const hostOf=(0,host_names.n)(subject.members);const looks=[...subject.looks??[]];const named=await(0,host_names.T)(subject,containers,signal);const edges=()=>(0,
discovery_looks.Kv)(looks,hostOf(named)).map(({edge:edge})=>edge);const endOf=({host:host,port:port})=>({host:hostOf(named)(host),port:port});const reach=containers.length===0?null:await(0,
reach_reach.Vg)(signal).catch(()=>null);const bytesNow=async()=>{const found=await connectionBytes(portsOf(),containers,reach,signal);return found?.map(one=>({...one,remote:endOf(one.remote)}))??null}
;const portsOf=()=>[...new Set(edges().map(({to:to})=>to.port))];const around=async work=>{const earlier=new Set(looks.flatMap(socketNames));const before=await bytesNow();const seen=await(0,
looking.$K)(watched,work,signal);looks.push(...seen.looks);const after=await bytesNow()
;const opened=seen.looks.flatMap(look=>look.flatMap(({sockets:sockets})=>sockets.filter(one=>!earlier.has(socketName(one)))));const known=before!==null&&after!==null;return{before:before??[],
after:after??[],known:known,opened:opened.map(({remote:remote})=>endOf(remote))}};const idle=await around(limit=>(0,promises_.setTimeout)(idleMs,undefined,{signal:limit}));const asked=[]
;const{http:http}=subject;for(const path of http===null?[]:subject.paths.slice(0,mostPaths)){if(http===null||signal.aborted)break;const times=[];let status=null
;const during=await around(async limit=>{for(let n=0;n<requestsEach;n+=1){const response=await(0,request.E)(http.host,http.port,path,limit);status=response.status;times.push(response.tookMs)
;if(status===null||status>=400)break;await(0,promises_.setTimeout)(lookMs,undefined,{signal:limit})}});asked.push({path:{path:path,status:status,
tookMs:times.toSorted((a,b)=>a-b)[Math.floor(times.length/2)]??0,reaches:null},during:during})}const good=asked.filter(({path:path})=>path.status!==null&&path.status<300).map(({path:path})=>path.path)
;const leftMs=forMs-(performance.now()-startMs);if(leftMs>0)await around(limit=>keepAsking(http,good,leftMs,limit));signal.throwIfAborted();const all=edges()
;const paths=asked.map(({path:path,during:during})=>({...path,reaches:during.known&&idle.known?reachedBy(all,during,idle,during.opened):null}));return{schema:"chaos-gate/discovery/v1",
watchedMs:Math.round(performance.now()-startMs),parts:await(0,discovery_subject.CI)(subject.roots,subject.members),edges:await Promise.all((0,
discovery_looks.Kv)(looks,hostOf(named)).map(({edge:edge,connections:connections})=>seenEdge(edge,connections,subject,named.all,signal))),paths:paths,
notes:idle.known||http===null?[]:["it is not known which path uses which dependency: `ss` (iproute2) is missing, or the network of a container cannot be entered"]}}
async function seenEdge(edge,connections,{links:links,members:members},named,signal){const server=members.some(({service:service})=>service===edge.to.host)?edge.to.host:await(0,
discovery_subject.dB)(edge.to.host,edge.to.port,signal);return{...edge,server:server,protocol:(server===null?null:(0,services.RR)(server)?.protocol)??(0,services.nk)(edge.to.port),
connections:connections,variables:(0,variables.j$)(edge.to,named),links:links.filter(({to:to})=>(0,same_end._)(to,edge.to)).map(({name:name})=>name)}}
async function keepAsking(http,paths,forMs,signal){const untilMs=performance.now()+forMs;for(let n=0;performance.now()<untilMs&&!signal.aborted;n+=1){const path=paths[n%Math.max(1,paths.length)]
;if(http!==null&&path!==undefined)await(0,request.E)(http.host,http.port,path,signal);await(0,promises_.setTimeout)(Math.min(pauseMs,Math.max(0,untilMs-performance.now())),undefined,{signal:signal
}).catch(()=>undefined)}}async function connectionBytes(ports,containers,reach,signal){if(containers.length>0&&reach===null)return null
;const filter=ports.slice(0,mostPorts).flatMap((port,n)=>[...n===0?[]:["or"],"dport","=",`:${port}`]);const words=filter.length===0?["ss","-V"]:["ss","-tinHO",...filter]
;const inside=containers.map(({pid:pid})=>reach?.run({netns:`/proc/${pid}/ns/net`},words,signal));const ends=await Promise.all([(0,run_command.d)(words,{limitMs:ssMs
},signal),...inside]).catch(()=>null);if(ends===null||ends.some(end=>end?.status!==0))return null;return ends.flatMap(end=>bytesIn(end?.stdout??""))}
const socketNames=look=>look.flatMap(({sockets:sockets})=>sockets.map(socketName));const socketName=({local:local,remote:remote})=>`${local.host} ${local.port} ${remote.host} ${remote.port}`}),
3835:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>request})
;var node_http__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(37067);var _within_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("world-within");const limitMs=5e3;const mostBytes=4*1024*1024
;async function request(host,port,path,signal){const startMs=performance.now();const response=await(0,
_within_js__WEBPACK_IMPORTED_MODULE_1__.u)(limitMs,signal,limit=>responseOf(host,port,path,limit)).catch(()=>null);const none={status:null,type:"",location:null};return{...response??none,
tookMs:performance.now()-startMs}}function responseOf(host,port,path,signal){return new Promise(done=>{const headers={accept:"text/html,application/json,*/*","user-agent":"chaos-gate"};const asked=(0,
node_http__WEBPACK_IMPORTED_MODULE_0__.get)({host:host,port:port,path:path,headers:headers,agent:false,signal:signal},response=>{let bytes=0;const{statusCode:statusCode,headers:got}=response
;const end=()=>done({status:statusCode??null,type:got["content-type"]??"",location:got.location??null});response.on("data",piece=>{bytes+=piece.length;if(bytes>mostBytes)response.destroy()})
;response.once("end",end).once("close",end).once("error",end)});asked.once("error",()=>done(null))})}}),82701:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Y:()=>startApp});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598)
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455);var node_os__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(48161)
;var node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76760);var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(58500)
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(45258);var _drivers_process_ended_early_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(89879)
;var _drivers_process_start_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(48733);var _process_inherited_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(23263)
;var _process_last_lines_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(791);var _process_listeners_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__("world-process-listeners")
;var _process_processes_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(19044);var _undo_process_stop_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(13480)
;var _undo_state_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(13231);var _within_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__("world-within");const pollMs=100;const stopMs=1e4
;const settleMs=500;const elsewhereMs=8e3;async function startApp(target,workspace){const logDir=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,
node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(),"chaos-gate-look-"));const mark=`look-${(0,
node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}/${target.name}`;const started=await(0,_drivers_process_start_js__WEBPACK_IMPORTED_MODULE_7__.k)(target,{mark:mark,inherited:await(0,
_process_inherited_js__WEBPACK_IMPORTED_MODULE_8__.Bf)(),workspace:workspace,logDir:logDir});const{leader:leader,child:child,logFile:logFile,logFromByte:logFromByte}=started;let usable=false
;const output=()=>(0,_process_last_lines_js__WEBPACK_IMPORTED_MODULE_9__.w)(logFile,logFromByte);const ports=async()=>{
const all=await _process_processes_js__WEBPACK_IMPORTED_MODULE_11__.u.startedFor(mark,leader,started.inherited);const listening=await(0,
_process_listeners_js__WEBPACK_IMPORTED_MODULE_10__.rW)(all.map(({pid:pid})=>pid));return[...new Set(listening.flatMap(one=>"port"in one?[one.port]:[]))].sort((a,b)=>a-b)};const failIfEnded=async()=>{
if(child.exitCode===null&&child.signalCode===null)return;const end={exit:child.exitCode,signal:child.signalCode,output:await output()};throw await(0,
_drivers_process_ended_early_js__WEBPACK_IMPORTED_MODULE_6__.S)(target,end,"before it listened on a port",{workspace:workspace,logFile:logFile})};return{root:leader,ports:ports,output:output,
async untilListening(expected,limitMs,signal){const now=await(0,_within_js__WEBPACK_IMPORTED_MODULE_13__.u)(limitMs,signal,limit=>settled(ports,expected,failIfEnded,limit));signal.throwIfAborted()
;if(now.length>0){usable=true;return now}
throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_5__.GateFailure("TARGET_NOT_READY",`\`${(target.run??[]).join(" ")}\` listened on no port within ${limitMs/1e3} s`,{
hint:(await output()).slice(-3).join("\n")||"it printed nothing"})},async stop(){await(0,
_within_js__WEBPACK_IMPORTED_MODULE_13__.u)(stopMs,null,limit=>_undo_process_stop_js__WEBPACK_IMPORTED_MODULE_12__.A.undo({...(0,_undo_state_js__WEBPACK_IMPORTED_MODULE_14__.nE)(started)
},limit)).catch(()=>undefined);if(usable)await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(logDir,{recursive:true,force:true})}}}async function settled(ports,expected,failIfEnded,limit){
let sinceMs=null;for(;;){const now=await ports();if(now.length>0)sinceMs??=performance.now();else await failIfEnded()
;const waitMs=expected.length===0||expected.some(port=>now.includes(port))?settleMs:elsewhereMs;if(limit.aborted||sinceMs!==null&&performance.now()-sinceMs>=waitMs)return now;await(0,
node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(pollMs,undefined,{signal:limit}).catch(()=>undefined)}}}),
9200:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{l:()=>readHandle,r:()=>UnfitFile,readBounded:()=>readBounded})
;var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455);const kib=1024;class UnfitFile extends Error{
constructor(message){super(message);this.name="UnfitFile"}}async function readBounded(path,limitBytes){refuseUnlessRegular(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path))
;const handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);try{
return await readHandle(handle,limitBytes)}finally{await handle.close()}}async function readHandle(handle,limitBytes){const seen=await handle.stat();refuseUnlessRegular(seen)
;if(seen.size>limitBytes)throw tooLarge(limitBytes);let buffer=Buffer.allocUnsafe(Math.min(Math.max(seen.size,64*kib),limitBytes)+1);for(let length=0;;){
const{bytesRead:bytesRead}=await handle.read(buffer,length,buffer.length-length,null);if(bytesRead===0)return buffer.subarray(0,length);length+=bytesRead
;if(length>limitBytes)throw tooLarge(limitBytes);if(length===buffer.length)buffer=Buffer.concat([buffer],Math.min(2*buffer.length,limitBytes+1))}}function refuseUnlessRegular(seen){
if(seen.isDirectory())throw new UnfitFile("it is a folder");if(!seen.isFile())throw new UnfitFile("it is not a regular file")}
const tooLarge=limitBytes=>new UnfitFile(`it is larger than ${limitBytes<kib*kib?`${limitBytes/kib} KiB`:`${limitBytes/kib/kib} MiB`}`)}),
63386:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{requireLinux:()=>requireLinux})
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258);const systems={darwin:"macOS",win32:"Windows",freebsd:"FreeBSD",openbsd:"OpenBSD"}
;function requireLinux(platform=process.platform){if(platform==="linux")return
;throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("PLATFORM_UNSUPPORTED",`a run needs Linux, and this is ${systems[platform]??platform}`,{
hint:"run it in a Linux job, container, virtual machine or WSL 2; `validate`, `plan`, `init` and `report` work here"})}})};
