export const id=383;export const ids=[383,7457];export const modules={68667:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
Kv:()=>edgesIn,oI:()=>endsOf,uK:()=>portsIn});var _address_same_end_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(54103)
;var _model_edge_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(14795);function edgesIn(looks,hostOf=host=>host){const found=new Map
;for(const look of looks)for(const{edge:edge,connections:connections}of countedIn(look,hostOf)){const known=found.get(edge.key)
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
"world-discovery-see-edges":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T:()=>rootsOfPreview,seeEdges:()=>seeEdges})
;var external_node_events_=__webpack_require__(78474);var address_of_url=__webpack_require__(24023);var same_end=__webpack_require__(54103);var discovery_looks=__webpack_require__(68667)
;var host_address=__webpack_require__(21442);var model_edge=__webpack_require__(14795);var catalog=__webpack_require__("core-targets-catalog");var named=__webpack_require__(25718)
;var services=__webpack_require__(50059);function seenEdges(edges,{targets:targets,preview:preview}){const own=(0,address_of_url.f)(preview);const known=edges.flatMap(edge=>{
const link=targets.find(target=>leadsFrom(target,edge.to));const to=(link===undefined?null:(0,catalog.I)(link).leadsTo(link,preview))??edge.to
;const target=link??targets.find(one=>leadsTo(one,to,targets,preview));if((0,same_end._)(to,own)||target===undefined&&!isLasting(to))return[];return[{...(0,model_edge.BQ)(edge.kind,edge.from,to),
...target!==undefined&&{target:target.name}}]});return[...new Map(known.map(edge=>[edge.key,edge])).values()]}function leadsFrom(target,to){const at=(0,catalog.I)(target).listensOn(target);return(0,
catalog.I)(target).isCarried(target)&&at!==null&&(0,same_end._)(at,to)}function leadsTo(target,to,targets,preview){const kind=(0,catalog.I)(target)
;const end=kind.isCarried(target)?kind.leadsTo(target,preview):kind.listensOn(target);return end===null?(0,named.$)(targets,to.host)===target:(0,same_end._)(end,to)}const firstRandomPort=32768
;const isLasting=({host:host,port:port})=>(0,same_end.U)(host)?port<firstRandomPort||(0,services.nk)(port)!==null:(0,host_address.Rk)(host)===null
;var host_names=__webpack_require__("world-discovery-host-names");var looking=__webpack_require__("world-discovery-looking");var subject=__webpack_require__(51338);const pauseMs=200
;async function rootsOfPreview({preview:preview,targets:targets}){const servers=targets.filter(target=>(0,catalog.I)(target).isServer(target)).map(target=>(0,catalog.I)(target).listensOn(target))
;const ports=[(0,address_of_url.f)(preview),...servers].flatMap(at=>at!==null&&(0,same_end.U)(at.host)?[at.port]:[]);return(await Promise.all([...new Set(ports)].map(subject.D_))).flat()}
async function seeEdges(config,workspace,signal){const{targets:targets}=config;const roots=await rootsOfPreview(config);const members=targets.some(target=>(0,catalog.I)(target).isContainer)?await(0,
subject.DP)(workspace,signal):[];if(roots.length===0&&members.length===0||signal.aborted)return null;const containers=await(0,subject.$d)(members);const names=(0,host_names.T)({roots:roots,
folder:workspace},containers,signal);const never=new AbortController;const over=async()=>{if(!signal.aborted)await(0,external_node_events_.once)(signal,"abort")};const{looks:looks}=await(0,
looking.$K)(()=>({roots:roots,containers:containers}),over,never.signal,pauseMs);return seenEdges((0,discovery_looks.Kv)(looks,(0,host_names.n)(members)(await names)).map(({edge:edge})=>edge),config)}
}),51338:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$d:()=>watchedContainers,CI:()=>partsOf,DP:()=>projectMembers,
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
