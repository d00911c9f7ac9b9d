export const id=2335;export const ids=[2335,7457];export const modules={67948:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{T:()=>watchTime});var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258)
;var _core_quantity_parse_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("core-quantity-parse");const mostMs=6e5;function watchTime(option,text,is,example){if(text===undefined)return null
;const parsed=(0,_core_quantity_parse_js__WEBPACK_IMPORTED_MODULE_1__.L)("duration",text);if(parsed.ok&&parsed.value>0&&parsed.value<=mostMs)return parsed.value
;throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("USAGE",`\`--${option} ${text}\` is not ${is}`,{hint:`write for example \`--${option} ${example}\``})}}),
13659:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{open:()=>open})
;var _core_config_source_problem_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(20092);var _core_report_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(31416)
;var _core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(61228);var _core_secrets_run_secrets_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(38257)
;var _world_config_open_config_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("world-config-open-config")
;async function open({values:values},io,limit=_core_config_source_problem_js__WEBPACK_IMPORTED_MODULE_0__.vC){const{config:config,warnings:warnings,file:file}=await(0,
_world_config_open_config_js__WEBPACK_IMPORTED_MODULE_2__.F)({workspace:io.cwd,env:io.env,limit:limit,...values.config!==undefined&&{path:values.config},...values["preview-url"]!==undefined&&{
previewOverride:values["preview-url"]},...values.scenarios!==undefined&&{scenarios:values.scenarios},...values.budget!==undefined&&{budget:values.budget},...values.shard!==undefined&&{
shard:values.shard},...values.seed!==undefined&&{seed:values.seed},...values.name!==undefined&&{name:values.name}});io.hide((0,
_core_secrets_run_secrets_js__WEBPACK_IMPORTED_MODULE_1__.runSecrets)(config,io.env,[io.cwd]));for(const warning of warnings)io.note(`${io.paintErr("yellow","warning:")} ${(0,
_core_report_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_3__.k)((0,_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_4__.R)(io.redact(warning),1e3),io.columns()-10,true).join("\n         ")}`)
;return{config:config,configPath:file}}}),68667:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Kv:()=>edgesIn,oI:()=>endsOf,
uK:()=>portsIn});var _address_same_end_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(54103);var _model_edge_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(14795)
;function edgesIn(looks,hostOf=host=>host){const found=new Map;for(const look of looks)for(const{edge:edge,connections:connections}of countedIn(look,hostOf)){const known=found.get(edge.key)
;if(known===undefined&&found.size>=_model_edge_js__WEBPACK_IMPORTED_MODULE_0__.Sk)continue;found.set(edge.key,{edge:edge,connections:Math.max(connections,known?.connections??0)})}
return[...found.values()].sort((a,b)=>a.edge.key<b.edge.key?-1:1)}function countedIn(look,hostOf){const counted=new Map;const shared=listensOf(look.filter(({kind:kind})=>kind==="program"))
;for(const{kind:kind,name:name,sockets:sockets}of look){const own=kind==="program"?shared:listensOf([{kind:kind,name:name,sockets:sockets}])
;for(const{local:local,remote:remote,listens:listens,closed:closed}of sockets){const isToItself=(0,_address_same_end_js__WEBPACK_IMPORTED_MODULE_1__.U)(remote.host)||remote.host===local.host
;if(listens||own.has(local.port)||isToItself&&own.has(remote.port))continue;const edge=(0,_model_edge_js__WEBPACK_IMPORTED_MODULE_0__.BQ)(kind,name,{host:hostOf(remote.host),port:remote.port})
;const others=counted.get(edge.key)?.connections??0;counted.set(edge.key,{edge:edge,connections:closed?Math.max(1,others):others+1})}}return[...counted.values()]}
const listensOf=all=>new Set(all.flatMap(({sockets:sockets})=>portsIn(sockets)))
;const portsIn=sockets=>[...new Set(sockets.filter(({listens:listens})=>listens).map(({local:local})=>local.port))].sort((a,b)=>a-b)
;const endsOf=edges=>[...new Map(edges.map(({to:to})=>[`${to.host} ${to.port}`,to])).values()]}),24638:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{DF:()=>variablesIn,gX:()=>addressesNamed,j$:()=>variablesFor});var _address_same_end_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54103)
;const standardPorts={http:80,https:443,ws:80,wss:443,postgres:5432,postgresql:5432,mysql:3306,mariadb:3306,redis:6379,rediss:6379,mongodb:27017,amqp:5672,amqps:5671,nats:4222,kafka:9092,
memcached:11211};const longestValue=4096;function addressNamed(value){if(value.length>longestValue)return null
;const[,scheme="",host="",port=""]=/^(?:jdbc:)?([a-z][a-z0-9+.-]*):\/\/(?:[^@/?#\s]*@)?(\[[0-9a-f:.]+\]|[a-z0-9_.-]+)(?::(\d{1,5}))?(?:[,/?#].*)?$/i.exec(value.trim())??[]
;if(host!=="")return addressFrom(host,port===""?standardPorts[scheme.toLowerCase().split("+")[0]??""]:Number(port))
;const[,name="",number=""]=/^(\[[0-9a-f:.]+\]|[a-z0-9_.-]+):(\d{1,5})$/i.exec(value.trim())??[];return name===""?null:addressFrom(name,Number(number))}function addressFrom(host,port){
return port!==undefined&&port>=1&&port<=65535?{host:host.replace(/^\[|\]$/g,""),port:port}:null}const mostVariables=2e3;function addressesNamed(variables){
const all=Object.entries(variables).slice(0,mostVariables);const single=all.flatMap(([name,value=""])=>{const to=addressNamed(value);return to===null?[]:[{variables:[name],to:to}]})
;const pairs=all.flatMap(([name,host=""])=>{const stem=/^(.*)_?HOST(?:NAME)?$/.exec(name)?.[1];if(stem===undefined||!/^[A-Za-z0-9_.-]{1,253}$/.test(host))return[]
;const port=[`${stem}PORT`,`${stem}_PORT`].find(one=>variables[one]!==undefined);const to=port===undefined?null:addressFrom(host,Number(variables[port]));return to===null||port===undefined?[]:[{
variables:[name,port],to:to}]});return[...single,...pairs]}const variablesFor=(to,named)=>[...new Set(named.filter(one=>(0,
_address_same_end_js__WEBPACK_IMPORTED_MODULE_0__._)(one.to,to)).flatMap(({variables:variables})=>variables))].sort();function variablesIn(text){const found=[]
;for(const line of text.split(/\r?\n/).slice(0,mostVariables)){const[,name="",raw=""]=/^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/.exec(line)??[];if(name==="")continue
;const quoted=/^(["'])(.*?)\1(?:\s+#.*)?$/.exec(raw)?.[2];found.push([name,quoted??raw.replace(/(?:^|\s+)#.*$/,"")])}return Object.fromEntries(found)}}),
"world-discovery-discover":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>discover})
;var promises_=__webpack_require__(58500);var same_end=__webpack_require__(54103);var endpoint=__webpack_require__(69740);function bytesIn(text){return text.split("\n").flatMap(line=>{
const[,,,from="",to=""]=line.trim().split(/\s+/);const[local,remote]=[endOf(from),endOf(to)];const bytes=counted(line,"bytes_acked")+counted(line,"bytes_received")
;return local===null||remote===null?[]:[{local:local,remote:remote,bytes:bytes}]})}const counted=(line,name)=>Number(new RegExp(` ${name}:(\\d{1,15})`).exec(line)?.[1]??0);const endOf=text=>(0,
endpoint.X)(text.replace(/^\[::ffff:(\d+\.\d+\.\d+\.\d+)\]/i,"$1").replace(/%[\w.-]+/,""));var discovery_looks=__webpack_require__(68667)
;const reachedBy=(edges,requested,idle,opened)=>edges.filter(({to:to})=>movedOn(to,requested)>movedOn(to,idle)||opened.some(end=>(0,same_end._)(end,to))).map(({key:key})=>key)
;function movedOn(to,{before:before,after:after}){const known=new Map(before.map(one=>[idOf(one),one.bytes]));return after.filter(({remote:remote})=>(0,
same_end._)(remote,to)).reduce((sum,one)=>sum+Math.max(0,one.bytes-(known.get(idOf(one))??0)),0)}const idOf=({local:local,remote:remote})=>`${local.host} ${local.port} ${remote.host} ${remote.port}`
;var services=__webpack_require__(50059);var variables=__webpack_require__(24638);var reach_reach=__webpack_require__(95336);var run_command=__webpack_require__(54794)
;var host_names=__webpack_require__("world-discovery-host-names");var looking=__webpack_require__("world-discovery-looking");var request=__webpack_require__(3835)
;var discovery_subject=__webpack_require__(51338);const mostPaths=16;const requestsEach=5;const lookMs=30;const idleMs=500;const pauseMs=100;const ssMs=3e3;const mostPorts=50
;async function discover(subject,forMs,signal){const startMs=performance.now();const containers=await(0,discovery_subject.$d)(subject.members);const watched=()=>({roots:subject.roots,
containers:containers});const hostOf=(0,host_names.n)(subject.members);const looks=[...subject.looks??[]];const named=await(0,host_names.T)(subject,containers,signal);const edges=()=>(0,
discovery_looks.Kv)(looks,hostOf(named)).map(({edge:edge})=>edge);const endOf=({host:host,port:port})=>({host:hostOf(named)(host),port:port});const reach=containers.length===0?null:await(0,
reach_reach.Vg)(signal).catch(()=>null);const bytesNow=async()=>{const found=await connectionBytes(portsOf(),containers,reach,signal);return found?.map(one=>({...one,remote:endOf(one.remote)}))??null}
;const portsOf=()=>[...new Set(edges().map(({to:to})=>to.port))];const around=async work=>{const earlier=new Set(looks.flatMap(socketNames));const before=await bytesNow();const seen=await(0,
looking.$K)(watched,work,signal);looks.push(...seen.looks);const after=await bytesNow()
;const opened=seen.looks.flatMap(look=>look.flatMap(({sockets:sockets})=>sockets.filter(one=>!earlier.has(socketName(one)))));const known=before!==null&&after!==null;return{before:before??[],
after:after??[],known:known,opened:opened.map(({remote:remote})=>endOf(remote))}};looks.push(await(0,looking.t5)(watched()).catch(()=>[]));const idle=await around(limit=>(0,
promises_.setTimeout)(idleMs,undefined,{signal:limit}));const asked=[];const{http:http}=subject;for(const path of http===null?[]:subject.paths.slice(0,mostPaths)){if(http===null||signal.aborted)break
;const times=[];let status=null;const during=await around(async limit=>{for(let n=0;n<requestsEach;n+=1){const response=await(0,request.E)(http.host,http.port,path,limit);status=response.status
;times.push(response.tookMs);if(status===null||status>=400)break;await(0,promises_.setTimeout)(lookMs,undefined,{signal:limit})}});asked.push({path:{path:path,status:status,
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
"world-discovery-host-names":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{n:()=>hostNames,T:()=>namedBy})
;var looks=__webpack_require__(68667);var resolved=__webpack_require__(69838);var external_node_path_=__webpack_require__(76760);var variables=__webpack_require__(24638)
;var read_bounded=__webpack_require__(9200);var descriptors=__webpack_require__(56107)
;const environmentFiles=[".env",".env.local",".env.development",".env.example",".env.sample",".env.template","env-example"];const mostBytes=256*1024;async function fileVariables(folder){
const texts=await Promise.all(environmentFiles.map(name=>(0,read_bounded.readBounded)((0,external_node_path_.join)(folder,name),mostBytes).then(String,()=>"")))
;return Object.assign({},...texts.reverse().map(variables.DF))}async function namedAddresses(pids,folder){const own=await Promise.all(pids.map(pid=>(0,
descriptors.EW)(`/proc/${pid}/environ`).catch(()=>"")));const environments=own.map(text=>Object.fromEntries(text.split("\0").flatMap(entry=>{const at=entry.indexOf("=")
;return at<=0?[]:[[entry.slice(0,at),entry.slice(at+1)]]})));return[await fileVariables(folder),...environments].flatMap(variables.gX)}var looking=__webpack_require__("world-discovery-looking")
;const lookUpMs=1e3;const mostNames=20;async function namedBy({roots:roots,folder:folder},containers,signal){const all=await namedAddresses([...await(0,
looking.Os)(roots),...containers].map(({pid:pid})=>pid),folder);const names=(0,looks.oI)(all.map(({to:to})=>({key:"",kind:"program",from:"",to:to
}))).map(({host:host})=>host).filter(host=>/[a-z]/i.test(host)&&host.includes("."));const found=await Promise.all([...new Set(names)].slice(0,mostNames).map(async name=>{const addresses=await(0,
resolved.resolved)(name,signal,lookUpMs);return addresses.map(address=>[address,name])}));return{all:all,hosts:new Map(found.flat())}}
const hostNames=members=>({hosts:hosts})=>host=>members.find(({container:container})=>container.networks.some(({address:address})=>address===host))?.service??hosts.get(host)??host}),
"world-discovery-looking":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{t5:()=>lookAt,$K:()=>lookDuring,Vb:()=>nameOf,
Os:()=>processesUnder});var promises_=__webpack_require__(58500);const interpreters=/^(?:node|nodejs|bun|deno|tsx|ts-node|python[\d.]*|perl|ruby|php|java|sh|bash|dash|zsh)$/
;const withValue=/^(?:-r|--require|--import|--loader|--experimental-loader|--env-file|-C|--conditions|-W|-X|-cp|-classpath|--class-path)$/;const inline=/^(?:-e|--eval|-p|--print|-c)$/;const longest=60
;function programName({comm:comm,args:args}){const first=base((args.length===1?args[0]?.split(/[ :]/)[0]:args[0])??"");const script=interpreters.test(first)?scriptIn(args):undefined
;return(script??(first||comm.trim())??"").slice(0,longest)||"unknown"}function scriptIn(args){if(args.some(arg=>inline.test(arg)))return undefined
;const at=args.findIndex(arg=>arg==="-m"||arg==="-jar");const word=at>0?args[at+1]:args.find((arg,index)=>index>0&&!arg.startsWith("-")&&!withValue.test(args[index-1]??""))
;return word===undefined||word===""?undefined:base(word)}const base=path=>path.split("/").at(-1)??path;var descriptors=__webpack_require__(56107)
;var listeners=__webpack_require__("world-process-listeners");var process_members=__webpack_require__(55910);const pollMs=5;const listMs=250;const mostClosed=2e4;const mostLooks=2e3
;async function processesUnder(roots){const members=await(0,process_members.l)(roots);const named=members.map(async({pid:pid})=>({pid:pid,name:await nameOf(pid)}))
;return(await Promise.all(named)).sort((a,b)=>a.pid-b.pid)}async function nameOf(pid){const[comm,cmdline]=await Promise.all(["comm","cmdline"].map(file=>(0,
descriptors.EW)(`/proc/${pid}/${file}`).catch(()=>"")));return programName({comm:comm??"",args:(cmdline??"").split("\0").filter(arg=>arg!=="")})}
const lookAt=async({roots:roots,containers:containers})=>heldBy(await processesUnder(roots),containers,new Known);const unconnectedMs=500;class Known{#sockets=new Map;#firstSeenMs=new Map
;#closed=new Set;async of(inodes){const nowMs=performance.now();for(const inode of inodes)if(!this.#firstSeenMs.has(inode))this.#firstSeenMs.set(inode,nowMs)
;const isUnknown=inode=>!this.#sockets.has(inode)&&nowMs-(this.#firstSeenMs.get(inode)??nowMs)<=unconnectedMs;if(inodes.some(isUnknown))for(const socket of await(0,
listeners.OJ)("self",new Set(inodes)))this.#sockets.set(socket.inode,socket);return this.#sockets}newlyClosed(container,closed){return closed.filter(({local:local,remote:remote})=>{
const name=`${container} ${local.host} ${local.port} ${remote.host} ${remote.port}`;if(this.#closed.has(name)||this.#closed.size>=mostClosed)return false;this.#closed.add(name);return true})}}
async function heldBy(processes,containers,known){const inodes=processes.map(({pid:pid})=>(0,listeners.mg)(pid));const byInode=await known.of(inodes.flat())
;const held=processes.map(({name:name},n)=>({kind:"program",name:name,sockets:(inodes[n]??[]).flatMap(inode=>byInode.get(inode)??[])}));const inside=containers.map(async({name:name,pid:pid})=>{
const{sockets:sockets,closed:closed}=await(0,listeners.pd)(pid);return{kind:"container",name:name,sockets:[...sockets,...known.newlyClosed(name,closed)]}});return[...held,...await Promise.all(inside)]
}async function lookDuring(watched,work,signal,pauseMs=pollMs){const looks=new Map;const done=new AbortController;let processes=[];const known=new Known;let listedMs=Number.NEGATIVE_INFINITY
;const lookOnce=async()=>{const{roots:roots,containers:containers}=watched();if(performance.now()-listedMs>listMs){processes=await processesUnder(roots).catch(()=>processes);listedMs=performance.now()
}const look=await heldBy(processes,containers,known).catch(()=>[]);const seen=JSON.stringify(look);if(looks.has(seen)||looks.size<mostLooks)looks.set(seen,look)};await lookOnce()
;const looking=(async()=>{while(!done.signal.aborted&&!signal.aborted){await lookOnce();await(0,promises_.setTimeout)(pauseMs,undefined,{signal:done.signal}).catch(()=>undefined)}await lookOnce()})()
;try{const of=await work(signal);done.abort();await looking;return{of:of,looks:[...looks.values()]}}finally{done.abort();await looking}}}),
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
51338:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$d:()=>watchedContainers,CI:()=>partsOf,DP:()=>projectMembers,
D_:()=>rootsOn,dB:()=>serverAt});var _core_address_same_end_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(54103)
;var _core_discovery_looks_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(68667);var _containers_find_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(34101)
;var _containers_main_process_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7627);var _containers_socket_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(61803)
;var _process_identity_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(32687);var _process_listeners_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__("world-process-listeners")
;var _looking_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__("world-discovery-looking");async function projectMembers(workspace,signal){try{return await(0,
_containers_find_js__WEBPACK_IMPORTED_MODULE_0__.Cd)(await(0,_containers_socket_js__WEBPACK_IMPORTED_MODULE_2__.I)(),workspace,signal)}catch{return[]}}async function rootsOn(port){
return(await Promise.all((await(0,_process_listeners_js__WEBPACK_IMPORTED_MODULE_4__.bg)(port)).map(_process_identity_js__WEBPACK_IMPORTED_MODULE_3__.cu))).filter(one=>one!==null)}
async function watchedContainers(members){const found=await Promise.all(members.map(async({service:service,container:container})=>{const main=container.running?await(0,
_containers_main_process_js__WEBPACK_IMPORTED_MODULE_1__.Fy)(container):null;return main===null?[]:[{name:service,pid:main.pid}]}));return found.flat()}async function partsOf(roots,members){
const table=new Map((await(0,_process_listeners_js__WEBPACK_IMPORTED_MODULE_4__.OJ)("self")).map(socket=>[socket.inode,socket]));const processes=(await(0,
_looking_js__WEBPACK_IMPORTED_MODULE_5__.Os)(roots)).map(({pid:pid,name:name})=>{const listens=(0,_core_discovery_looks_js__WEBPACK_IMPORTED_MODULE_6__.uK)((0,
_process_listeners_js__WEBPACK_IMPORTED_MODULE_4__.mg)(pid).flatMap(inode=>table.get(inode)??[]));return{kind:"program",name:name,pid:pid,listens:listens,published:[],networks:[]}})
;const containers=members.map(async({service:service,container:container})=>{const pid=container.running?(await(0,
_containers_main_process_js__WEBPACK_IMPORTED_MODULE_1__.Fy)(container))?.pid??null:null;const inside=pid===null?container.published.map(({port:port})=>port):(0,
_core_discovery_looks_js__WEBPACK_IMPORTED_MODULE_6__.uK)(await(0,_process_listeners_js__WEBPACK_IMPORTED_MODULE_4__.OJ)(pid)).filter(port=>port<ephemeral);return{kind:"container",name:service,
pid:pid,listens:inside,published:[...new Set(container.published.map(({hostPort:hostPort})=>hostPort))],networks:container.networks.map(({name:name})=>name)}})
;return[...processes,...await Promise.all(containers)]}const ephemeral=32768;async function serverAt(host,port,signal){if(!(0,
_core_address_same_end_js__WEBPACK_IMPORTED_MODULE_7__.U)(host))return null;const container=await(0,_containers_socket_js__WEBPACK_IMPORTED_MODULE_2__.I)().then(socket=>(0,
_containers_find_js__WEBPACK_IMPORTED_MODULE_0__.e$)(port)(socket,signal)).then(([one])=>one?.name??null).catch(()=>null);if(container!==null)return container;const[pid]=await(0,
_process_listeners_js__WEBPACK_IMPORTED_MODULE_4__.bg)(port).catch(()=>[]);return pid===undefined?null:(0,_looking_js__WEBPACK_IMPORTED_MODULE_5__.Vb)(pid)}}),
69838:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{resolved:()=>resolved})
;var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(71553);var _core_budget_until_aborted_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(83336)
;var _within_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("world-within");const resolved=(name,signal,limitMs=2e3)=>(0,
_within_js__WEBPACK_IMPORTED_MODULE_1__.u)(limitMs,signal,limit=>Promise.race([(0,node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.lookup)(name,{all:true}),(0,
_core_budget_until_aborted_js__WEBPACK_IMPORTED_MODULE_2__.E)(limit).then(()=>[])])).then(found=>found.map(({address:address})=>address),()=>[])})};
