export const id=9211;export const ids=[9211,3386];export const modules={81687:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{discovered:()=>discovered});var _core_address_address_of_url_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(24023)
;var _core_address_same_end_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(54103);var _core_command_words_js__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(19397)
;var _core_discovery_looks_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(68667);var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258)
;var _core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(61228);var _core_targets_catalog_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("core-targets-catalog")
;var _core_targets_process_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(37102);var _world_discovery_discover_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__("world-discovery-discover")
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
7867:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H:()=>isForwarded,M:()=>clientKeys})
;var zod__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("zod-v4-classic-schemas");var _checks_http_client_request_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(69496)
;var _checks_http_request_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(93458);const clientKeys={path:_checks_http_request_js__WEBPACK_IMPORTED_MODULE_1__.Zq,
method:_checks_http_client_request_js__WEBPACK_IMPORTED_MODULE_0__.E,"forwarded-for":zod__WEBPACK_IMPORTED_MODULE_2__.euz(1)};const isForwarded=params=>params["forwarded-for"]===1}),
80600:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>givenKeysOf,O:()=>givenFits})
;var _client_keys_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7867);const schemasOf=({traffic:traffic,given:given={}})=>({
...traffic===undefined?{}:_client_keys_js__WEBPACK_IMPORTED_MODULE_0__.M,...Object.fromEntries(Object.entries(given).map(([name,{schema:schema}])=>[name,schema]))})
;const givenKeysOf=fault=>Object.keys(schemasOf(fault));const givenFits=(fault,name,value)=>schemasOf(fault)[name]?.safeParse(value).success===true}),
14795:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{BQ:()=>edgeOf,Q:()=>isSameDependency,Sk:()=>mostEdges,XE:()=>edgeKinds,
gR:()=>edgeToTarget,pJ:()=>endOf});var _address_endpoint_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(69740);var _address_same_end_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54103)
;const edgeKinds=["program","container","link","target"];const mostEdges=500;function edgeOf(kind,from,to){const end={host:(0,
_address_same_end_js__WEBPACK_IMPORTED_MODULE_0__.U)(to.host)?"127.0.0.1":to.host,port:to.port};return{key:`${kind}:${from}->${(0,_address_endpoint_js__WEBPACK_IMPORTED_MODULE_1__.H)(end)}`,kind:kind,
from:from,to:end}}function edgeToTarget(name,address){const to=address??{host:name,port:0};return{...edgeOf("target","",to),key:address===null?`target:${name}`:`target:${name}->${(0,
_address_endpoint_js__WEBPACK_IMPORTED_MODULE_1__.H)(to)}`}}const endOf=({to:to})=>to.port===0?to.host:(0,_address_endpoint_js__WEBPACK_IMPORTED_MODULE_1__.H)(to)
;const isSameDependency=({to:a},{to:b})=>(0,_address_same_end_js__WEBPACK_IMPORTED_MODULE_0__._)({host:a.host,port:0},{host:b.host,port:0})&&(a.port===b.port||a.port===0||b.port===0)}),
1506:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>mostShards});const mostShards=256}),
70010:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{q:()=>hashOf});function hashOf(text,before=2166136261){let hash=before
;for(let index=0;index<text.length;index++)hash=Math.imul(hash^text.charCodeAt(index),16777619);return hash>>>0}}),73646:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>fitted,q:()=>widthOf});const widthOf=text=>[...text].reduce((sum,character)=>sum+columnsOf(character),0)
;const columnsOf=character=>/\p{M}/u.test(character)?0:wide.test(character)?2:1
;const wide=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;function fitted(text,columns){
if(widthOf(text)<=columns)return text;let shown="";for(const character of text){if(widthOf(shown+character)>columns-1)break;shown+=character}return`${shown}…`}}),
31416:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>wrapped})
;var _width_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73646);function wrapped(line,columns,whole=false){const lines=[];for(const word of line.split(" ")){
const longer=lines.length===0?word:`${lines.at(-1)} ${word}`;if(lines.length>0&&(0,
_width_js__WEBPACK_IMPORTED_MODULE_0__.q)(longer)<=columns)lines[lines.length-1]=longer;else lines.push(whole?word:(0,_width_js__WEBPACK_IMPORTED_MODULE_0__.$)(word,columns))}
return lines.map(one=>one.replaceAll(" "," "))}}),63386:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
requireLinux:()=>requireLinux});var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258);const systems={darwin:"macOS",win32:"Windows",freebsd:"FreeBSD",openbsd:"OpenBSD"}
;function requireLinux(platform=process.platform){if(platform==="linux")return
;throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("PLATFORM_UNSUPPORTED",`a run needs Linux, and this is ${systems[platform]??platform}`,{
hint:"run it in a Linux job, container, virtual machine or WSL 2; `validate`, `plan`, `init` and `report` work here"})}})};
