export const id=5442;export const ids=[5442,9112];export const modules={45515:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Cm:()=>tableName,T8:()=>deleteWords,bY:()=>liveMs,fC:()=>countersIn,mQ:()=>countsOf,qK:()=>tableText,qv:()=>checkedTable,rT:()=>hasTable,rb:()=>renewText,
xG:()=>othersIn,xr:()=>othersWords});const liveMs=3e3;const isTable=/^chaos_gate_[0-9a-f]{8}$/;const isV4=/^\d{1,3}(?:\.\d{1,3}){3}$/
;const tableName=digest=>checkedTable(`chaos_gate_${digest.slice(0,8)}`);function checkedTable(name){if(!isTable.test(name))throw new TypeError(`"${name.slice(0,40)}" is not a table of the gate`)
;return name}function port(value){if(!Number.isInteger(value)||value<1||value>65535)throw new TypeError(`${value} is not a port`);return value}function v4(host){
if(!isV4.test(host)||host.split(".").some(part=>Number(part)>255))throw new TypeError(`"${host.slice(0,40)}" is not an IPv4 address`);return host}
const portsOf=({port:to,ownPort:ownPort})=>ownPort===undefined?[port(to)]:[port(to),port(ownPort)];const elementsOf=of=>portsOf(of).map(one=>`${one} timeout ${liveMs/1e3}s`).join(", ")
;const othersSet=`\n  set others { type ipv4_addr; size 4096; flags dynamic,timeout; timeout 12s; }`;const othersRule=to=>`\n    ip daddr != @servers tcp dport ${to} update @others { ip daddr }`
;const beforeServer=({port:to,ownPort:ownPort,listener:listener})=>`\n  chain before {\n    type nat hook prerouting priority -110; policy accept;\n    tcp dport ${ownPort} tcp dport @live redirect to :${to}\n    meta nfproto ipv4 tcp dport ${to} tcp dport @live counter name "taken" dnat ip to ${v4(listener.host)}:${port(listener.port)}\n  }\n  chain back {\n    type nat hook postrouting priority 90; policy accept;\n    ip daddr ${listener.host} tcp dport ${listener.port} masquerade\n  }\n  chain old {\n    type filter hook input priority 0; policy accept;\n    iifname "lo" accept\n    ct status dnat accept\n    tcp dport ${to} tcp dport @live counter name "cut" reject with tcp reset\n    tcp dport ${to} counter name "passed"\n  }`
;const ownRule=(ownPort,to)=>`\n    ip daddr @servers tcp dport ${port(ownPort)} tcp dport @live dnat to :${to}`;const ownAccepted="\n    ct status dnat accept"
;const cutAtClient=to=>`\n    ip daddr @servers tcp dport ${to} tcp dport @live counter name "cut" reject with tcp reset`
;const onlyLed=listenPort=>`\n  chain guard {\n    type filter hook input priority -1; policy accept;\n    iifname != "lo" tcp dport ${listenPort} ct status & dnat == 0 reject with tcp reset\n  }`
;const insideServer=({port:to,ownPort:ownPort,listener:listener})=>`\n  chain before {\n    type nat hook prerouting priority -110; policy accept;\n    meta nfproto ipv4 tcp dport ${to} tcp dport @live counter name "taken" redirect to :${port(listener.port)}\n  }\n  chain published {\n    type nat hook output priority -110; policy accept;\n    oifname "lo" tcp dport ${ownPort} tcp dport @live dnat to :${to}\n    oifname "lo" ip daddr != 127.0.0.0/8 tcp dport ${to} tcp dport @live counter name "taken" redirect to :${port(listener.port)}\n  }\n  chain old {\n    type filter hook input priority 0; policy accept;\n    iifname "lo" ip daddr 127.0.0.0/8 accept\n    iifname "lo" ip6 daddr ::1 accept\n    ct status dnat accept\n    tcp dport ${to} tcp dport @live counter name "cut" reject with tcp reset\n    tcp dport ${to} counter name "passed"\n  }${onlyLed(listener.port)}`
;const chains={server:of=>of.inside?insideServer(of):beforeServer(of),
client:({port:to,listener:listener,servers:servers,isOutside:isOutside,ownPort:ownPort,spares:spares})=>`\n  set servers { type ipv4_addr; elements = { ${servers.map(v4).join(", ")} } }${isOutside?othersSet:""}\n  chain before {\n    type nat hook output priority -110; policy accept;${ownPort===undefined?"":ownRule(ownPort,to)}\n    ip daddr @servers tcp dport ${to} tcp dport @live counter name "taken" ${ownPort===undefined?`dnat ip to ${v4(listener.host)}:`:"redirect to :"}${port(listener.port)}${isOutside?othersRule(to):""}\n  }\n  chain old {\n    type filter hook output priority 0; policy accept;${ownPort===undefined?"":ownAccepted}${spares?"":cutAtClient(to)}\n    ip daddr @servers tcp dport ${to} counter name "passed"\n  }${ownPort===undefined?"":onlyLed(listener.port)}`,
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
44251:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Gh:()=>keptOutBy,hY:()=>hasEnded,mU:()=>podSightOf})
;var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("zod-v4-classic-schemas");const pod=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({metadata:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
annotations:zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).nullish()}),spec:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
containers:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({name:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),image:zod__WEBPACK_IMPORTED_MODULE_0__.YjP()})).max(100)}),
status:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({conditions:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({type:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
status:zod__WEBPACK_IMPORTED_MODULE_0__.YjP()})).max(100).nullish(),containerStatuses:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
name:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),restartCount:zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(0),ready:zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),state:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
running:zod__WEBPACK_IMPORTED_MODULE_0__.L5J()}).partial().nullish()})).max(100).nullish()}).nullish()});function podSightOf(object){const read=pod.safeParse(object);if(!read.success)return null
;const{metadata:metadata,spec:spec,status:status}=read.data;return{isReady:status?.conditions?.some(({type:type,status:is})=>type==="Ready"&&is==="True")===true,
images:Object.fromEntries(spec.containers.map(({name:name,image:image})=>[name,image])),
restarts:Object.fromEntries((status?.containerStatuses??[]).map(({name:name,restartCount:restartCount})=>[name,restartCount])),
stopped:(status?.containerStatuses??[]).filter(({state:state})=>state!=null&&state.running===undefined).map(({name:name})=>name),
keepsImages:Object.keys(metadata.annotations??{}).some(key=>/^chaos-mesh-cg-[a-z0-9]{8}-pod-failure-/.test(key))}}
const isOut=(now,before)=>!now.isReady&&Object.entries(before.images).every(([name,image])=>now.images[name]!==image)
;const isBack=(now,before)=>now.isReady&&!now.keepsImages&&Object.entries(before.images).every(([name,image])=>now.images[name]===image)
;const hasEnded=(now,before,container)=>now.stopped.includes(container)&&!before.stopped.includes(container)||(now.restarts[container]??0)>(before.restarts[container]??0)
;function keptOutBy(annotations,containers){const objects=Object.keys(annotations).map(key=>/^chaos-mesh-(.+)-pod-failure-.*-image$/.exec(key)?.[1])
;const other=objects.find(object=>object!==undefined&&!/^cg-[a-z0-9]{8}$/.test(object));if(other!==undefined)return`"${other}" of Chaos Mesh`
;return containers.some(name=>annotations[`${name}-normal`]!==undefined)?"an object of Chaos Mesh":null}}),95772:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Oj:()=>istioGroup,PD:()=>istioVersion,wc:()=>faultAnnotation});const istioGroup="networking.istio.io";const istioVersion=`${istioGroup}/v1`
;const faultAnnotation="chaos-gate/fault"}),62626:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ft:()=>isSame,
oc:()=>insertion,r2:()=>removal,y8:()=>refusalOfRoutes});var _names_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(95772);const annotationPath="/metadata/annotations"
;const pointer=key=>key.replaceAll("~","~0").replaceAll("/","~1");function refusalOfRoutes({hosts:hosts,exportTo:exportTo,gateways:gateways,routes:routes},namespace){
if(routes.length===0)return"the VirtualService has no HTTP route"
;if(routes.some(({isRouted:isRouted})=>!isRouted))return"a route of the VirtualService leads to no service (a redirect, a direct response or a delegate)"
;if(routes.some(({fault:fault})=>fault!==null))return"the VirtualService has a fault already, which the gate has not written"
;if(hosts.length===0||hosts.some(host=>host.includes("*")))return"a host of the VirtualService has a `*`, so the fault would hit others too"
;const isInMesh=gateways.length===0||gateways.includes("mesh");const isLocal=exportTo.length>0&&exportTo.every(name=>name==="."||name===namespace)
;const isFromHere=routes.every(({from:from})=>from?.every(name=>name===namespace)===true)
;return isInMesh&&!isLocal&&!isFromHere?'callers in every namespace use the VirtualService, so the fault would hit them too; write `exportTo: ["."]` in it':null}
const insertion=({uid:uid,resourceVersion:resourceVersion,labels:labels,annotations:annotations,routes:routes},fault,mark)=>[{op:"test",path:"/metadata/uid",value:uid},{op:"test",
path:"/metadata/resourceVersion",value:resourceVersion},...routes.map((_,index)=>({op:"add",path:`/spec/http/${index}/fault`,value:fault
})),...marked("/metadata/labels",labels,mark.labels),...marked(annotationPath,annotations,{...mark.annotations,[_names_js__WEBPACK_IMPORTED_MODULE_0__.wc]:JSON.stringify(fault)})]
;const marked=(path,before,values)=>Object.keys(before).length===0?[{op:"add",path:path,value:values}]:Object.entries(values).map(([key,value])=>({op:"add",path:`${path}/${pointer(key)}`,value:value
}));function removal({uid:uid,labels:labels,annotations:annotations,routes:routes},fault,mark){const faults=routes.flatMap(({fault:has},index)=>isSame(has,fault)?[{op:"test",
path:`/spec/http/${index}/fault`,value:has},{op:"remove",path:`/spec/http/${index}/fault`}]:[]);const isOurs=Object.entries(mark.labels).every(([key,value])=>labels[key]===value)
;const marks=!isOurs?[]:[...ours("/metadata/labels",labels,Object.keys(mark.labels)),...ours(annotationPath,annotations,[...Object.keys(mark.annotations),_names_js__WEBPACK_IMPORTED_MODULE_0__.wc])]
;return faults.length+marks.length===0?[]:[{op:"test",path:"/metadata/uid",value:uid},...faults,...marks]}const ours=(path,has,keys)=>keys.flatMap(key=>{const value=has[key]
;if(value===undefined)return[];const at=`${path}/${pointer(key)}`;return[{op:"test",path:at,value:value},{op:"remove",path:at}]});function isSame(one,other){
if(typeof one!=="object"||typeof other!=="object"||one===null||other===null)return one===other;if(Array.isArray(one)!==Array.isArray(other))return false;const[a,b]=[one,other]
;const keys=Object.keys(a);return keys.length===Object.keys(b).length&&keys.every(key=>Object.hasOwn(b,key)&&isSame(a[key]??null,b[key]??null))}}),
48933:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{LH:()=>troubleOf,Y_:()=>podsOfEngine,od:()=>heldByHelpers})
;var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("zod-v4-classic-schemas");var _quantity_printable_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(93)
;const variable=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({name:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),value:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish()})
;const waiting=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({state:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({waiting:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({reason:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish()
}).nullish()}).nullish()});const pod=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({metadata:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({name:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
deletionTimestamp:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish(),labels:zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).nullish()
}),spec:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({containers:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
env:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(variable).max(1e3).nullish()})).max(100)}),status:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({phase:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish(),
containerStatuses:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(waiting).max(100).nullish(),conditions:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
type:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),status:zod__WEBPACK_IMPORTED_MODULE_0__.YjP()})).max(100).nullish()}).nullish()});const podsOfEngine=(pods,{name:name,uid:uid})=>pods.filter(one=>{
const read=pod.safeParse(one);if(!read.success)return false;const{metadata:metadata,spec:spec}=read.data
;const isTold=spec.containers.some(({env:env})=>env?.some(variable=>variable.name==="CHAOSENGINE"&&variable.value===name));return isTold||uid!==null&&metadata.labels?.chaosUID===uid})
;function heldByHelpers(pods,namespace){const targets=pods.flatMap(one=>{const read=pod.safeParse(one)
;if(!read.success||read.data.status?.phase!=="Running"||read.data.metadata.deletionTimestamp!=null)return[]
;return read.data.spec.containers.flatMap(({env:env})=>env?.find(({name:name})=>name==="TARGETS")?.value?.split(";")??[])});return new Set(targets.flatMap(text=>{const[name="",of]=text.split(":")
;return of===namespace?[name]:[]}))}const onItsWay=["ContainerCreating","PodInitializing"];const longest=100;function troubleOf(pods){const troubles=pods.flatMap(one=>{const read=pod.safeParse(one)
;const why=read.success?stateOf(read.data):null;return read.success&&why!==null?[`pod "${(0,_quantity_printable_js__WEBPACK_IMPORTED_MODULE_1__.g)(read.data.metadata.name,longest)}" ${why}`]:[]})
;return troubles[0]??null}function stateOf({status:status}){if(status?.phase==="Failed")return"failed"
;const unscheduled=status?.conditions?.some(({type:type,status:is})=>type==="PodScheduled"&&is==="False");if(unscheduled===true)return"finds no node that takes it"
;const reason=status?.containerStatuses?.map(({state:state})=>state?.waiting?.reason).find(one=>one!=null&&!onItsWay.includes(one));return reason==null?null:`does not start: ${(0,
_quantity_printable_js__WEBPACK_IMPORTED_MODULE_1__.g)(reason,longest)}`}}),12291:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>readEngine,U:()=>readResult});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("zod-v4-classic-schemas")
;var _quantity_printable_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(93);const messageLength=200;const word=zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(200)
;const engine=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({metadata:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({uid:word,deletionTimestamp:word.nullish()}),spec:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
engineState:word.nullish()}),status:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({engineStatus:word.nullish(),experiments:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
status:word.nullish(),verdict:word.nullish()})).max(100).nullish()}).nullish()});function readEngine(object){const read=engine.safeParse(object);if(!read.success)return null
;const{metadata:metadata,spec:spec,status:status}=read.data;return{uid:metadata.uid,isDeleted:typeof metadata.deletionTimestamp==="string",isStopAsked:spec.engineState==="stop",
status:status?.engineStatus??"",experiment:status?.experiments?.[0]?.status??""}}const target=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({name:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(300),
chaosStatus:word.nullish()});const result=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({metadata:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
annotations:zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).nullish()}),status:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
experimentStatus:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({phase:word.nullish(),verdict:word.nullish(),errorOutput:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
reason:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish()}).nullish()}).nullish(),history:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({targets:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(target).max(1e4).nullish()
}).nullish()}).nullish()});function readResult(object){const read=result.safeParse(object);if(!read.success)return null;const{metadata:metadata,status:status}=read.data
;const{phase:phase,verdict:verdict,errorOutput:errorOutput}=status?.experimentStatus??{}
;const noted=Object.entries(metadata.annotations??{}).flatMap(([key,value])=>key.startsWith("pod/")?[[key.slice("pod/".length),value.toLowerCase()]]:[])
;const kept=(status?.history?.targets??[]).map(({name:name,chaosStatus:chaosStatus})=>[name,(chaosStatus??"").toLowerCase()]);const[reason=""]=reasonIn(errorOutput?.reason??"").trim().split("\n")
;return{phase:phase??"",verdict:verdict??"",failure:reason===""?null:(0,_quantity_printable_js__WEBPACK_IMPORTED_MODULE_1__.g)(reason,messageLength),pods:new Map([...kept,...noted])}}
const wrapped=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({reason:zod__WEBPACK_IMPORTED_MODULE_0__.YjP()});function reasonIn(text){try{return wrapped.safeParse(JSON.parse(text)).data?.reason??text}catch{
return text}}}),76596:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T1:()=>stopCauses,dq:()=>stopCauseOf})
;var _failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258);const errorCauses=["killed","start-overdue","unhealthy-after-rehearsal","defect"]
;const unhealthyCauses=["not-reached","login-needed","other-address","certificate","too-many-requests","preview-error","other-content","not-http","no-response","record-unread","target-ended","baseline-failed","baseline-slow","baseline-writes","hypothesis-unmet","connections-reset"]
;const errorCodes=Object.keys(_failure_js__WEBPACK_IMPORTED_MODULE_0__.N).filter(isErrorCode);const stopCauses=[...errorCodes,...errorCauses,...unhealthyCauses];function stopCauseOf(error){
if(!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure))return{cause:"defect"};return isErrorCode(error.code)?{cause:error.code}:{}}function isErrorCode(code){
return _failure_js__WEBPACK_IMPORTED_MODULE_0__.N[code]==="error"}}),"world-clock-clock-file":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{b1:()=>clockedProcesses,l5:()=>readClockFile,QS:()=>swapClockFile});var schemas=__webpack_require__("zod-v4-classic-schemas")
;var reach_reach=__webpack_require__(95336)
;const clockScript=`\nconst fs = require('node:fs');\nconst { O_RDONLY, O_RDWR, O_DIRECTORY, O_NOFOLLOW, O_NONBLOCK, O_NOATIME } = fs.constants;\nconst { look, read, swap } = JSON.parse(process.argv[1]);\nconst longest = 1024;\n\nfunction open(path) {\n  const names = path.split('/').slice(1);\n  const last = names.pop();\n  let folder = fs.openSync('/', O_RDONLY | O_DIRECTORY);\n  for (const name of names) {\n    const next = fs.openSync('/proc/self/fd/' + folder + '/' + name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);\n    fs.closeSync(folder);\n    folder = next;\n  }\n  return fs.openSync('/proc/self/fd/' + folder + '/' + last, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_NOATIME);\n}\n\nconst idOf = ({ dev, ino }) => dev + ':' + ino;\n\nfunction textIn(file) {\n  const buffer = Buffer.alloc(longest + 1);\n  return buffer.toString('latin1', 0, fs.readSync(file, buffer, 0, longest + 1, 0));\n}\n\nfunction seen(path) {\n  let file;\n  try {\n    file = open(path);\n  } catch (error) {\n    if (error.code === 'ENOENT') return null;\n    throw error;\n  }\n  const stat = fs.fstatSync(file, { bigint: true });\n  if (!stat.isFile() || stat.nlink !== 1n || stat.size > longest) throw Object.assign(new Error(), { code: 'no small regular file' });\n  const text = textIn(file);\n  return { file, seen: { path, id: idOf(stat), text, wasRead: stat.atimeNs > stat.mtimeNs } };\n}\n\nfunction swapped({ path, from, to }) {\n  const found = seen(path);\n  if (found === null || found.seen.text !== from) return found && found.seen;\n  fs.writeSync(found.file, to.endsWith('\\n') ? to : to + '\\n', 0, 'latin1');\n  fs.ftruncateSync(found.file, to.length);\n  return { ...found.seen, text: textIn(found.file), wasRead: false };\n}\n\nconst settingsOf = (environ) =>\n  environ.split('\\0').filter((one) => /^(DONT_)?FAKE(TIME)?(_[A-Z_]+)?=/.test(one)).map((one) => {\n    const at = one.indexOf('=');\n    return [one.slice(0, at), one.slice(at + 1, at + 1 + longest)];\n  });\n\nfunction clocked(pid) {\n  const folder = '/proc/' + pid;\n  const environ = fs.readFileSync(folder + '/environ', 'latin1');\n  const settings = Object.fromEntries(environ.includes('FAKETIME') ? settingsOf(environ) : []);\n  const path = settings.FAKETIME_TIMESTAMP_FILE;\n  if (path === undefined) return [];\n  let id = null;\n  try {\n    id = idOf(fs.statSync(folder + '/root' + path, { bigint: true }));\n  } catch {}\n  const isLoaded = fs.readFileSync(folder + '/maps', 'latin1').includes('libfaketime');\n  return [{ pid, isInside: fs.readFileSync(folder + '/cgroup', 'latin1').includes(look), isLoaded, settings, id }];\n}\n\nfunction all() {\n  return fs.readdirSync('/proc').filter((name) => /^\\d+$/.test(name)).flatMap((name) => {\n    try {\n      return clocked(Number(name));\n    } catch {\n      return [];\n    }\n  });\n}\n\nfunction result() {\n  if (look !== undefined) return all();\n  if (swap !== undefined) return swapped(swap);\n  const path = read.source === undefined ? read.path : fs.realpathSync(read.source) + read.rest;\n  const found = seen(path);\n  return found && found.seen;\n}\n\ntry {\n  process.stdout.write(JSON.stringify(result()));\n} catch (error) {\n  process.stderr.write(String(error.code ?? error.message));\n  process.exitCode = 1;\n}\n`
;const processes=schemas.YOg(schemas.Ikc({pid:schemas.aig(),isInside:schemas.zMY(),isLoaded:schemas.zMY(),settings:schemas.g1P(schemas.YjP(),schemas.YjP()),id:schemas.YjP().nullable()}))
;const file=schemas.Ikc({path:schemas.YjP(),id:schemas.YjP(),text:schemas.YjP(),wasRead:schemas.zMY()}).nullable();async function ask(reach,shape,settings,signal){
const end=await reach.run("machine",[process.execPath,"-e",clockScript,JSON.stringify(settings)],signal);if(end.status!==0)throw new Error(`the clock file cannot be opened (${(0,
reach_reach.$E)(end)})`);return shape.parse(JSON.parse(end.stdout))}const clockedProcesses=(reach,id,signal)=>ask(reach,processes,{look:id},signal)
;const readClockFile=(reach,place,signal)=>ask(reach,file,{read:place},signal);const swapClockFile=(reach,swap,signal)=>ask(reach,file,{swap:swap},signal)}),
40426:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{AR:()=>isRightTime,VW:()=>isSkewedText,Xf:()=>skewedText})
;const mark="# set by chaos-gate until its fault is over";const skewedText=offsetMs=>`${offsetMs<0?"-":"+"}${Math.abs(offsetMs)/1e3}\n${mark}\n`
;const isSkewedText=text=>/^[+-]\d{1,8}(\.\d{1,3})?\n/.test(text)&&text.endsWith(`\n${mark}\n`)&&text.split("\n").length===3;function isRightTime(text){
const line=text.split("\n").find(one=>one.trim()!==""&&!/^[#;]/.test(one));return/^[\x20-\x7e\t\r\n]{1,1024}$/.test(text)&&line!==undefined&&/^[+-]0+(\.0+)?[smhdy]?\r?$/.test(line)}}),
7522:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>engineBackMs,Z:()=>onceEngineIsBack})
;var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58500);var _request_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(20509);const engineBackMs=2e4;const againMs=100
;const away=new Set(["ENOENT","ECONNREFUSED","ECONNRESET","EPIPE"]);async function onceEngineIsBack(task,signal){for(;;){try{return await task()}catch(error){if(signal.aborted||!away.has((0,
_request_js__WEBPACK_IMPORTED_MODULE_1__.Ik)(error)))throw error;await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(againMs,undefined,{signal:signal}).catch(()=>{throw error})}}}}),
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
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258);var _reach_reach_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(95336)
;const pathIn=(pid,path)=>`/proc/${pid}/root${path}`;async function spaceOf(reach,folder,signal){const end=await reach.run("machine",["stat","--file-system","--format","%a %f %S",folder],signal)
;const[available,free,blockBytes]=end.stdout.trim().split(" ").map(Number)
;if(end.status!==0||available===undefined||free===undefined||!(blockBytes!==undefined&&blockBytes>0))throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("TARGET_UNAVAILABLE",`the space of the volume cannot be seen (${(0,
_reach_reach_js__WEBPACK_IMPORTED_MODULE_1__.$E)(end)})`);return{availableBytes:available*blockBytes,freeBytes:free*blockBytes,blockBytes:blockBytes}}}),
30314:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{m:()=>firstUnmet})
;var _run_step_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("world-experiment-run-step");async function firstUnmet(probes,place,signal){for(const probe of probes){const says=await(0,
_run_step_js__WEBPACK_IMPORTED_MODULE_0__.Ek)(probe,signal,()=>(0,_run_step_js__WEBPACK_IMPORTED_MODULE_0__.Nx)(probe,place,signal)).catch(error=>error.message);if(says!==null)return{probe:probe.name,
says:says}}return null}}),71850:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{LB:()=>wordsForCall,WC:()=>complaintsAbout,
jy:()=>callPython});var _kubernetes_cluster_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(69998);var _process_helper_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(23465)
;const longestWordBytes=128*1024-1;const head=`import sys\nif sys.path[:1] == [""]: del sys.path[0]\nimport json, os\nresult = os.fdopen(os.dup(1), "w")\nos.dup2(2, 1)\n`
;const caller=`${head}from chaoslib.activity import run_activity\nfrom chaoslib.configuration import load_configuration\nfrom chaoslib.secret import load_secrets\ngiven = json.loads(sys.argv[1])\nconfiguration = load_configuration(given["configuration"])\nsecrets = load_secrets(given["secrets"], configuration)\njson.dump(run_activity(given["activity"], configuration, secrets), result, allow_nan=False, default=str)\n`
;const validator=`${head}from chaoslib.provider.python import validate_python_activity\ndef complaint(call):\n    try:\n        validate_python_activity(json.loads(call)["activity"])\n    except BaseException as error:\n        return str(error) or type(error).__name__\njson.dump([complaint(call) for call in sys.argv[1:]], result)\n`
;const wordsForCall=(python,call)=>[python,"-c",caller,call];async function callPython({call:call},place,signal){
if(Buffer.byteLength(call)>longestWordBytes)throw new Error("the value of the probe is too long for the call of a function");const end=await(0,
_process_helper_js__WEBPACK_IMPORTED_MODULE_0__.UA)(wordsForCall(place.python??"",call),{cwd:place.workspace,mark:place.mark},signal)
;if(end.status!==0)throw new Error(`the function failed${reasonOf(end)}`);const output=(0,_kubernetes_cluster_js__WEBPACK_IMPORTED_MODULE_1__.Y)(end.stdout)
;if(output===undefined)throw new Error("the function returned more than 64 KiB");return output}async function complaintsAbout(calls,place,signal){
const words=[place.python??"","-c",validator,...calls.map(({call:call})=>call)];const end=await(0,_process_helper_js__WEBPACK_IMPORTED_MODULE_0__.UA)(words,{cwd:place.workspace,mark:place.mark
},signal);const read=end.status===0?(0,_kubernetes_cluster_js__WEBPACK_IMPORTED_MODULE_1__.Y)(end.stdout):undefined
;if(!Array.isArray(read))throw new Error(`the library of the Chaos Toolkit did not start${reasonOf(end)}`);return calls.map((_,nth)=>typeof read[nth]==="string"?read[nth]:null)}
const reasonOf=end=>end.status===null?`: it ${end.message}`:(0,_process_helper_js__WEBPACK_IMPORTED_MODULE_0__.BP)({output:end.stderr},200)}),
9448:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{O:()=>look,n:()=>lookedAtBy})
;var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58500);var zod__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__("zod-v4-classic-schemas")
;var _core_chaos_toolkit_ready_ready_look_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("core-chaos-toolkit-ready-ready-look")
;var _kubernetes_api_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(94628);var _kubernetes_find_cluster_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(10854);const pollMs=500
;const seen=zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({spec:zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({replicas:zod__WEBPACK_IMPORTED_MODULE_4__.aig().optional()}).prefault({}),
status:zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({phase:zod__WEBPACK_IMPORTED_MODULE_4__.YjP().optional(),conditions:zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
type:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),status:zod__WEBPACK_IMPORTED_MODULE_4__.YjP()})).default([]),readyReplicas:zod__WEBPACK_IMPORTED_MODULE_4__.aig().optional(),
availableReplicas:zod__WEBPACK_IMPORTED_MODULE_4__.aig().optional()}).prefault({})});const list=zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({items:zod__WEBPACK_IMPORTED_MODULE_4__.YOg(seen)})
;const lookedAtBy=({asks:asks})=>asks.startsWith("deployment")?"deployments":asks.startsWith("service")?"services":"pods";async function look(does,{mark:mark},signal){
const{namespace:namespace,context:context,name:name,selector:selector,waitMs:waitMs}=does;const cluster=await(0,_kubernetes_find_cluster_js__WEBPACK_IMPORTED_MODULE_3__.K)({namespace:namespace,
...context!==null&&{context:context}},mark,signal);const resource=lookedAtBy(does);const query=new URLSearchParams({...name!==null&&{fieldSelector:`metadata.name=${name}`},...selector!==null&&{
labelSelector:selector}});const path=`/${resource==="deployments"?"apis/apps/v1":"api/v1"}/namespaces/${encodeURIComponent(namespace)}/${resource}?${query}`
;for(const untilMs=performance.now()+waitMs;;await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pollMs,undefined,{signal:signal})){const answer=(0,
_core_chaos_toolkit_ready_ready_look_js__WEBPACK_IMPORTED_MODULE_1__.ut)(does,(await(0,_kubernetes_api_js__WEBPACK_IMPORTED_MODULE_2__.iM)(cluster,path,list,signal))?.items??[])
;if(answer===false&&performance.now()<untilMs)continue;if(answer===false&&does.raises)throw new Error(`\`${does.asks}\` does not hold`);return answer}}}),
"world-experiment-run-step":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Rb:()=>act,Nx:()=>complaintOf,Ek:()=>withPauses})
;var promises_=__webpack_require__(58500);var ready_tolerance=__webpack_require__("core-chaos-toolkit-ready-ready-tolerance");var ready_tolerance_probe=__webpack_require__(34796)
;var helper=__webpack_require__(23465);var within=__webpack_require__("world-within");var call_python=__webpack_require__(71850);var find_cluster=__webpack_require__(10854)
;var kubectl=__webpack_require__(71330);var scale=__webpack_require__(27498);var workload=__webpack_require__(94531);async function changeDeployment(does,{mark:mark},signal){
const{namespace:namespace,context:context,name:name,replicas:replicas}=does;const cluster=await(0,find_cluster.K)({namespace:namespace,...context!==null&&{context:context}},mark,signal);const named={
kind:"deployment",name:name};const{metadata:metadata,spec:spec}=await(0,workload.Ez)(cluster,named,signal);if(replicas===null)await(0,
kubectl.Lr)(cluster,["rollout","restart",`deployment/${name}`],signal);else if(await(0,scale.w)(cluster,{...named,uid:metadata.uid},{from:spec.replicas,to:replicas
},signal)==="other")throw new Error("another program changed the number of replicas");return null}var external_node_fs_promises_=__webpack_require__(51455)
;var external_node_path_=__webpack_require__(76760);async function changeFile(func,files,workspace){const[first="",second=""]=await Promise.all(files.map(file=>insideOf(workspace,file)))
;if(func==="rename")await(0,external_node_fs_promises_.rename)(first,second);else if(func==="remove")await(0,external_node_fs_promises_.unlink)(first);else if(func==="mkdir")await(0,
external_node_fs_promises_.mkdir)(first);else{const found=await(0,external_node_fs_promises_.stat)(first).catch(()=>null)
;return found!==null&&(func==="exists"||(func==="isfile"?found.isFile():found.isDirectory()))}return null}async function insideOf(workspace,file){const home=await(0,
external_node_fs_promises_.realpath)(workspace);const path=(0,external_node_path_.resolve)(home,file);const folder=await(0,external_node_fs_promises_.realpath)((0,
external_node_path_.dirname)(path)).catch(()=>(0,external_node_path_.dirname)(path));const way=(0,external_node_path_.relative)(home,folder)
;if(way===".."||way.startsWith(`..${external_node_path_.sep}`))throw new Error("the file is outside of the workspace");return(0,external_node_path_.join)(folder,(0,external_node_path_.basename)(path))
}var change=__webpack_require__(21188);var proxies=__webpack_require__(14458);async function changeProxy({api:api,proxy:proxy,does:does},signal){if(does.change==="remove")await(0,
change.QB)(api,proxy,does.name,signal);else if(does.change==="enabled"){if(await(0,proxies.Ol)(api,proxy,signal)===null)throw new Error("Toxiproxy has no such proxy");await(0,
change.kv)(api,proxy,does.to,signal)}else{await(0,change.j4)(api,proxy,does.toxic,signal);if(await(0,
change.ht)(api,proxy,[does.toxic],signal)!==0)throw new Error("Toxiproxy does not list the toxic with these values")}return true}var ready_pods=__webpack_require__(55498)
;var api=__webpack_require__(94628);var objects=__webpack_require__(94872);async function deletePods(does,{mark:mark,seed:seed=""},signal){
const{namespace:namespace,context:context,selector:selector,graceS:graceS}=does;const cluster=await(0,find_cluster.K)({namespace:namespace,...context!==null&&{context:context}},mark,signal)
;const query=`?limit=1000${selector===null?"":`&labelSelector=${encodeURIComponent(selector)}`}`;const found=await(0,api.iM)(cluster,`${(0,workload.Kr)(cluster)}${query}`,objects.tC,signal)
;const running=(found?.items??[]).map(({metadata:metadata})=>metadata).filter(({deletionTimestamp:deletionTimestamp})=>deletionTimestamp===undefined);const chosen=(0,ready_pods.Z)(does,running,seed)
;if(chosen.length===0)throw new Error("no pod was selected")
;if(chosen.some(({ownerReferences:ownerReferences})=>!ownerReferences.some(({controller:controller})=>controller===true)))throw new Error("a pod belongs to no workload, so nothing would start another one for it")
;const gone=await Promise.all(chosen.map(({name:name,uid:uid})=>(0,api.XR)(cluster,`${(0,workload.Kr)(cluster)}/${encodeURIComponent(name)}`,{uid:uid,...graceS!==null&&{graceS:graceS}},signal)))
;if(!gone.every(Boolean))throw new Error("a pod was deleted or replaced before");return chosen.map(({name:name})=>name)}var look=__webpack_require__(9448)
;var external_node_net_=__webpack_require__(77030);var address_of_url=__webpack_require__(24023);var forbidden_host=__webpack_require__(49555);var guarded_lookup=__webpack_require__(18806)
;var exchange=__webpack_require__("world-probes-http-exchange");var reasons=__webpack_require__("world-probes-reasons");const mostRedirects=10
;const private_=/^(authorization|cookie|proxy-authorization)$/i;async function send(request,signal){let next=request;for(let redirects=0;;redirects+=1){const got=await(0,
exchange.c)(await optionsOf(next),next.body,signal);if("error"in got)throw new Error(`there was no response: ${(0,reasons.g5)(got.error).failure}`)
;const{status:status,headers:headers,body:body}=got.response;const location=headers.location
;if(status===null||![301,302,303,307,308].includes(status)||location===undefined||redirects===mostRedirects)return{status:status,headers:namedIn(got.rawHeaders),
body:headers["content-type"]==="application/json"?parsed(body):body};next=redirected(next,status,location)}}function namedIn(raw){const found=new Map;for(let nth=0;nth+1<raw.length;nth+=2){
const[name="",value=""]=raw.slice(nth,nth+2);const[first,before]=found.get(name.toLowerCase())??[name];found.set(name.toLowerCase(),[first,before===undefined?value:`${before}, ${value}`])}
return Object.fromEntries(found.values())}function redirected(request,status,location){const[from,to]=[new URL(request.url),URL.canParse(location,request.url)?new URL(location,request.url):null]
;if(to===null||!/^https?:$/.test(to.protocol))throw new Error("it was redirected to something that is not an address");const isElsewhere=from.origin!==to.origin
;const headers=Object.fromEntries(Object.entries(request.headers).filter(([name])=>!(isElsewhere&&private_.test(name))))
;const becomesGet=status===303?request.method!=="HEAD":status<303&&request.method==="POST";return{...request,url:to.href,headers:headers,verifyTls:request.verifyTls||isElsewhere,...becomesGet&&{
method:"GET",body:null}}}async function optionsOf({url:url,method:method,headers:headers,body:body,verifyTls:verifyTls}){const{protocol:protocol,pathname:pathname,search:search}=new URL(url)
;const{host:host,port:port}=(0,address_of_url.f)(url);if((0,forbidden_host.i)(host))throw new reasons.B2("ADDRESS_REFUSED")
;const agent=protocol==="https:"?new((await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,44708,19))).Agent):new((await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,37067,19))).Agent)
;const length=body===null?{}:{"Content-Length":String(Buffer.byteLength(body))};return{protocol:protocol,host:host,port:port,method:method,path:pathname+search,headers:{"User-Agent":"chaos-gate",
Accept:"*/*",...headers,...length,Connection:"close"},agent:agent,lookup:guarded_lookup.r,rejectUnauthorized:verifyTls,...(0,external_node_net_.isIP)(host)===0?{servername:host}:{}}}
function parsed(body){try{return JSON.parse(body)}catch{return body}}async function outputOf({does:does,timeoutMs:timeoutMs},place,signal){if(does.kind==="wait"){await(0,
promises_.setTimeout)(does.ms,undefined,{signal:signal});return null}return(0,within.u)(timeoutMs,signal,limit=>done(does,place,limit))}async function done(does,place,limit){switch(does.kind){
case"request":return send(does,limit);case"program":return runProgram(does,place,limit);case"file":return changeFile(does.func,does.files,place.workspace);case"toxic":return changeProxy(does,limit)
;case"pods":return deletePods(does,place,limit);case"look":return(0,look.O)(does,place,limit);case"deployment":return changeDeployment(does,place,limit);case"python":return(0,
call_python.jy)(does,place,limit)}}async function runProgram({words:words},{workspace:workspace,mark:mark},limit){const{status:status,message:message,stdout:stdout,stderr:stderr}=await(0,
helper.UA)(words,{cwd:workspace,mark:mark},limit);if(status===null)throw new Error(`the program ${message}`);return{status:status,stdout:stdout,stderr:stderr}}async function act(step,place,signal){
const output=await outputOf(step,place,signal);const status=statusOf(output);if(status===null)return
;if(step.does.kind==="program"&&status!==0)throw new Error(`the program ended with exit code ${status}`)
;if(step.does.kind==="request"&&status>=400&&!isGone(step.does.method,status))throw new Error(`the response had status ${status}`)}
const isGone=(method,status)=>method==="DELETE"&&(status===404||status===410);async function complaintOf(step,place,signal){try{const output=await outputOf(step,place,signal)
;return step.tolerance===null||await isTolerated(step.tolerance,output,place,signal)?null:`it returned ${shortOf(output)}`}catch(error){return error.message}}
async function isTolerated(tolerance,output,place,signal){if(tolerance.kind!=="probe")return(0,ready_tolerance.G)(tolerance,output);const judged=outputOf({does:(0,
ready_tolerance_probe.cO)(tolerance,output),timeoutMs:tolerance.timeoutMs},place,signal);return judged.then(ready_tolerance_probe.Hn,error=>{
throw new Error(`the probe that is its tolerance failed: ${error.message}`)})}function shortOf(output){const status=statusOf(output);if(status!==null)return`status ${status}`
;return typeof output==="boolean"||typeof output==="number"?String(output):"another value"}
const statusOf=output=>typeof output==="object"&&output!==null&&"status"in output&&typeof output.status==="number"?output.status:null;async function withPauses({pauseMs:pauseMs},signal,run){
if(pauseMs.before>0)await(0,promises_.setTimeout)(pauseMs.before,undefined,{signal:signal});const result=await run();if(pauseMs.after>0)await(0,promises_.setTimeout)(pauseMs.after,undefined,{
signal:signal});return result}}),96129:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{M:()=>hostId,Y:()=>isThisMachine})
;var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455)
;var node_os__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(48161);var _process_identity_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(32687);let host;function hostId(){host??=(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)("/etc/machine-id","utf8").then(text=>text.trim()||(0,
node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(),node_os__WEBPACK_IMPORTED_MODULE_2__.hostname).then(name=>(0,
node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`chaos-gate ${name}`).digest("hex").slice(0,16));return host}async function isThisMachine(events){
const started=events.find(event=>event.type==="run.started");return started===undefined||started.gate.bootId===await(0,
_process_identity_js__WEBPACK_IMPORTED_MODULE_3__.aW)()||started.host===await hostId()}}),52256:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_0:()=>openJournal,f7:()=>resumeJournal,zo:()=>wholeLines});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024)
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455);var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(45258)
;var _file_read_bounded_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9200);var _read_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__("world-journal-read")
;const durable=new Set(["run.started","undo.recorded","undo.done","undo.failed","run.ended"])
;const{O_APPEND:O_APPEND,O_CREAT:O_CREAT,O_EXCL:O_EXCL,O_NOFOLLOW:O_NOFOLLOW,O_RDWR:O_RDWR}=node_fs__WEBPACK_IMPORTED_MODULE_0__.constants
;const openJournal=async path=>journalOn(path,await fileAt(path,O_CREAT|O_EXCL));async function resumeJournal(path){const file=await fileAt(path,0);return journalOn(path,file,cutTornLine(file))}
const fileAt=(path,flags)=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path,O_RDWR|O_APPEND|O_NOFOLLOW|flags,384).catch(cause=>{throw unwritable(path,cause)})
;function journalOn(path,file,ready=Promise.resolve()){let tail=ready;tail.catch(()=>undefined);return{path:path,append(event){
tail=tail.then(()=>write(file,event)).catch(cause=>Promise.reject(unwritable(path,cause)));return tail},async close(){await tail.catch(()=>undefined);await file.close()}}}
async function cutTornLine(file){if(!(await file.stat()).isFile())return;const bytes=await(0,_file_read_bounded_js__WEBPACK_IMPORTED_MODULE_3__.l)(file,_read_js__WEBPACK_IMPORTED_MODULE_4__.Sn)
;const whole=wholeLines(bytes);if(whole<bytes.length)await file.truncate(whole)}const wholeLines=bytes=>bytes.lastIndexOf("\n")+1;async function write(file,event){
const line=Buffer.from(`${JSON.stringify(event)}\n`);const{bytesWritten:bytesWritten}=await file.write(line)
;if(bytesWritten!==line.length)throw new Error(`only ${bytesWritten} of ${line.length} bytes were written`);if(durable.has(event.type))await file.datasync()}
const unwritable=(path,cause)=>cause instanceof _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.GateFailure?cause:new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.GateFailure("JOURNAL_UNWRITABLE",`the journal ${path} cannot be written: ${cause.message}`,{
cause:cause,hint:"Nothing is injected without a record of how to remove it. Free some space, or set CHAOS_GATE_STATE_DIR to a folder that can be written."})}),
90500:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F$:()=>newRunId,HH:()=>isOfBase,Im:()=>gateInName,J1:()=>journalName})
;var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);const newRunId=({id:id,attempt:attempt},isBase)=>`${id}-${attempt}-${isBase?"base-":""}${(0,
node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`.replace(/[^A-Za-z0-9-]/g,"_");const isOfBase=name=>/-base-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.\d+\.\d+\.jsonl$/.test(name)
;const journalName=(runId,gate)=>`${runId}.${gate.pid}.${gate.startTicks}.jsonl`;function gateInName(name,bootId){const[,pid,startTicks]=/\.(\d+)\.(\d+)\.jsonl$/.exec(name)??[]
;return pid===undefined||startTicks===undefined?null:{pid:Number(pid),startTicks:Number(startTicks),bootId:bootId}}}),
"world-journal-read":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b2:()=>isMissing,Sn:()=>journalLimitBytes,
Cx:()=>openJournalFile,wj:()=>parseEvent,readJournal:()=>readJournal,re:()=>refuseForeign,untrusted:()=>untrusted});var external_node_fs_=__webpack_require__(73024)
;var promises_=__webpack_require__(51455);var stop_cause=__webpack_require__(76596);const isObject=value=>typeof value==="object"&&value!==null&&!Array.isArray(value)
;const isText=(value,longest)=>typeof value==="string"&&value.length<=longest;const isName=value=>isText(value,500);const isCount=value=>Number.isSafeInteger(value)&&value>=0
;const optional=(value,is)=>value===undefined||is(value);const named=(...keys)=>event=>keys.every(key=>isName(event[key]));const largestPid=2**22
;const isProcess=value=>isObject(value)&&Number.isSafeInteger(value.pid)&&value.pid>=1&&value.pid<=largestPid&&isCount(value.startTicks)&&isText(value.bootId,100)
;const isUndo=value=>isObject(value)&&isName(value.id)&&isName(value.target)&&isName(value.kind)&&isJson(value.state)
;const isAcceptances=value=>Array.isArray(value)&&value.every(one=>isObject(one)&&isName(one.finding)&&isName(one.until)&&isName(one.why))
;const isTrafficSent=sent=>isObject(sent)&&isText(sent.request,5e3)&&typeof sent.ratePerSecond==="number"&&isCount(sent.requests)&&isCount(sent.rejectedWith)&&isObject(sent.responses)&&Object.values(sent.responses).every(isCount)
;const isJson=value=>value!==undefined;const shapes={
"run.started":({gate:gate,mark:mark,host:host,accept:accept})=>isProcess(gate)&&optional(mark,isName)&&optional(host,isName)&&optional(accept,isAcceptances),
"undo.recorded":({undo:undo})=>isUndo(undo),"undo.done":named("id"),"undo.failed":({id:id,reason:reason})=>isName(id)&&isText(reason,1e5),
"scenario.started":({scenario:scenario,plan:plan})=>isName(scenario)&&(plan===null||isObject(plan)&&Array.isArray(plan.faults)),"phase.entered":named("scenario","phase"),
"fault.requested":named("scenario","fault"),"fault.applied":named("scenario","fault"),"fault.failed":named("scenario","fault"),
"fault.felt":({scenario:scenario,fault:fault,sighting:sighting})=>isName(scenario)&&isName(fault)&&isObject(sighting),"fault.removed":named("scenario","fault"),
"fault.gone":({scenario:scenario,fault:fault,sighting:sighting})=>isName(scenario)&&isName(fault)&&isObject(sighting),"target.seen":named("scenario","target"),
window:({scenario:scenario,window:window})=>isName(scenario)&&isObject(window)&&isName(window.check)&&isCount(window.count),"traffic.sent":({sent:sent})=>isTrafficSent(sent),
"probe.unmet":({scenario:scenario,target:target,probe:probe,says:says})=>isName(scenario)&&isName(target)&&isText(probe,1e4)&&isText(says,1e4),"scenario.decided":named("scenario"),
"target.observed":({scenario:scenario,target:target,numbers:numbers})=>isName(scenario)&&isName(target)&&isObject(numbers),
"links.carried":({check:check,requests:requests,failed:failed,lastsMs:lastsMs,links:links})=>(check===null||isName(check))&&isCount(requests)&&isCount(failed)&&typeof lastsMs==="number"&&isObject(links)&&Object.values(links).every(isObject),
"connections.reset":({reset:reset})=>isObject(reset)&&isName(reset.target)&&isCount(reset.connections)&&typeof reset.passedBefore==="boolean",
"writes.seen":({scenario:scenario,seen:seen})=>isName(scenario)&&isObject(seen)&&isName(seen.check),"gate.trouble":named("scenario"),"scenario.ended":named("scenario","reason"),
lesson:({of:of,lesson:lesson})=>isName(of)&&isObject(lesson),waiting:({wait:wait})=>isObject(wait),note:({says:says})=>isText(says,1e5),
"run.ended":({reason:reason,detail:detail,cause:cause})=>isName(reason)&&isText(detail,1e5)&&(cause===undefined||stop_cause.T1.some(one=>one===cause))};function isEvent(value){
if(!isObject(value)||!isName(value.type)||typeof value.atMs!=="number"||!Number.isFinite(value.atMs))return false;const shape=Object.hasOwn(shapes,value.type)?shapes[value.type]:undefined
;return shape===undefined||shape(value)}var failure=__webpack_require__(45258);var read_bounded=__webpack_require__(9200);var host=__webpack_require__(96129);const journalLimitBytes=256*1024*1024
;async function readJournal(path,trusted=false){const events=eventsIn(await textOf(path,trusted),path);if(!trusted&&!await(0,
host.Y)(events))throw untrusted(path,"is about another machine, or about this one before journals said which");return events}function eventsIn(text,path){
const events=text.split("\n").slice(0,-1).map((line,index)=>parseEvent(line)??failAt(path,index+1));if(events.length>0&&events[0]?.type!=="run.started")failAt(path,1);return events}
async function textOf(path,trusted){const file=await openJournalFile(path);try{if(!trusted)await refuseForeign(file,path);return(await(0,read_bounded.l)(file,journalLimitBytes)).toString("utf8")
}catch(cause){if(!(cause instanceof read_bounded.r||cause.code!==undefined)||cause instanceof failure.GateFailure)throw cause
;throw new failure.GateFailure("JOURNAL_UNREADABLE",`the journal ${path} cannot be read: ${cause.message}`,{cause:cause})}finally{await file.close()}}function openJournalFile(path){
const flags=external_node_fs_.constants.O_RDONLY|external_node_fs_.constants.O_NOFOLLOW|external_node_fs_.constants.O_NONBLOCK;return(0,promises_.open)(path,flags).catch(cause=>{
throw new failure.GateFailure("JOURNAL_UNREADABLE",`the journal ${path} cannot be opened: ${cause.message}`,{cause:cause})})}async function refuseForeign(file,path){
const{uid:uid,mode:mode}=await file.stat();if(uid!==process.getuid?.())throw untrusted(path,"belongs to another user")
;if((mode&63)!==0)throw untrusted(path,`can be reached by other users (mode ${(mode&511).toString(8)} instead of 600)`)}
const untrusted=(path,message)=>new failure.GateFailure("JOURNAL_UNTRUSTED",`the journal ${path} ${message}: nothing of it was carried out`,{
hint:"A journal names commands and processes. Read it; if you know the run, and this is its machine, run `chaos-gate recover FILE --trust`."});function parseEvent(line){try{
const event=JSON.parse(line);return isEvent(event)?event:null}catch{return null}}function failAt(path,line){
throw new failure.GateFailure("JOURNAL_UNREADABLE",`${path}:${line} is not an event of a run`,{hint:"The faults that the journal names may still be in place: read it before you delete it."})}
const isMissing=error=>error instanceof failure.GateFailure&&error.cause?.code==="ENOENT"}),19112:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{checkStateDir:()=>checkStateDir,stateDirOf:()=>stateDirOf,u:()=>prepareStateDir});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024)
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455);var node_os__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(48161)
;var node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76760);var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(45258);function stateDirOf(environment){
const given=environment.CHAOS_GATE_STATE_DIR;return given?given:(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(environment.XDG_STATE_HOME||(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,
node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(),".local","state"),"chaos-gate")}async function prepareStateDir(path){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path,{recursive:true,
mode:448}).catch(cause=>fail("JOURNAL_UNWRITABLE",`cannot be created: ${cause.message}`,path));await checkStateDir(path);await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK).catch(cause=>fail("JOURNAL_UNWRITABLE",`cannot be written: ${cause.message}`,path))}
async function checkStateDir(path){
const seen=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(error=>error.code==="ENOENT"?null:fail("STATE_UNSAFE",`cannot be looked at: ${error.message}`,path))
;if(seen===null)return;if(!seen.isDirectory())fail("STATE_UNSAFE","is not a folder (a link is not followed)",path);if(seen.uid!==process.getuid?.())fail("STATE_UNSAFE","belongs to another user",path)
;if((seen.mode&18)!==0)fail("STATE_UNSAFE","can be written by other users",path)}function fail(code,message,path){
throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_4__.GateFailure(code,`the state folder ${path} ${message}`,{hint:`Set CHAOS_GATE_STATE_DIR to a folder of your own (chmod 700).`})}}),
94628:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{XR:()=>deleteObject,ed:()=>createObject,iM:()=>getObject,
qS:()=>replaceObject});var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258);var _cluster_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(69998)
;var _failure_in_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("world-kubernetes-failure-in");var _kubectl_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(71330)
;async function getObject(cluster,path,shape,signal){try{return read(await(0,_kubectl_js__WEBPACK_IMPORTED_MODULE_2__.Lr)(cluster,["get","--raw",path],signal),shape,path)}catch(error){
if(error instanceof _failure_in_js__WEBPACK_IMPORTED_MODULE_1__.vl&&error.reason==="NotFound")return null;throw error}}async function createObject(cluster,path,object,shape,signal){
return read(await(0,_kubectl_js__WEBPACK_IMPORTED_MODULE_2__.Lr)(cluster,["create","--raw",path,"-f","-"],signal,JSON.stringify(object)),shape,path)}
async function replaceObject(cluster,path,object,signal){await(0,_kubectl_js__WEBPACK_IMPORTED_MODULE_2__.Lr)(cluster,["replace","--raw",path,"-f","-"],signal,JSON.stringify(object))}
async function deleteObject(cluster,path,{uid:uid,graceS:graceS},signal){const options=new URLSearchParams({uid:uid,propagationPolicy:"Background",...graceS!==undefined&&{
gracePeriodSeconds:`${graceS}`}});try{await(0,_kubectl_js__WEBPACK_IMPORTED_MODULE_2__.Lr)(cluster,["delete","--raw",`${path}?${options}`],signal);return true}catch(error){
if(error instanceof _failure_in_js__WEBPACK_IMPORTED_MODULE_1__.vl&&(error.reason==="NotFound"||error.reason==="Conflict"))return false;throw error}}function read(text,shape,path){
const found=shape.safeParse((0,_cluster_js__WEBPACK_IMPORTED_MODULE_3__.Y)(text))
;if(!found.success)throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("TARGET_UNAVAILABLE",`the cluster sent an unexpected response to a request for ${path}`);return found.data}
}),"world-kubernetes-chaos-object":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ge:()=>chaosPath,$Z:()=>seenInPods,
pG:()=>struckPods});var schemas=__webpack_require__("zod-v4-classic-schemas");var resources=__webpack_require__(39407);var printable=__webpack_require__(93);const entries=schemas.YOg(schemas.Ikc({
source:schemas.YjP().max(600).optional()})).max(1e4).nullish();const podObject=schemas.Ikc({metadata:schemas.Ikc({generation:schemas.Whr().min(0).optional()}),spec:schemas.Ikc({ipsets:entries,
iptables:entries,tcs:entries,rules:entries,actions:entries}).nullish(),status:schemas.Ikc({observedGeneration:schemas.Whr().min(0).optional(),failedMessage:schemas.YjP().optional()}).nullish()})
;function podObjectStateOf(object,source){if(object===null)return{state:"gone",failure:null};const read=podObject.safeParse(object);if(!read.success)return{state:"unreadable",failure:null}
;const{metadata:metadata,spec:spec,status:status}=read.data;const message=status?.failedMessage??"";if(message!=="")return{state:"failed",failure:(0,printable.g)(message,200)}
;if((status?.observedGeneration??0)<(metadata.generation??0))return{state:"unsettled",failure:null};const all=[spec?.ipsets,spec?.iptables,spec?.tcs,spec?.rules,spec?.actions].flatMap(list=>list??[])
;return{state:all.some(entry=>entry.source===source)?"in-place":"gone",failure:null}}var pod_outage=__webpack_require__(44251);const stressChaos=schemas.Ikc({status:schemas.Ikc({
instances:schemas.g1P(schemas.YjP().max(800),schemas.Ikc({uid:schemas.YjP().max(100).optional()})).nullish()}).nullish()});function isStressed(object,pod){const read=stressChaos.safeParse(object)
;if(!read.success)return false;const instances=Object.entries(read.data.status?.instances??{});return instances.some(([id,{uid:uid=""}])=>uid!==""&&(id===pod||id.startsWith(`${pod}/`)))}
var api=__webpack_require__(94628);var objects=__webpack_require__(94872);var workload=__webpack_require__(94531);const named=schemas.Ikc({metadata:objects.yu});const list=schemas.Ikc({
items:schemas.YOg(schemas.L5J())});const chaosPath=({namespace:namespace},resource)=>`/apis/${resources.X}/namespaces/${encodeURIComponent(namespace)}/${resource}`
;async function byName(cluster,path,signal){const{items:items}=await(0,api.iM)(cluster,`${path}?limit=1000`,list,signal)??{items:[]};return new Map(items.flatMap(object=>{
const read=named.safeParse(object);if(!read.success)return[];const{name:name,uid:uid,deletionTimestamp:deletionTimestamp}=read.data.metadata;return[[name,{uid:uid,
isEnding:deletionTimestamp!==undefined,object:object}]]}))}async function seenInPods(cluster,{kind:kind,object:object,pods:pods,made:made},signal){const{witness:witness}=resources.E[kind]
;const[now,daemons]=await Promise.all([byName(cluster,(0,workload.Kr)(cluster),signal),witness===null?null:byName(cluster,chaosPath(cluster,witness),signal)])
;const source=`${cluster.namespace}/${object}`;const states=pods.map(pod=>{const found=now.get(pod.name);if(found?.uid!==pod.uid)return"clean"
;if(daemons!==null)return daemonStates[podObjectStateOf(daemons.get(pod.name)?.object??null,source).state]
;if(kind==="StressChaos"&&made!==undefined)return isStressed(made,`${cluster.namespace}/${pod.name}`)?"in-place":"clean";return kind==="PodChaos"?imagesState(found.object,pod):"unknown"})
;const isReplaced=({name:name,uid:uid})=>now.get(name)?.uid!==uid;return{states:states,replaced:pods.filter(isReplaced).length,
ended:pods.filter(pod=>isReplaced(pod)||now.get(pod.name)?.isEnding===true).length}}const daemonStates={"in-place":"in-place",gone:"clean",unsettled:"unsettled",failed:"unsettled",unreadable:"unknown"
};function imagesState(object,{images:images}){const seen=(0,pod_outage.mU)(object);if(seen===null)return"unknown"
;return seen.keepsImages||Object.entries(images).some(([name,image])=>seen.images[name]!==image)?"in-place":"clean"}const struckPods=schemas.YOg(schemas.Ikc({name:schemas.YjP().max(253),
uid:schemas.YjP().max(100),images:schemas.g1P(schemas.YjP(),schemas.YjP())})).max(1e3)}),69998:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Y:()=>jsonIn});function jsonIn(text){try{return JSON.parse(text)}catch{return undefined}}}),
"world-kubernetes-failure-in":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{vl:()=>KubectlFailure,Q6:()=>failureIn})
;var failure=__webpack_require__(45258);var printable=__webpack_require__(93);const right=/cannot ([a-z]+) resource "([\w./-]+)" in API group "([\w.-]*)"(?: in the namespace "([\w.-]+)")?/
;function forbiddenHint(stderr){const[,verb,resource,group,namespace]=right.exec(stderr)??[];if(verb!==undefined){const of=group===""?"":`.${group}`
;const where=namespace===undefined?"":` in namespace "${namespace}"`;return`give the user the right \`${verb} ${resource}${of}\`${where}; \`chaos-gate doctor\` prints the Role that is enough`}
if(stderr.includes("exceeded quota"))return"leave room in the ResourceQuota for one more object, or raise it"
;if(stderr.includes("being terminated"))return"run the gate before the step that deletes the namespace"
;return"a rule of the cluster for new objects refuses this one: exempt objects with the label `chaos-gate/run`"}const longest=300;class KubectlFailure extends failure.GateFailure{reason
;constructor(reason,message,hint){super("TARGET_UNAVAILABLE",message,hint===undefined?{}:{hint:hint});this.reason=reason}}
const patterns=[[/\bUnauthorized\b|must be logged in|token has expired|getting credentials/i,"Unauthorized"],[/\((NotFound)\)|could not find the requested resource/,"NotFound"],[/\(AlreadyExists\)/,"AlreadyExists"],[/\(Forbidden\)|\bis forbidden\b/,"Forbidden"],[/\(Conflict\)|the object has been modified|Precondition failed/,"Conflict"],[/\(TooManyRequests\)/,"TooManyRequests"],[/\(Invalid\)|is invalid:|\(BadRequest\)/,"Invalid"],[/connection .* (was )?refused|no such host|no route to host|Unable to connect to the server|x509:/i,"Unreachable"],[/timed out|deadline exceeded|\(Timeout\)/i,"Timeout"]]
;const reasonIn=stderr=>patterns.find(([pattern])=>pattern.test(stderr))?.[1]??"unknown";function failureIn({status:status,stderr:stderr},{context:context}){const lines=stderr.trim().split("\n")
;const said=lines.slice(stderr.includes("getting credentials")?-2:-1).join(" / ");const text=said===""?"":`: ${(0,printable.g)(said,longest)}`
;if(status===null)return new KubectlFailure("Timeout",`the cluster of context "${context}" did not respond in time`,reachHint);const reason=reasonIn(stderr);switch(reason){case"Unauthorized":
return new KubectlFailure(reason,`the login for context "${context}" is not valid, or no longer${text}`,"log in to the cluster again in a step before the gate; a token must live longer than the run and its post step")
;case"Forbidden":return new KubectlFailure(reason,`the cluster does not allow it${text}`,forbiddenHint(stderr));case"Unreachable":case"Timeout":
return new KubectlFailure(reason,`the cluster of context "${context}" does not respond${text}`,reachHint);default:return new KubectlFailure(reason,`kubectl failed${text}`)}}
const reachHint="check with `kubectl get --raw /readyz` that this machine reaches the API server within 10 s, the login command of the kubeconfig included"}),
10854:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{K:()=>findCluster})
;var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_os__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(48161)
;var node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760);var zod__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__("zod-v4-classic-schemas")
;var _core_address_forbidden_host_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(49555);var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(45258)
;var _core_quantity_printable_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(93);var _within_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__("world-within")
;var _cluster_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(69998);var _kubectl_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(71330);const lookMs=1e4;function kubeconfigOf(environment){
const given=(environment.KUBECONFIG??"").split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter(path=>path!=="");return(given.length===0?[(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,
node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(),".kube","config")]:given).map(path=>(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path)).join(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)}
const view=zod__WEBPACK_IMPORTED_MODULE_6__.Ikc({"current-context":zod__WEBPACK_IMPORTED_MODULE_6__.YjP().min(1),clusters:zod__WEBPACK_IMPORTED_MODULE_6__.YOg(zod__WEBPACK_IMPORTED_MODULE_6__.Ikc({
cluster:zod__WEBPACK_IMPORTED_MODULE_6__.Ikc({server:zod__WEBPACK_IMPORTED_MODULE_6__.YjP()})})).length(1)});async function findCluster({context:context,namespace:namespace},mark,signal){const place={
kubeconfig:kubeconfigOf(process.env),mark:mark};const words=["kubectl","config","view","--minify","-o","json",...context===undefined?[]:["--context",context]];const end=await(0,
_within_js__WEBPACK_IMPORTED_MODULE_4__.u)(lookMs,signal,limit=>(0,_kubectl_js__WEBPACK_IMPORTED_MODULE_5__.Un)(words,place,limit));const read=end.status===0?view.safeParse((0,
_cluster_js__WEBPACK_IMPORTED_MODULE_7__.Y)(end.stdout)):undefined;if(read?.success!==true)throw noContext(context,place.kubeconfig,end.stderr)
;const{"current-context":current,clusters:clusters}=read.data;const server=clusters[0]?.cluster.server??"";if(!URL.canParse(server)||(0,
_core_address_forbidden_host_js__WEBPACK_IMPORTED_MODULE_8__.i)(new URL(server).hostname))throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_3__.GateFailure("TARGET_REFUSED",`the server of context "${(0,
_core_quantity_printable_js__WEBPACK_IMPORTED_MODULE_9__.g)(current,100)}" is never touched: ${(0,_core_quantity_printable_js__WEBPACK_IMPORTED_MODULE_9__.g)(server,100)}`);return{...place,
context:current,namespace:namespace}}function noContext(context,kubeconfig,stderr){const found=kubeconfig.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).some(path=>(0,
node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));const said=(0,_core_quantity_printable_js__WEBPACK_IMPORTED_MODULE_9__.g)(stderr.trim().split("\n").at(-1)??"",200)
;if(!found)return new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_3__.GateFailure("TARGET_UNAVAILABLE",`there is no kubeconfig at ${kubeconfig}`,{
hint:"log in to the cluster in a step before the gate, or set KUBECONFIG to the file"})
;return context===undefined?new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_3__.GateFailure("TARGET_UNAVAILABLE",`the kubeconfig has no current context (${said})`,{
hint:"write `context:` under `kubernetes:`, or run `kubectl config use-context NAME` before the gate"
}):new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_3__.GateFailure("TARGET_UNAVAILABLE",`the kubeconfig has no usable context "${context}" (${said})`,{
hint:"run `kubectl config get-contexts` to see the contexts that it has"})}}),71330:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Lr:()=>kubectl,R1:()=>startKubectl,Un:()=>runKubectl,Wh:()=>kubectlWords,kg:()=>gather,pJ:()=>endOf,sh:()=>endKubectl})
;var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31421);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760)
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(45258);var _journal_state_dir_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(19112)
;var _process_environment_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(17388);var _process_scan_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(54412)
;var _within_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__("world-within");var _failure_in_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__("world-kubernetes-failure-in");const requestS=10
;const callMs=15e3;const outputLimitBytes=16*1024*1024;const errorLimitBytes=16*1024;const kubectlWords=({context:context,namespace:namespace})=>["kubectl","--context",context,"--namespace",namespace]
;async function kubectl(cluster,words,signal,input){const all=[...kubectlWords(cluster),`--request-timeout=${requestS}s`,"--cache-dir",(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,
_journal_state_dir_js__WEBPACK_IMPORTED_MODULE_3__.stateDirOf)(process.env),"kubectl-cache"),...words];const end=await(0,
_within_js__WEBPACK_IMPORTED_MODULE_5__.u)(callMs,signal,limit=>runKubectl(all,cluster,limit,input));if(end.status===0)return end.stdout;throw(0,
_failure_in_js__WEBPACK_IMPORTED_MODULE_6__.Q6)(end,cluster)}async function runKubectl(words,{kubeconfig:kubeconfig,mark:mark},signal,input){signal.throwIfAborted();const child=startKubectl(words,{
kubeconfig:kubeconfig,mark:mark});const stop=()=>endKubectl(child);signal.addEventListener("abort",stop,{once:true});try{child.stdin.on("error",()=>undefined).end(input??"")
;const[stdout,stderr,status]=await Promise.all([gather(child.stdout,outputLimitBytes,stop),gather(child.stderr,errorLimitBytes),endOf(child)]);return{status:signal.aborted?null:status,stdout:stdout,
stderr:stderr}}finally{signal.removeEventListener("abort",stop)}}function startKubectl([file="",...rest],{kubeconfig:kubeconfig,mark:mark}){return(0,
node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file,rest,{env:(0,_process_environment_js__WEBPACK_IMPORTED_MODULE_7__.Q)(process.env,{[_process_scan_js__WEBPACK_IMPORTED_MODULE_4__.Fp]:mark,
KUBECONFIG:kubeconfig}),shell:false,detached:true,stdio:["pipe","pipe","pipe"]})}function endKubectl({pid:pid}){if(pid===undefined)return;try{process.kill(-pid,"SIGKILL")}catch{}}
const endOf=child=>new Promise((resolve,reject)=>{child.once("error",error=>reject(notStarted(error)));child.once("close",resolve)})
;const notStarted=error=>error.code==="ENOENT"?new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.GateFailure("TARGET_UNAVAILABLE","the program `kubectl` is missing on this machine",{
hint:"install kubectl in a step before the gate; GitHub's Ubuntu runners have it"
}):new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.GateFailure("TARGET_UNAVAILABLE",`kubectl could not be started (${error.code??error.message})`,{cause:error})
;async function gather(stream,limitBytes,onMore){const pieces=[];let bytes=0;try{for await(const piece of stream){if(bytes<limitBytes)pieces.push(piece);bytes+=piece.length
;if(bytes>limitBytes)onMore?.()}}catch{}return Buffer.concat(pieces).subarray(0,limitBytes).toString()}}),77739:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G:()=>litmusSeen,K:()=>litmusPath});var zod__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__("zod-v4-classic-schemas")
;var _core_kubernetes_litmus_helpers_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(48933);var _core_kubernetes_litmus_names_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(88052)
;var _api_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(94628);var _objects_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(94872)
;var _own_object_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(78406);var _workload_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(94531)
;const litmusPath=({namespace:namespace},resource)=>`/apis/${_core_kubernetes_litmus_names_js__WEBPACK_IMPORTED_MODULE_1__.Rt}/namespaces/${encodeURIComponent(namespace)}/${resource}`
;const named=zod__WEBPACK_IMPORTED_MODULE_6__.Ikc({metadata:_objects_js__WEBPACK_IMPORTED_MODULE_3__.yu});const ownResult=zod__WEBPACK_IMPORTED_MODULE_6__.Ikc({
metadata:_objects_js__WEBPACK_IMPORTED_MODULE_3__.yu,spec:zod__WEBPACK_IMPORTED_MODULE_6__.Ikc({engine:zod__WEBPACK_IMPORTED_MODULE_6__.YjP()})});const list=zod__WEBPACK_IMPORTED_MODULE_6__.Ikc({
items:zod__WEBPACK_IMPORTED_MODULE_6__.YOg(zod__WEBPACK_IMPORTED_MODULE_6__.L5J())});async function litmusSeen(cluster,{own:own,experiment:experiment,pods:pods},signal){const at=(resource,name)=>(0,
_api_js__WEBPACK_IMPORTED_MODULE_2__.iM)(cluster,`${litmusPath(cluster,resource)}/${name}`,zod__WEBPACK_IMPORTED_MODULE_6__.L5J(),signal);const engine=await at("chaosengines",own.object)
;const[result,all]=await Promise.all([at("chaosresults",(0,_core_kubernetes_litmus_names_js__WEBPACK_IMPORTED_MODULE_1__.x5)(own.object,experiment)),(0,
_api_js__WEBPACK_IMPORTED_MODULE_2__.iM)(cluster,`${(0,_workload_js__WEBPACK_IMPORTED_MODULE_5__.Kr)(cluster)}?limit=1000`,list,signal)]);const ours=named.safeParse(engine)
;const isOurs=ours.success&&ours.data.metadata.labels[_own_object_js__WEBPACK_IMPORTED_MODULE_4__.Az]===own.run;const its=ownResult.safeParse(result)
;const isIts=its.success&&its.data.spec.engine===own.object;const uid=isOurs?ours.data.metadata.uid:isIts?its.data.metadata.labels.chaosUID??null:null;const items=all?.items??[]
;const found=items.flatMap(one=>named.safeParse(one).data??[]).map(one=>one.metadata);const same=found.filter(one=>pods.some(({name:name,uid:was})=>one.name===name&&one.uid===was));return{
engine:isOurs?engine:null,result:isIts?result:null,resultUid:isIts?its.data.metadata.uid:null,helpers:(0,_core_kubernetes_litmus_helpers_js__WEBPACK_IMPORTED_MODULE_0__.Y_)(items,{name:own.object,
uid:uid}),left:new Set(same.map(({name:name})=>name)),alive:new Set(same.filter(({deletionTimestamp:deletionTimestamp})=>deletionTimestamp===undefined).map(({name:name})=>name))}}}),
94872:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{VF:()=>autoscalers,W_:()=>workload,aH:()=>anyObject,gL:()=>pod,
hs:()=>scale,tC:()=>anyList,uu:()=>podList,yu:()=>metadata});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("zod-v4-classic-schemas");const owner=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
kind:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),name:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),uid:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),controller:zod__WEBPACK_IMPORTED_MODULE_0__.zMY().optional()})
;const metadata=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({name:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),uid:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
resourceVersion:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().default(""),creationTimestamp:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().default(""),
deletionTimestamp:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),generation:zod__WEBPACK_IMPORTED_MODULE_0__.aig().default(0),
labels:zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).default({}),
annotations:zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).default({}),
ownerReferences:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(owner).default([])});const anyObject=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({metadata:metadata});const anyList=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
items:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(anyObject)});const expression=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({key:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
operator:zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["In","NotIn","Exists","DoesNotExist"]),values:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).default([])})
;const labelSelector=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({matchLabels:zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).default({}),
matchExpressions:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(expression).default([])});const workload=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({metadata:metadata,spec:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
replicas:zod__WEBPACK_IMPORTED_MODULE_0__.aig().default(1),selector:labelSelector}),status:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({observedGeneration:zod__WEBPACK_IMPORTED_MODULE_0__.aig().default(0),
replicas:zod__WEBPACK_IMPORTED_MODULE_0__.aig().default(0),readyReplicas:zod__WEBPACK_IMPORTED_MODULE_0__.aig().default(0),updatedReplicas:zod__WEBPACK_IMPORTED_MODULE_0__.aig().default(0)
}).prefault({})});const container=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({name:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),ports:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
containerPort:zod__WEBPACK_IMPORTED_MODULE_0__.aig(),protocol:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().default("TCP")})).default([]),
volumeMounts:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({mountPath:zod__WEBPACK_IMPORTED_MODULE_0__.YjP()})).default([])})
;const pod=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({metadata:metadata,spec:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({containers:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(container),
hostNetwork:zod__WEBPACK_IMPORTED_MODULE_0__.zMY().default(false),nodeName:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().default(""),
terminationGracePeriodSeconds:zod__WEBPACK_IMPORTED_MODULE_0__.aig().default(30)}),status:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({phase:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().default("Unknown"),
podIP:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().default(""),conditions:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({type:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
status:zod__WEBPACK_IMPORTED_MODULE_0__.YjP()})).default([]),containerStatuses:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({name:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
restartCount:zod__WEBPACK_IMPORTED_MODULE_0__.aig().default(0),ready:zod__WEBPACK_IMPORTED_MODULE_0__.zMY().default(false)})).default([])})});const podList=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
items:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(pod)});const scale=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({metadata:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({name:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
namespace:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),uid:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),resourceVersion:zod__WEBPACK_IMPORTED_MODULE_0__.YjP()}),spec:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
replicas:zod__WEBPACK_IMPORTED_MODULE_0__.aig().default(0)}).prefault({})});const autoscalers=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
items:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({metadata:metadata,spec:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({scaleTargetRef:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
kind:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),name:zod__WEBPACK_IMPORTED_MODULE_0__.YjP()})})}))})}),78406:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{AV:()=>ownObject,Az:()=>runLabel,CN:()=>expiresAnnotation,K7:()=>ownMetadata,Zn:()=>newOwn,ks:()=>deleteOwn,pP:()=>createOwn})
;var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);var _api_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(94628)
;var _failure_in_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("world-kubernetes-failure-in");var _objects_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(94872)
;const runLabel="chaos-gate/run";const expiresAnnotation="chaos-gate/expires";const expiryMs=15*6e4;const newOwn=run=>({object:`cg-${(0,
node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex")}`,run:run});const ownMetadata=({object:object,run:run},namespace,nowMs)=>({name:object,namespace:namespace,labels:{
[runLabel]:run},annotations:{[expiresAnnotation]:new Date(nowMs+expiryMs).toISOString()}});const isOurs=({metadata:metadata},{run:run})=>metadata.labels[runLabel]===run
;async function ownObject(cluster,path,own,signal){const found=await(0,_api_js__WEBPACK_IMPORTED_MODULE_1__.iM)(cluster,`${path}/${own.object}`,_objects_js__WEBPACK_IMPORTED_MODULE_3__.aH,signal)
;return found!==null&&isOurs(found,own)?found:null}async function createOwn(cluster,path,object,own,signal){try{await(0,
_api_js__WEBPACK_IMPORTED_MODULE_1__.ed)(cluster,path,object,_objects_js__WEBPACK_IMPORTED_MODULE_3__.aH,signal)}catch(error){
const isThere=error instanceof _failure_in_js__WEBPACK_IMPORTED_MODULE_2__.vl&&await ownObject(cluster,path,own,signal)!==null;if(!isThere)throw error}}
async function deleteOwn(cluster,path,own,signal){const found=await ownObject(cluster,path,own,signal);if(found!==null)await(0,
_api_js__WEBPACK_IMPORTED_MODULE_1__.XR)(cluster,`${path}/${own.object}`,{uid:found.metadata.uid},signal)}}),32326:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{d:()=>patiently});var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58500)
;var _failure_in_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("world-kubernetes-failure-in");const patienceMs=2e4;const pauseMs=500
;const lasting=["NotFound","AlreadyExists","Forbidden","Unauthorized","Invalid"];async function patiently(signal,task){for(const endMs=performance.now()+patienceMs;;){try{return await task()
}catch(error){const isOver=signal.aborted||performance.now()>endMs;if(isOver||!(error instanceof _failure_in_js__WEBPACK_IMPORTED_MODULE_1__.vl)||lasting.includes(error.reason))throw error}await(0,
node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pauseMs,undefined,{signal:signal})}}}),27498:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G:()=>refuseAutoscaled,w:()=>setReplicas});var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58500)
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(45258);var _api_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(94628)
;var _failure_in_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__("world-kubernetes-failure-in");var _objects_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(94872)
;var _workload_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(94531);const tries=8;const pauseMs=100;async function setReplicas(cluster,named,{from:from,to:to},signal){const path=`${(0,
_workload_js__WEBPACK_IMPORTED_MODULE_5__.jC)(cluster,named)}/scale`;for(let tried=1;;tried+=1){const now=await(0,
_api_js__WEBPACK_IMPORTED_MODULE_2__.iM)(cluster,path,_objects_js__WEBPACK_IMPORTED_MODULE_4__.hs,signal);if(now===null||now.metadata.uid!==named.uid||now.spec.replicas!==from)return"other";try{
const object={apiVersion:"autoscaling/v1",kind:"Scale",metadata:{...now.metadata},spec:{replicas:to}};await(0,_api_js__WEBPACK_IMPORTED_MODULE_2__.qS)(cluster,path,object,signal);return"done"
}catch(error){if(!(error instanceof _failure_in_js__WEBPACK_IMPORTED_MODULE_3__.vl)||error.reason==="Forbidden"||tried===tries)throw error}await(0,
node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pauseMs,undefined,{signal:signal})}}async function refuseAutoscaled(cluster,named,signal){
const path=`/apis/autoscaling/v2/namespaces/${encodeURIComponent(cluster.namespace)}/horizontalpodautoscalers`;const found=await(0,
_api_js__WEBPACK_IMPORTED_MODULE_2__.iM)(cluster,path,_objects_js__WEBPACK_IMPORTED_MODULE_4__.VF,signal)
;const own=found?.items.find(({spec:{scaleTargetRef:target}})=>target.kind.toLowerCase()===named.kind&&target.name===named.name)
;if(own!==undefined)throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__.GateFailure("TARGET_UNAVAILABLE",`the autoscaler "${own.metadata.name}" owns the number of replicas of this workload`,{
hint:"use `kill` or `partition` on it, or leave the autoscaler out of previews"})}}),"world-kubernetes-virtual-service":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_Y:()=>findVirtualService,hx:()=>patchVirtualService,Wx:()=>patchWords,WK:()=>pushedMs,T6:()=>virtualServicesPath})
;var schemas=__webpack_require__("zod-v4-classic-schemas");var names=__webpack_require__(95772);const virtual_service_names=schemas.YOg(schemas.YjP().max(300)).max(1e3);const route=schemas._H3({
route:schemas.YOg(schemas.L5J()).max(1e3).nullish(),match:schemas.YOg(schemas._H3({sourceNamespace:schemas.YjP().max(100).nullish()})).max(1e3).nullish(),fault:schemas.Pq9().nullish()})
;const virtualService=schemas.Ikc({metadata:schemas.Ikc({uid:schemas.YjP().max(100),resourceVersion:schemas.YjP().max(100),labels:schemas.g1P(schemas.YjP(),schemas.YjP()).nullish(),
annotations:schemas.g1P(schemas.YjP(),schemas.YjP()).nullish()}),spec:schemas.Ikc({hosts:virtual_service_names.nullish(),exportTo:virtual_service_names.nullish(),
gateways:virtual_service_names.nullish(),http:schemas.YOg(route).max(1e3).nullish()})});const asSent=schemas.Ikc({spec:schemas.Ikc({http:schemas.Pq9().optional()})})
;function readVirtualService(object){const read=virtualService.safeParse(object);if(!read.success)return null;const{metadata:metadata,spec:spec}=read.data;const http=spec.http??[]
;const raw=asSent.safeParse(object);return{uid:metadata.uid,resourceVersion:metadata.resourceVersion,labels:metadata.labels??{},annotations:metadata.annotations??{},hosts:spec.hosts??[],
exportTo:spec.exportTo??[],gateways:spec.gateways??[],routes:http.map(({route:to,match:match,fault:fault})=>({isRouted:(to??[]).length>0,from:sourcesOf(match??[]),fault:fault??null})),
http:raw.data?.spec.http??[]}}function sourcesOf(matches){const all=matches.map(({sourceNamespace:sourceNamespace})=>sourceNamespace??"");return all.length===0||all.includes("")?null:all}
var failure=__webpack_require__(45258);var api=__webpack_require__(94628);var kubectl=__webpack_require__(71330);const pushedMs=2e3
;const virtualServicesPath=({namespace:namespace})=>`/apis/${names.PD}/namespaces/${encodeURIComponent(namespace)}/virtualservices`;async function findVirtualService(cluster,name,signal){
const object=await(0,api.iM)(cluster,`${virtualServicesPath(cluster)}/${encodeURIComponent(name)}`,schemas.L5J(),signal);if(object===null)return null;const read=readVirtualService(object)
;if(read===null)throw new failure.GateFailure("TARGET_UNAVAILABLE",`the VirtualService "${name}" cannot be read`);return read}
const patchWords=(name,operations)=>["patch",`virtualservices.${names.Oj}/${name}`,"--type","json","--patch",JSON.stringify(operations)]
;async function patchVirtualService(cluster,name,operations,signal){await(0,kubectl.Lr)(cluster,patchWords(name,operations),signal)}}),
94531:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{DE:()=>workloadText,D_:()=>configMapsPath,EB:()=>podsOf,
Ez:()=>readWorkload,Kr:()=>podsPath,Mp:()=>policiesPath,S3:()=>isBack,Zy:()=>isRolledOut,jC:()=>workloadPath,pY:()=>rolloutText,qJ:()=>isRollingOut})
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258);var _core_quantity_counted_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(51652)
;var _api_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(94628);var _objects_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(94872);const plurals={deployment:"deployments",
statefulset:"statefulsets"};const workloadPath=({namespace:namespace},{kind:kind,name:name})=>`/apis/apps/v1/namespaces/${encodeURIComponent(namespace)}/${plurals[kind]}/${encodeURIComponent(name)}`
;const podsPath=({namespace:namespace})=>`/api/v1/namespaces/${encodeURIComponent(namespace)}/pods`
;const configMapsPath=({namespace:namespace})=>`/api/v1/namespaces/${encodeURIComponent(namespace)}/configmaps`
;const policiesPath=({namespace:namespace})=>`/apis/networking.k8s.io/v1/namespaces/${encodeURIComponent(namespace)}/networkpolicies`;async function readWorkload(cluster,named,signal){
const found=await(0,_api_js__WEBPACK_IMPORTED_MODULE_1__.iM)(cluster,workloadPath(cluster,named),_objects_js__WEBPACK_IMPORTED_MODULE_2__.W_,signal)
;if(found===null)throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("TARGET_UNAVAILABLE",`namespace "${cluster.namespace}" has no ${named.kind} "${named.name}"`,{
hint:`run \`kubectl --context ${cluster.context} --namespace ${cluster.namespace} get ${plurals[named.kind]}\` to see what it has`})
;if(found.metadata.deletionTimestamp!==undefined)throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("TARGET_UNAVAILABLE",`${named.kind} "${named.name}" of namespace "${cluster.namespace}" is being deleted`)
;if(selectsNothing(found.spec.selector))throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("TARGET_REFUSED",`the selector of ${named.kind} "${named.name}" is empty: it would select every pod of the namespace`)
;return found}const selectsNothing=({matchLabels:matchLabels,matchExpressions:matchExpressions})=>Object.keys(matchLabels).length+matchExpressions.length===0
;const selectorText=({matchLabels:matchLabels,matchExpressions:matchExpressions})=>[...Object.entries(matchLabels).map(([key,value])=>`${key}=${value}`),...matchExpressions.map(({key:key,operator:operator,values:values})=>{
if(operator==="Exists")return key;if(operator==="DoesNotExist")return`!${key}`;return`${key} ${operator==="In"?"in":"notin"} (${values.join(",")})`})].join(",")
;async function podsOf(cluster,{kind:kind},owner,signal){const query=`?labelSelector=${encodeURIComponent(selectorText(owner.spec.selector))}&limit=1000`;const read=(0,
_api_js__WEBPACK_IMPORTED_MODULE_1__.iM)(cluster,`${podsPath(cluster)}${query}`,_objects_js__WEBPACK_IMPORTED_MODULE_2__.uu,signal);const sets=kind==="deployment"?(0,
_api_js__WEBPACK_IMPORTED_MODULE_1__.iM)(cluster,`/apis/apps/v1/namespaces/${encodeURIComponent(cluster.namespace)}/replicasets${query}`,_objects_js__WEBPACK_IMPORTED_MODULE_2__.tC,signal):null
;const[found,owned]=await Promise.all([read,sets])
;const uids=new Set([owner.metadata.uid,...(owned?.items??[]).filter(({metadata:metadata})=>controllerOf(metadata)===owner.metadata.uid).map(({metadata:metadata})=>metadata.uid)])
;const isOwn=({metadata:metadata})=>uids.has(controllerOf(metadata)??"");const all=(found?.items??[]).toSorted(byAge);return{own:all.filter(isOwn),others:all.filter(pod=>!isOwn(pod))}}
const controllerOf=({ownerReferences:ownerReferences})=>ownerReferences.find(({controller:controller})=>controller===true)?.uid
;const byAge=(one,other)=>one.metadata.creationTimestamp.localeCompare(other.metadata.creationTimestamp)||one.metadata.name.localeCompare(other.metadata.name)
;function workloadText({namespace:namespace,context:context},{kind:kind,name:name},now){
const ready=`${now.status.readyReplicas} of ${now.spec.replicas} pods ready${isBack(now)?"":", which is not all"}`;return`${kind}/${name} in namespace ${namespace} of context ${context}: ${ready}`}
const isBack=({metadata:metadata,spec:spec,status:status})=>status.observedGeneration>=metadata.generation&&status.readyReplicas>=spec.replicas
;const isRolledOut=workload=>workload.status.observedGeneration>=workload.metadata.generation&&!isRollingOut(workload);const isRollingOut=({status:status})=>status.updatedReplicas<status.replicas
;function rolloutText({kind:kind,name:name},workload){if(!isRollingOut(workload))return`${kind}/${name} has a change that the cluster has not taken up yet`
;const{updatedReplicas:updatedReplicas,replicas:replicas}=workload.status;const has=updatedReplicas===1?"has":"have"
;return`${kind}/${name} is in a rollout that has not ended: ${updatedReplicas} of ${(0,_core_quantity_counted_js__WEBPACK_IMPORTED_MODULE_3__.h)(replicas,"pod")} ${has} its present template`}}),
61323:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{ZB:()=>checkWritable,bH:()=>kernelFolders,c_:()=>lifeOf,
gu:()=>readGroupFile,mG:()=>controlGroupOf,t4:()=>writeGroupFile});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455)
;var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(45258)
;var _reach_reach_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(95336);var _reach_rights_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(26128);const kernelFolders={cgroup:"/sys/fs/cgroup",
proc:"/proc"};const nameIn1=controller=>controller==="io"?"blkio":controller;async function controlGroupOf(pid,id,{cgroup:cgroup,proc:proc}){const lines=(await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`${proc}/${pid}/cgroup`,"utf8").catch(()=>"")).trim().split("\n");const isVersion2=await exists((0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cgroup,"cgroup.controllers"));const pathOf=controller=>{
const line=lines.find(one=>isVersion2?one.startsWith("0::"):one.split(":")[1]?.split(",").includes(nameIn1(controller)));const path=line?.split(":").slice(2).join(":")??""
;const at=path.split("/").findIndex(part=>part.includes(id))
;if(at<0||path.includes(".."))throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.GateFailure("TARGET_UNAVAILABLE",`the kernel shows no control group \`${controller}\` of the container on this machine`,{
hint:"run the gate on the machine of the container engine, not in a container"});return path.split("/").slice(0,at+1).join("/")};return{version:isVersion2?2:1,folderOf:controller=>(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cgroup,isVersion2?"":nameIn1(controller),pathOf(controller))}}const exists=path=>(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(()=>true,()=>false);const readGroupFile=path=>(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path,"utf8").then(text=>text.trim(),()=>null);const lifeOf=file=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,
node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file),{bigint:true}).then(({ino:ino})=>String(ino),()=>null);async function checkWritable(path,signal,near){const failure=await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK).then(()=>null,error=>error.code??error.message);if(failure===null)return
;if(failure==="EACCES"){const reach=await(0,_reach_reach_js__WEBPACK_IMPORTED_MODULE_3__.Vg)(signal,undefined,_reach_rights_js__WEBPACK_IMPORTED_MODULE_4__.uZ.limits,near)
;if(reach.way!=="helper"||(await reach.run("machine",["test","-w",path],signal)).status===0)return
;throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.GateFailure("TARGET_UNAVAILABLE","a helper container may not change the limits of the container")}
throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.GateFailure("TARGET_UNAVAILABLE",failure==="EROFS"?"the control groups are read-only here, as in a container":`the limits of the container cannot be changed (${failure})`,{
hint:"run the gate on the machine of the container engine, in a job without `container:`"})}async function writeGroupFile(path,value,signal,{runId:runId,near:near}={}){try{await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path,`${value}\n`,{flag:"r+",signal:signal})}catch(error){if(error.code!=="EACCES")throw error;const reach=await(0,
_reach_reach_js__WEBPACK_IMPORTED_MODULE_3__.Vg)(signal,runId,_reach_rights_js__WEBPACK_IMPORTED_MODULE_4__.uZ.limits,near);const end=await reach.run("machine",["tee",path],signal,{stdin:`${value}\n`
});if(end.status!==0)throw new Error((0,_reach_reach_js__WEBPACK_IMPORTED_MODULE_3__.$E)(end),{cause:error})}}}),95899:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Fi:()=>readGroupValue,WI:()=>writeGroupValue,cA:()=>lineOf,f4:()=>isDiskLimit});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760)
;var _control_group_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(61323);const writeLimits={"io.max":{prefix:"wiops=",none:"max"},"blkio.throttle.write_iops_device":{prefix:"",none:"0"}}
;const isDiskLimit=file=>Object.hasOwn(writeLimits,(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file));const formOf=file=>writeLimits[(0,
node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file)]??{prefix:"",none:""};async function readGroupValue({file:file,disk:disk}){const text=await(0,
_control_group_js__WEBPACK_IMPORTED_MODULE_1__.gu)(file);if(text===null||disk===undefined)return text;const{prefix:prefix,none:none}=formOf(file)
;const line=text.split("\n").find(one=>one.startsWith(`${disk} `));const word=line?.split(" ").slice(1).find(one=>one.startsWith(prefix));return word?.slice(prefix.length)??none}
const lineOf=({file:file,disk:disk},value)=>disk===undefined?value:`${disk} ${formOf(file).prefix}${value}`;const writeGroupValue=(at,value,signal,writer)=>(0,
_control_group_js__WEBPACK_IMPORTED_MODULE_1__.t4)(at.file,lineOf(at,value),signal,writer)}),96156:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
;var _reach_reach_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(95336);var _reach_rights_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(26128)
;var _reach_run_command_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(54794);const limiters=["own","owner","sudo"];const limitMs=5e3;async function softLimitOf(pid){const text=await(0,
_process_descriptors_js__WEBPACK_IMPORTED_MODULE_2__.EW)(`/proc/${pid}/limits`).catch(()=>"");const soft=/^Max open files\s+(\d+)/m.exec(text)?.[1];return soft===undefined?null:Number(soft)}
async function setSoftLimit(pid,soft,by,signal,runId){const set=setLimitWords(pid,soft);if(by==="own")return failureOf(await(0,_reach_run_command_js__WEBPACK_IMPORTED_MODULE_5__.d)(set,{
limitMs:limitMs,...runId!==undefined&&{runId:runId}},signal));const owner=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(`/proc/${pid}`).catch(()=>null)
;if(owner===null)return"the process has ended";const words=by==="sudo"?set:["setpriv",`--reuid=${owner.uid}`,`--regid=${owner.gid}`,"--clear-groups","--",...set];return failureOf(await(0,
_reach_reach_js__WEBPACK_IMPORTED_MODULE_3__.ZY)((0,_reach_rights_js__WEBPACK_IMPORTED_MODULE_4__.w_)(),runId).run("machine",words,signal,{limitMs:limitMs}))}
const failureOf=end=>end.status===0?null:(0,_reach_reach_js__WEBPACK_IMPORTED_MODULE_3__.$E)(end);const setLimitWords=(pid,soft)=>["prlimit","--pid",`${pid}`,`--nofile=${soft}:`]
;async function limiterOf(pid,soft,signal,near){let reason="";for(const by of limiters){const failure=await setSoftLimit(pid,soft,by,signal);if(failure===null)return by;reason||=failure}
if(!reason.includes("ENOENT"))await(0,_reach_reach_js__WEBPACK_IMPORTED_MODULE_3__.Vg)(signal,undefined,_reach_rights_js__WEBPACK_IMPORTED_MODULE_4__.uZ.openFiles,near)
;throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__.GateFailure("TARGET_UNAVAILABLE",`the limit of open files of process ${pid} cannot be changed (${reason})`,{
hint:reason.includes("ENOENT")?"install the program `prlimit` (package util-linux)":"leave the fault out for this target"})}async function descriptorsOf(pid,signal,near){const path=`/proc/${pid}/fd`
;try{return(0,_process_descriptors_js__WEBPACK_IMPORTED_MODULE_2__.wX)(path).map(Number)}catch(error){if(!["EACCES","EPERM"].includes(error.code??""))return null}const end=await(0,
_reach_reach_js__WEBPACK_IMPORTED_MODULE_3__.ZY)((0,_reach_rights_js__WEBPACK_IMPORTED_MODULE_4__.w_)()).run("machine",["ls",path],signal,{limitMs:limitMs})
;if(end.status===0)return end.stdout.trim().split("\n").map(Number)
;await(0,_reach_reach_js__WEBPACK_IMPORTED_MODULE_3__.Vg)(signal,undefined,_reach_rights_js__WEBPACK_IMPORTED_MODULE_4__.uZ.openFiles,near);return null}function limitLeaving(left,descriptors){
const used=new Set(descriptors);let limit=0;for(let free=0;free<left;limit+=1)if(!used.has(limit))free+=1;return limit}
const leftBelow=(limit,descriptors)=>limit-descriptors.filter(number=>number<limit).length}),75026:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H2:()=>carryOutLimitMs,Kf:()=>commandsOf,u0:()=>carryOut,zf:()=>unrestoredOf});var _undo_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52205)
;const undoLimitMs=8e3;async function carryOut(pending,settleMs,on){const isStop=undo=>undo.kind==="process.stop";const faults=await byTarget(pending.filter(undo=>!isStop(undo)),settleMs,on)
;return[...faults,...await byTarget(pending.filter(isStop),0,on)]}async function byTarget(pending,settleMs,on){const targets=[...new Set(pending.map(undo=>undo.target))]
;const lanes=targets.map(async target=>{const done=[];for(const undo of pending)if(undo.target===target)done.push({undo:undo,failure:await failureOf(undo,settleMs,on)});return done})
;return(await Promise.all(lanes)).flat()}async function failureOf(undo,settleMs,on){const handler=on.handlerOf(undo.kind)
;if(handler===undefined)return`this version does not know how to undo "${undo.kind}"`;const limitMs=limitOf(handler,undo);return on.within(limitMs,null,async limit=>{try{
for(let tries=0;tries<3;tries+=1){await handler.undo(undo.state,limit);if(settleMs>0)await on.processes.sleep(settleMs,limit);if((await handler.verifyRemoved(undo.state,limit)).ok)return null}
return"it was undone three times and is still there"}catch(error){return limit.aborted?`it took longer than ${limitMs/1e3} s`:error.message}})}
function carryOutLimitMs(pending,handlerOf=_undo_catalog_js__WEBPACK_IMPORTED_MODULE_0__.M){const byTargetMs=new Map;for(const undo of pending){const handler=handlerOf(undo.kind)
;byTargetMs.set(undo.target,(byTargetMs.get(undo.target)??0)+(handler===undefined?0:limitOf(handler,undo)))}return Math.max(0,...byTargetMs.values())}function limitOf(handler,{state:state}){try{
return Math.max(undoLimitMs,handler.limitMs?.(state)??0)}catch{return undoLimitMs}}function unrestoredOf({undo:undo,failure:failure}){return{undo:undo.id,target:undo.target,kind:undo.kind,
reason:failure??"",commands:commandsOf(undo)}}function commandsOf(undo){try{return(0,_undo_catalog_js__WEBPACK_IMPORTED_MODULE_0__.M)(undo.kind)?.commands(undo.state)??[]}catch{return[]}}}),
21188:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{IP:()=>sorted,QB:()=>removeToxic,ht:()=>missingToxics,j4:()=>addToxic,
kv:()=>setEnabled});var _proxies_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(14458);var _request_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(84307)
;const isListed=(listed,{name:name,type:type,stream:stream,toxicity:toxicity,attributes:attributes})=>listed.some(one=>JSON.stringify(sorted(one))===JSON.stringify(sorted({name:name,type:type,
stream:stream,toxicity:toxicity,attributes:attributes})))
;const sorted=value=>value!==null&&typeof value==="object"&&!Array.isArray(value)?Object.fromEntries(Object.entries(value).sort(([a],[b])=>a<b?-1:1).map(([key,inner])=>[key,sorted(inner)])):value
;async function missingToxics(api,proxy,toxics,signal){const listed=await(0,_proxies_js__WEBPACK_IMPORTED_MODULE_0__.Ol)(api,proxy,signal)
;return listed===null?null:toxics.filter(one=>!isListed(listed.toxics,one)).length}async function addToxic(api,proxy,toxic,signal){const response=await(0,
_request_js__WEBPACK_IMPORTED_MODULE_1__.U)(api,"POST",["proxies",proxy,"toxics"],signal,toxic);if(response.status===200)return;if(await missingToxics(api,proxy,[toxic],signal)!==0)throw(0,
_proxies_js__WEBPACK_IMPORTED_MODULE_0__.os)(response,"a new toxic")}async function removeToxic(api,proxy,name,signal){const response=await(0,
_request_js__WEBPACK_IMPORTED_MODULE_1__.U)(api,"DELETE",["proxies",proxy,"toxics",name],signal);if(response.status===204||response.status===404)return;const listed=await(0,
_proxies_js__WEBPACK_IMPORTED_MODULE_0__.Ol)(api,proxy,signal);if(listed?.toxics.some(one=>one.name===name))throw(0,_proxies_js__WEBPACK_IMPORTED_MODULE_0__.os)(response,"the removal of a toxic")}
async function setEnabled(api,proxy,enabled,signal){const listed=await(0,_proxies_js__WEBPACK_IMPORTED_MODULE_0__.Ol)(api,proxy,signal);if(listed===null||listed.enabled===enabled)return
;const response=await(0,_request_js__WEBPACK_IMPORTED_MODULE_1__.U)(api,"POST",["proxies",proxy],signal,{enabled:enabled});if(response.status===200)return;const now=await(0,
_proxies_js__WEBPACK_IMPORTED_MODULE_0__.Ol)(api,proxy,signal);if(now!==null&&now.enabled!==enabled)throw(0,
_proxies_js__WEBPACK_IMPORTED_MODULE_0__.os)(response,enabled?"enabling the proxy":"disabling the proxy")}}),14458:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E4:()=>versionOf,No:()=>proxyNames,Ol:()=>proxyOf,os:()=>unexpected});var zod__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("zod-v4-classic-schemas")
;var _core_address_endpoint_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(69740);var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258)
;var _core_quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(93);var _request_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(84307)
;const toxic=zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({name:zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),type:zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
stream:zod__WEBPACK_IMPORTED_MODULE_2__.k5n(["upstream","downstream"]),toxicity:zod__WEBPACK_IMPORTED_MODULE_2__.aig(),
attributes:zod__WEBPACK_IMPORTED_MODULE_2__.g1P(zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),zod__WEBPACK_IMPORTED_MODULE_2__.Pq9())});const proxy=zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
name:zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),listen:zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),upstream:zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),enabled:zod__WEBPACK_IMPORTED_MODULE_2__.zMY(),
toxics:zod__WEBPACK_IMPORTED_MODULE_2__.YOg(toxic)});async function versionOf(api,signal){const{status:status,body:body,text:text}=await(0,
_request_js__WEBPACK_IMPORTED_MODULE_1__.U)(api,"GET",["version"],signal);const read=zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({version:zod__WEBPACK_IMPORTED_MODULE_2__.YjP()}).safeParse(body)
;if(status===200&&read.success)return(0,_core_quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__.g)(read.data.version,mostVersion)
;const old=status===200?/^\s*v?(\d{1,5}\.\d{1,5}\.\d{1,5})\s*$/.exec(text)?.[1]:undefined;if(old!==undefined)return old
;throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("TARGET_UNAVAILABLE",`what listens on ${(0,
_core_address_endpoint_js__WEBPACK_IMPORTED_MODULE_4__.H)(api)} does not respond like Toxiproxy (status ${status})`,{
hint:"`api` is the address of the API of Toxiproxy (port 8474 by default), not that of a proxy"})}async function proxyOf(api,name,signal){const response=await(0,
_request_js__WEBPACK_IMPORTED_MODULE_1__.U)(api,"GET",["proxies",name],signal);if(response.status===404)return null;const read=proxy.safeParse(response.body)
;if(response.status!==200||!read.success)throw unexpected(response,"the proxy");return read.data}async function proxyNames(api,signal){const response=await(0,
_request_js__WEBPACK_IMPORTED_MODULE_1__.U)(api,"GET",["proxies"],signal)
;const read=zod__WEBPACK_IMPORTED_MODULE_2__.g1P(zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),zod__WEBPACK_IMPORTED_MODULE_2__.L5J()).safeParse(response.body)
;if(response.status!==200||!read.success)throw unexpected(response,"the list of proxies");return Object.keys(read.data).sort()}const mostText=200;const mostVersion=40
;const unexpected=({status:status,body:body,text:text},to)=>{const error=zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({error:zod__WEBPACK_IMPORTED_MODULE_2__.YjP()}).safeParse(body);const why=(0,
_core_quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__.g)(error.success?error.data.error:text.trim(),mostText)
;return new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("TARGET_UNAVAILABLE",`Toxiproxy responded to the request for ${to} with status ${status}${why===""?"":`: ${why}`}`)}}),
84307:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>askToxiproxy})
;var _core_address_endpoint_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(69740);var _core_address_forbidden_host_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(49555)
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258);var _ask_json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27573)
;var _probes_guarded_lookup_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(18806);var _within_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__("world-within");const limitMs=27e3
;const mostMiB=4;const askToxiproxy=(api,method,path,signal,body)=>(0,_within_js__WEBPACK_IMPORTED_MODULE_3__.u)(limitMs,signal,limit=>{if((0,
_core_address_forbidden_host_js__WEBPACK_IMPORTED_MODULE_4__.i)(api.host))throw new Error("this host is never touched");const options={...api,method:method,
path:`/${path.map(encodeURIComponent).join("/")}`,signal:limit,agent:false,lookup:_probes_guarded_lookup_js__WEBPACK_IMPORTED_MODULE_2__.r};return(0,_ask_json_js__WEBPACK_IMPORTED_MODULE_1__.e)({
...options,headers:{"user-agent":"chaos-gate"}},body,mostMiB)}).catch(error=>{if(signal.aborted)throw error
;throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("TARGET_UNAVAILABLE",`the API of Toxiproxy cannot be reached at ${(0,
_core_address_endpoint_js__WEBPACK_IMPORTED_MODULE_5__.H)(api)}: ${error.code??error.message}`,{
hint:"start `toxiproxy-server`, or write the address of its API in `api`; without it the API is at http://127.0.0.1:8474",cause:error})})}),
52205:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{M:()=>undoHandlerOf})
;var _process_processes_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(19044);var _command_undo_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(26110)
;var _compose_down_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(44871);var _container_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(59053)
;var _container_clock_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(25846);var _container_disk_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(51987)
;var _container_limits_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(44974);var _container_mount_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(87885)
;var _each_container_js__WEBPACK_IMPORTED_MODULE_22__=__webpack_require__(86259);var _experiment_rollbacks_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__("world-undo-experiment-rollbacks")
;var _helper_remove_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(63953);var _keeper_bound_js__WEBPACK_IMPORTED_MODULE_25__=__webpack_require__(53267)
;var _kubernetes_chaos_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__("world-undo-kubernetes-chaos");var _kubernetes_istio_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(25235)
;var _kubernetes_litmus_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__("world-undo-kubernetes-litmus");var _kubernetes_pod_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(70284)
;var _kubernetes_policy_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(93049);var _kubernetes_scale_js__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(5809)
;var _netns_table_js__WEBPACK_IMPORTED_MODULE_16__=__webpack_require__(91915);var _open_files_js__WEBPACK_IMPORTED_MODULE_17__=__webpack_require__(95510)
;var _process_continue_js__WEBPACK_IMPORTED_MODULE_23__=__webpack_require__(88373);var _process_duty_js__WEBPACK_IMPORTED_MODULE_24__=__webpack_require__(18764)
;var _process_killed_js__WEBPACK_IMPORTED_MODULE_18__=__webpack_require__(99789);var _process_stop_js__WEBPACK_IMPORTED_MODULE_19__=__webpack_require__(13480)
;var _store_flushed_js__WEBPACK_IMPORTED_MODULE_20__=__webpack_require__(34901);var _toxiproxy_js__WEBPACK_IMPORTED_MODULE_21__=__webpack_require__(67992);const undoHandlersOn=on=>{
const single=singleOn(on);return[...single,(0,_each_container_js__WEBPACK_IMPORTED_MODULE_22__.GH)(single)]};const singleOn=on=>[(0,_process_continue_js__WEBPACK_IMPORTED_MODULE_23__.C)(on),(0,
_process_duty_js__WEBPACK_IMPORTED_MODULE_24__.X)(on),_process_killed_js__WEBPACK_IMPORTED_MODULE_18__.p,(0,_process_stop_js__WEBPACK_IMPORTED_MODULE_19__.x)(on),(0,
_keeper_bound_js__WEBPACK_IMPORTED_MODULE_25__.c)(on,"link.clear"),(0,
_keeper_bound_js__WEBPACK_IMPORTED_MODULE_25__.c)(on,"traffic.stop"),_command_undo_js__WEBPACK_IMPORTED_MODULE_1__.WW,_experiment_rollbacks_js__WEBPACK_IMPORTED_MODULE_8__.B,_container_js__WEBPACK_IMPORTED_MODULE_3__.xZ,_container_js__WEBPACK_IMPORTED_MODULE_3__.Uf,_open_files_js__WEBPACK_IMPORTED_MODULE_17__.I,_compose_down_js__WEBPACK_IMPORTED_MODULE_2__.D,_netns_table_js__WEBPACK_IMPORTED_MODULE_16__.z,_container_limits_js__WEBPACK_IMPORTED_MODULE_6__.u,_container_mount_js__WEBPACK_IMPORTED_MODULE_7__.t,_container_disk_js__WEBPACK_IMPORTED_MODULE_5__.p,_container_clock_js__WEBPACK_IMPORTED_MODULE_4__.A,_store_flushed_js__WEBPACK_IMPORTED_MODULE_20__.j,_helper_remove_js__WEBPACK_IMPORTED_MODULE_9__.T,_kubernetes_chaos_js__WEBPACK_IMPORTED_MODULE_10__.fy,_kubernetes_litmus_js__WEBPACK_IMPORTED_MODULE_12__.Xn,_kubernetes_istio_js__WEBPACK_IMPORTED_MODULE_11__.N,_kubernetes_pod_js__WEBPACK_IMPORTED_MODULE_13__.O,_kubernetes_scale_js__WEBPACK_IMPORTED_MODULE_15__.B,_kubernetes_policy_js__WEBPACK_IMPORTED_MODULE_14__.L,_toxiproxy_js__WEBPACK_IMPORTED_MODULE_21__.R]
;const handlers=undoHandlersOn(_process_processes_js__WEBPACK_IMPORTED_MODULE_0__.u);const undoHandlerOf=kind=>handlers.find(handler=>handler.kind===kind)}),
26110:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{WW:()=>commandUndo,Wq:()=>withOutput,gm:()=>afterText,sX:()=>exitOf})
;var _core_quantity_say_length_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(63798);var _process_helper_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(23465)
;var _within_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("world-within");var _settled_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(79875)
;var _state_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(13231);const lastLineLimit=200;const commandUndo={kind:"command.undo",async undo(state,signal){
const undone=await run("undo",state,signal);if(undone.status===0)return;const seen=await run("verify",state,signal)
;if(seen.status!==0)throw new Error(`the undo command ${withOutput(undone)}, and the verify command ${withOutput(seen)}`)},async verifyRemoved(state,signal){const isGone=({status:status})=>status===0
;const{last:last,waitedMs:waitedMs}=await(0,_settled_js__WEBPACK_IMPORTED_MODULE_2__.g)(limit=>run("verify",state,limit),isGone,outMsIn(state),signal);return{ok:isGone(last),
says:`the verify command ${withOutput(last)}${afterText(waitedMs)}`,numbers:exitOf(last)}},commands:state=>[["cd",(0,_state_js__WEBPACK_IMPORTED_MODULE_3__.r7)(state,"cwd")],(0,
_state_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(state,"undo"),(0,_state_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(state,"verify")],limitMs:state=>4*(0,
_state_js__WEBPACK_IMPORTED_MODULE_3__.sJ)(state,"timeoutMs")+outMsIn(state)};const largestOutMs=18e4;const outMsIn=state=>(0,_state_js__WEBPACK_IMPORTED_MODULE_3__.RY)(state,"outMs")?(0,
_state_js__WEBPACK_IMPORTED_MODULE_3__.sJ)(state,"outMs",largestOutMs):0;const run=(which,state,signal)=>(0,_within_js__WEBPACK_IMPORTED_MODULE_1__.u)((0,
_state_js__WEBPACK_IMPORTED_MODULE_3__.sJ)(state,"timeoutMs"),signal,limit=>(0,_process_helper_js__WEBPACK_IMPORTED_MODULE_0__.UA)((0,_state_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(state,which),{cwd:(0,
_state_js__WEBPACK_IMPORTED_MODULE_3__.r7)(state,"cwd"),mark:(0,_state_js__WEBPACK_IMPORTED_MODULE_3__.r7)(state,"mark")},limit));function withOutput({message:message,output:output}){
const line=output.trimEnd().split("\n").at(-1)?.trim()??"";const last=line.length>lastLineLimit?`${line.slice(0,lastLineLimit-1)}…`:line;return last===""?message:`${message} ("${last}")`}
const afterText=waitedMs=>waitedMs===0?"":` after ${(0,_core_quantity_say_length_js__WEBPACK_IMPORTED_MODULE_4__.m)(waitedMs)}`;const exitOf=({status:status})=>status===null?{}:{exit:status}}),
44871:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>composeDown,G:()=>composeRecord})
;var zod__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("zod-v4-classic-schemas");var _containers_request_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(20509)
;var _state_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(13231);const composeRecord=(socket,project)=>({socket:socket,project:project});const ours=/^chaos-gate-[a-z0-9_-]{1,40}$/
;function recordIn(state){const[socket,project]=[(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.r7)(state,"socket"),(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.r7)(state,"project")]
;if(!socket.startsWith("/"))throw new TypeError('"socket" of the undo record is not an absolute path')
;if(!ours.test(project))throw new TypeError('"project" of the undo record is not a project that the gate has started');return{socket:socket,project:project}}
const identified=zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({Id:zod__WEBPACK_IMPORTED_MODULE_2__.YjP()}))
;const tagged=zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({RepoTags:zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP()).nullish()}))
;const named=zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({Volumes:zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({Name:zod__WEBPACK_IMPORTED_MODULE_2__.YjP()})).nullish()})
;async function partsOf(state,signal){const{socket:socket,project:project}=recordIn(state);const label=filtersOf({label:[`com.docker.compose.project=${project}`]});const ask=async(path,shape)=>{
const{status:status,body:body}=await(0,_containers_request_js__WEBPACK_IMPORTED_MODULE_0__.sb)(socket,"GET",path,signal);const read=shape.safeParse(body)
;if(status!==200||!read.success)throw new Error(`the container engine responded ${status} to a request for the parts of a project`);return read.data}
;const[containers,networks,volumes,images]=await Promise.all([ask(`/containers/json?all=1&filters=${label}`,identified),ask(`/networks?filters=${label}`,identified),ask(`/volumes?filters=${label}`,named),ask(`/images/json?filters=${filtersOf({
reference:[`${project}-*`,`${project}_*`]})}`,tagged)])
;return[...containers.map(({Id:Id})=>`/containers/${Id}?force=1&v=1`),...networks.map(({Id:Id})=>`/networks/${Id}`),...(volumes.Volumes??[]).map(({Name:Name})=>`/volumes/${encodeURIComponent(Name)}`),...images.flatMap(({RepoTags:RepoTags})=>RepoTags??[]).filter(tag=>tag.startsWith(project)).map(tag=>`/images/${encodeURIComponent(tag)}`)]
}const filtersOf=filters=>encodeURIComponent(JSON.stringify(filters));const isImage=part=>part.startsWith("/images/");const composeDown={kind:"compose.down",async undo(state,signal){
const{socket:socket}=recordIn(state);for(const part of await partsOf(state,signal))await(0,_containers_request_js__WEBPACK_IMPORTED_MODULE_0__.sb)(socket,"DELETE",part,signal)},
async verifyRemoved(state,signal){const left=(await partsOf(state,signal)).filter(part=>!isImage(part)).length;return{ok:left===0,
says:left===0?"the Compose project is removed":`${left} parts of the Compose project are left`,numbers:{}}},commands:state=>{const{socket:socket,project:project}=recordIn(state)
;return[["docker","--host",`unix://${socket}`,"compose","--project-name",project,"down","--volumes"]]},limitMs:()=>3e4}}),
25846:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>containerClock})
;var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58500);var _clock_clock_file_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("world-clock-clock-file")
;var _clock_clock_text_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(40426);var _containers_engine_back_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7522)
;var _reach_reach_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(95336);var _reach_rights_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(26128)
;var _container_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(59053);var _state_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(13231);function clockIn(state){(0,
_container_js__WEBPACK_IMPORTED_MODULE_5__.Rn)(state);const[path,was,ours]=[(0,_state_js__WEBPACK_IMPORTED_MODULE_6__.r7)(state,"path"),(0,_state_js__WEBPACK_IMPORTED_MODULE_6__.r7)(state,"was"),(0,
_state_js__WEBPACK_IMPORTED_MODULE_6__.r7)(state,"ours")];const settleMs=(0,_state_js__WEBPACK_IMPORTED_MODULE_6__.sJ)(state,"settleMs")
;const isPath=/^(\/[^/\0]{1,255}){1,64}$/.test(path)&&!/\/\.\.?(\/|$)/.test(path);if(!isPath||!(0,_clock_clock_text_js__WEBPACK_IMPORTED_MODULE_7__.AR)(was)||!(0,
_clock_clock_text_js__WEBPACK_IMPORTED_MODULE_7__.VW)(ours))throw new TypeError("the undo record names no clock file of a container");return{path:path,was:was,ours:ours,settleMs:settleMs}}
async function look(state,signal){return(0,_clock_clock_file_js__WEBPACK_IMPORTED_MODULE_1__.l5)(await(0,
_reach_reach_js__WEBPACK_IMPORTED_MODULE_3__.Vg)(signal,undefined,_reach_rights_js__WEBPACK_IMPORTED_MODULE_4__.uZ.clocks),{path:clockIn(state).path},signal)}const containerClock={
kind:"container.clock",async undo(state,signal){const{path:path,was:was,ours:ours,settleMs:settleMs}=clockIn(state);if((await look(state,signal))?.text===ours){const reach=await(0,
_reach_reach_js__WEBPACK_IMPORTED_MODULE_3__.Vg)(signal,undefined,_reach_rights_js__WEBPACK_IMPORTED_MODULE_4__.uZ.clocks);const now=await(0,
_clock_clock_file_js__WEBPACK_IMPORTED_MODULE_1__.QS)(reach,{path:path,from:ours,to:was},signal);if(now?.text===ours)throw new Error("the clock file could not be written");await(0,
node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(settleMs,undefined,{signal:signal})}await(0,_container_js__WEBPACK_IMPORTED_MODULE_5__.i4)(state,signal)},
async verifyRemoved(state,signal){const{was:was,ours:ours}=clockIn(state);const now=await look(state,signal);if(now?.text===ours)return{ok:false,says:"the clock is still wrong",numbers:{}}
;const seen=await(0,_container_js__WEBPACK_IMPORTED_MODULE_5__.Np)(state,signal);if(!seen.ok)return seen
;const says=now===null?"the clock file was removed":now.text===was?"the clock file says what it said before":"another program has written to the clock file, which stays as it is";return{...seen,
says:`${says}, and ${seen.says}`}},commands(state){const{path:path,was:was}=clockIn(state);return[["sudo","sh","-c",'printf %s "$1" > "$2"',"sh",was,path]]},
limitMs:()=>_containers_engine_back_js__WEBPACK_IMPORTED_MODULE_2__.C}}),51987:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{p:()=>containerDisk});var _core_quantity_say_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(50485)
;var _containers_engine_back_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7522);var _disk_holder_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("world-disk-holder")
;var _disk_space_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(33443);var _process_identity_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(32687)
;var _reach_reach_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(95336);var _reach_rights_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(26128)
;var _container_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(59053);var _state_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(13231);function diskIn(state){(0,
_container_js__WEBPACK_IMPORTED_MODULE_7__.Rn)(state);const[mark,path,main]=[(0,_state_js__WEBPACK_IMPORTED_MODULE_8__.r7)(state,"mark"),(0,_state_js__WEBPACK_IMPORTED_MODULE_8__.r7)(state,"path"),(0,
_state_js__WEBPACK_IMPORTED_MODULE_8__.K2)(state,"main")]
;if(!(0,_disk_holder_js__WEBPACK_IMPORTED_MODULE_2__.Oj)(mark)||!/^\/[^\0]{1,4096}$/.test(path))throw new TypeError("the undo record names no volume that is kept full");return{mark:mark,path:path,
main:main}}async function spaceIn(state,signal){const{path:path,main:main}=diskIn(state);if(main===null||await(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__.L4)(main)===null)return null
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
_limits_group_value_js__WEBPACK_IMPORTED_MODULE_3__.Fi)(value)===value.ours;const containerLimitsOn=root=>({kind:"container.limits",async undo(state,signal){const{socket:socket,id:id}=(0,
_container_js__WEBPACK_IMPORTED_MODULE_4__.Rn)(state);for(const value of valuesIn(state,root).toReversed())if(await isOurs(value))await(0,
_limits_group_value_js__WEBPACK_IMPORTED_MODULE_3__.WI)(value,value.was,signal,{near:{socket:socket,id:id}}).catch(async error=>{if(await isOurs(value))throw error});await(0,
_container_js__WEBPACK_IMPORTED_MODULE_4__.i4)(state,signal)},async verifyRemoved(state,signal){if((await Promise.all(valuesIn(state,root).map(isOurs))).includes(true))return{ok:false,
says:"the container is still limited",numbers:{}};const seen=await(0,_container_js__WEBPACK_IMPORTED_MODULE_4__.Np)(state,signal);return seen.ok?{...seen,
says:`no limit of the fault is left, and ${seen.says}`}:seen},commands:state=>valuesIn(state,root).toReversed().map(value=>["sudo","sh","-c",'echo "$1" > "$2"',"sh",(0,
_limits_group_value_js__WEBPACK_IMPORTED_MODULE_3__.cA)(value,value.was),value.file]),limitMs:()=>_containers_engine_back_js__WEBPACK_IMPORTED_MODULE_1__.C})
;const containerLimits=containerLimitsOn(_limits_control_group_js__WEBPACK_IMPORTED_MODULE_2__.bH.cgroup)}),87885:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>optionsAt,t:()=>containerMount});var _containers_engine_back_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7522)
;var _limits_mounts_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(96156);var _process_identity_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(32687)
;var _reach_reach_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(95336);var _reach_rights_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(26128)
;var _container_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(59053);var _state_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(13231);const isOptions=/^[a-z]{2,12}(,[a-z]{2,12}){0,12}$/
;function mountIn(state){(0,_container_js__WEBPACK_IMPORTED_MODULE_5__.Rn)(state);const[path,was,ours,main]=[(0,_state_js__WEBPACK_IMPORTED_MODULE_6__.r7)(state,"path"),(0,
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
_containers_request_js__WEBPACK_IMPORTED_MODULE_3__.sb)(socket,"POST",`/containers/${id}/${verb}`,signal),signal)};const command=(state,verb)=>{const{socket:socket,id:id}=recordIn(state)
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
}:containerStart.verifyRemoved(state,signal)}),86259:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{CI:()=>partsOf,
GH:()=>eachContainerOf,SW:()=>togetherSeen,jJ:()=>forEach,jR:()=>eachContainerUndo});var _state_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(13231);const kind="containers.each"
;const mostParts=100;const eachContainerUndo=undos=>({kind:kind,state:{undos:undos.map(undo=>({kind:undo.kind,state:undo.state}))}});function partsOf(undo){if(undo.kind!==kind)return[undo]
;const parts=(0,_state_js__WEBPACK_IMPORTED_MODULE_0__.Q0)(undo.state,"undos");if(parts.length===0||parts.length>mostParts)throw new TypeError(`the undo record has ${parts.length} parts`)
;return parts.map(({kind:one,state:state})=>{if(typeof one!=="string"||one===kind||state===undefined)throw new TypeError("a part of the undo record has no kind");return{kind:one,state:state}})}
async function forEach(all,step){const ends=await Promise.allSettled(all.map(step));const failed=ends.find(end=>end.status==="rejected");if(failed!==undefined)throw failed.reason
;return ends.flatMap(end=>end.status==="fulfilled"?[end.value]:[])}function togetherSeen(sightings,nameOf=n=>`container ${n+1}`){const numbers={containers:sightings.length}
;const wrong=sightings.findIndex(({ok:ok})=>!ok);const seen=sightings[Math.max(0,wrong)]??{ok:false,says:"nothing was seen",numbers:{}}
;const says=wrong<0?`${seen.says}, in each of ${sightings.length} containers`:`${nameOf(wrong)}: ${seen.says}`;return{ok:seen.ok,says:says,numbers:{...seen.numbers,...numbers}}}
function eachContainerOf(handlers){const handlerOf=part=>{const found=handlers.find(handler=>handler.kind===part.kind)
;if(found===undefined)throw new TypeError(`this version does not know how to undo "${part.kind}"`);return found};const parts=state=>partsOf({kind:kind,state:state}).map(part=>({
handler:handlerOf(part),state:part.state}));return{kind:kind,async undo(state,signal){await forEach(parts(state),part=>part.handler.undo(part.state,signal))},
verifyRemoved:async(state,signal)=>togetherSeen(await forEach(parts(state),part=>part.handler.verifyRemoved(part.state,signal))),
commands:state=>parts(state).flatMap(part=>part.handler.commands(part.state)),limitMs:state=>Math.max(...parts(state).map(part=>part.handler.limitMs?.(part.state)??0))}}}),
"world-undo-experiment-rollbacks":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>experimentRollbacks,F:()=>rollBack})
;var endpoint=__webpack_require__(69740);var printable=__webpack_require__(93);var experiment=__webpack_require__(24952);var ask=__webpack_require__(30314);var call_python=__webpack_require__(71850)
;var look=__webpack_require__(9448);var run_step=__webpack_require__("world-experiment-run-step");var settled=__webpack_require__(79875);var undo_state=__webpack_require__(13231)
;var scaled=__webpack_require__(95624);var schemas=__webpack_require__("zod-v4-classic-schemas");var ready_look=__webpack_require__("core-chaos-toolkit-ready-ready-look")
;var namespace=__webpack_require__(86236);var ready_experiment=__webpack_require__(57234);const ms=schemas.aig().min(0).max(6e5);const field=schemas.YjP().max(1e3).nullable()
;const plain=schemas.KCZ([schemas.zMY(),schemas.aig(),schemas.YjP()]);const step_in_text=schemas.YjP().nullable();const where={context:step_in_text,
namespace:schemas.YjP().regex(namespace.namespaceName)};const toxic=schemas.rej({name:schemas.YjP(),type:schemas.YjP(),stream:schemas.k5n(["upstream","downstream"]),toxicity:schemas.aig(),
attributes:schemas.g1P(schemas.YjP(),schemas.aig())});const request=schemas.rej({kind:schemas.euz("request"),method:schemas.YjP().regex(/^[A-Z]{1,20}$/),url:schemas.YjP().regex(/^https?:\/\//),
headers:schemas.g1P(schemas.YjP(),schemas.YjP()),body:schemas.YjP().nullable(),verifyTls:schemas.zMY()});const program=schemas.rej({kind:schemas.euz("program"),words:schemas.YOg(schemas.YjP()).min(1)
});const python=schemas.rej({kind:schemas.euz("python"),func:schemas.YjP(),call:schemas.YjP()});const does=schemas.gMt("kind",[request,program,python,schemas.rej({kind:schemas.euz("file"),
func:schemas.k5n(ready_experiment.I),files:schemas.YOg(schemas.YjP()).min(1).max(2)}),schemas.rej({kind:schemas.euz("wait"),ms:ms}),schemas.rej({kind:schemas.euz("toxic"),api:schemas.rej({
host:schemas.YjP(),port:schemas.Whr().min(1).max(65535)}),proxy:schemas.YjP(),does:schemas.gMt("change",[schemas.rej({change:schemas.euz("add"),toxic:toxic}),schemas.rej({change:schemas.euz("remove"),
name:schemas.YjP()}),schemas.rej({change:schemas.euz("enabled"),to:schemas.zMY()})])}),schemas.rej({kind:schemas.euz("deployment"),...where,name:ready_look.Hd,replicas:schemas.Whr().min(0).nullable()
}),schemas.rej({kind:schemas.euz("look"),...where,asks:schemas.k5n(ready_experiment.L),name:ready_look.Hd.nullable(),selector:step_in_text,phase:step_in_text,conditions:schemas.YOg(schemas.rej({
type:schemas.YjP(),status:schemas.YjP()})),least:schemas.aig(),waitMs:ms,raises:schemas.zMY()}),schemas.rej({kind:schemas.euz("pods"),...where,selector:step_in_text,pattern:step_in_text,
share:schemas.KCZ([schemas.rej({of:schemas.euz("all")}),schemas.rej({of:schemas.k5n(["pods","percent"]),many:schemas.Whr().min(0)})]),graceS:schemas.Whr().min(0).nullable(),
order:schemas.k5n(["alphabetic","oldest"]),isRandom:schemas.zMY()})]);const tolerance=schemas.gMt("kind",[schemas.rej({kind:schemas.euz("equals"),value:plain}),schemas.rej({kind:schemas.euz("among"),
values:schemas.YOg(schemas.Pq9())}),schemas.rej({kind:schemas.euz("range"),min:schemas.aig(),max:schemas.aig(),field:field}),schemas.rej({kind:schemas.euz("regex"),pattern:schemas.YjP(),field:field
}),schemas.rej({kind:schemas.euz("jsonpath"),path:schemas.YjP().max(1e3),field:field,count:schemas.aig().nullable(),expect:schemas.YOg(schemas.Pq9()).nullable()}),schemas.rej({
kind:schemas.euz("probe"),does:schemas.gMt("kind",[request,program,python]),given:schemas.g1P(schemas.YjP(),schemas.Pq9()),timeoutMs:ms})]);const step=schemas.rej({name:schemas.YjP(),
type:schemas.k5n(["probe","action"]),does:does,isBackground:schemas.zMY(),pauseMs:schemas.rej({before:ms,after:ms}),timeoutMs:ms,isHarmless:schemas.zMY(),tolerance:tolerance.nullable()})
;function stepIn(value){const read=step.safeParse(value);if(!read.success)throw new TypeError("the undo record has a step that no experiment has");return read.data}const experimentRollbacks={
kind:"experiment.rollbacks",undo:async(state,signal)=>rollBack(stepsIn(state,"rollbacks"),placeIn(state),new Set,state,signal),async verifyRemoved(state,signal){const complaint=await(0,
scaled.q_)(state,signal);if(complaint!==null)return{ok:false,says:complaint,numbers:{}};const probes=stepsIn(state,"probes");if(stepsIn(state,"rollbacks").length===0&&!(0,scaled.Pn)(state))return{
ok:true,says:"the experiment has no rollbacks, so nothing says how to remove what its actions did",numbers:{}};if(probes.length===0)return{ok:true,
says:"each rollback ended well, and the experiment has no hypothesis to ask",numbers:{}};const{last:last}=await(0,settled.g)(limit=>(0,
ask.m)(probes,placeIn(state),limit),unmet=>unmet===null,experiment.X6,signal);if(last===null)return{ok:true,says:"each rollback ended well, and the hypothesis holds",numbers:{}}
;const says=`after the rollbacks the hypothesis does not hold: \`${(0,printable.g)(last.probe,60)}\`: ${last.says}`;return{ok:false,says:says,numbers:{}}},commands(state){const place=placeIn(state)
;return[["cd",place.workspace],...stepsIn(state,"rollbacks").map(step=>wordsOf(step,place)),...(0,scaled.$c)(state)]},limitMs(state){const{rollbacksMs:rollbacksMs,askMs:askMs}=(0,
experiment.Af)(partsIn(state));return rollbacksMs+askMs+experiment.X6+((0,scaled.Pn)(state)?experiment.Zh:0)}};async function rollBack(rollbacks,place,done,state,signal){const failures=[]
;for(const[index,step]of rollbacks.entries()){if(done.has(index))continue;await(0,run_step.Ek)(step,signal,()=>step.type==="action"?(0,
run_step.Rb)(step,place,signal):Promise.resolve()).then(()=>done.add(index),error=>failures.push(`the rollback \`${(0,printable.g)(step.name,60)}\` failed: ${error.message}`))}await(0,
scaled.tz)(state,signal).catch(error=>failures.push(error.message));if(failures[0]!==undefined)throw new Error(failures[0])}const stepsIn=(state,key)=>(0,undo_state.Q0)(state,key).map(stepIn)
;const placeIn=state=>({workspace:(0,undo_state.r7)(state,"workspace"),mark:(0,undo_state.r7)(state,"mark"),...(0,undo_state.RY)(state,"python")&&{python:(0,undo_state.r7)(state,"python")}})
;const partsIn=state=>({digest:"",method:[],probes:stepsIn(state,"probes"),rollbacks:stepsIn(state,"rollbacks"),asks:{before:true,during:false}})
;function wordsOf({does:does},{python:python="python3"}){if(does.kind==="python")return(0,call_python.LB)(python,does.call);if(does.kind==="program")return does.words
;if(does.kind==="wait")return["sleep",String(does.ms/1e3)];if(does.kind==="file")return[fileCommands[does.func],...does.files];if(does.kind==="toxic")return wordsForProxy(does)
;if(does.kind==="pods")return[...wordsForKubectl(does),"get","pods",...wordsForSelector(does)];if(does.kind==="look")return[...wordsForKubectl(does),"get",(0,look.n)(does),...wordsForSelector(does)]
;if(does.kind==="deployment"){const deployment=`deployment/${does.name}`
;return[...wordsForKubectl(does),...does.replicas===null?["rollout","restart",deployment]:["scale",deployment,`--replicas=${does.replicas}`]]}
const headers=Object.entries(does.headers).flatMap(([name,value])=>["-H",`${name}: ${value}`]);const body=does.body===null?[]:["--data-raw",does.body]
;return["curl","-f",...does.verifyTls?[]:["-k"],"-X",does.method,...headers,...body,does.url]}function wordsForProxy({api:api,proxy:proxy,does:does}){const url=`http://${(0,
endpoint.H)(api)}/proxies/${encodeURIComponent(proxy)}`;if(does.change==="remove")return["curl","-f","-X","DELETE",`${url}/toxics/${encodeURIComponent(does.name)}`]
;return does.change==="enabled"?["curl","-f","-d",JSON.stringify({enabled:does.to}),url]:["curl","-f","-d",JSON.stringify(does.toxic),`${url}/toxics`]}
const wordsForKubectl=({context:context,namespace:namespace})=>["kubectl",...context===null?[]:["--context",context],"--namespace",namespace]
;const wordsForSelector=({selector:selector})=>selector===null?[]:["--selector",selector];const fileCommands={exists:"ls",isfile:"ls",isdir:"ls",rename:"mv",remove:"rm",mkdir:"mkdir"}}),
95624:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$c:()=>wordsForScaled,Pn:()=>hasScaled,RJ:()=>scaledRecords,
q_:()=>scaledComplaint,tz:()=>restoreScaled});var _kubernetes_api_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(94628)
;var _kubernetes_find_cluster_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(10854);var _kubernetes_kubectl_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(71330)
;var _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(94872);var _kubernetes_patiently_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(32326)
;var _kubernetes_scale_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(27498);var _kubernetes_workload_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(94531)
;var _kubernetes_record_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(2034);var _state_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(13231)
;const scalesIn=steps=>steps.flatMap(({does:does})=>does.kind==="deployment"&&does.replicas!==null?[{...does,replicas:does.replicas}]:[])
;async function scaledRecords({method:method,rollbacks:rollbacks},mark,signal){const scales=scalesIn(method);const first=scales.filter((one,nth)=>scales.findIndex(other=>isSameOne(one,other))===nth)
;return Promise.all(first.map(async one=>{const cluster=await(0,_kubernetes_find_cluster_js__WEBPACK_IMPORTED_MODULE_1__.K)({namespace:one.namespace,...one.context!==null&&{context:one.context}
},mark,signal);const named={kind:"deployment",name:one.name};const{metadata:metadata,spec:spec}=await(0,_kubernetes_workload_js__WEBPACK_IMPORTED_MODULE_6__.Ez)(cluster,named,signal);await(0,
_kubernetes_scale_js__WEBPACK_IMPORTED_MODULE_5__.G)(cluster,named,signal);const set=scalesIn([...method,...rollbacks]).filter(other=>isSameOne(one,other))
;const values=set.map(({replicas:replicas})=>({replicas:replicas}));return{...(0,_kubernetes_record_js__WEBPACK_IMPORTED_MODULE_7__.Yp)(cluster),...(0,
_kubernetes_record_js__WEBPACK_IMPORTED_MODULE_7__.rN)(named,metadata.uid),replicas:spec.replicas,set:values}}))}const isSameOne=(one,other)=>one.namespace===other.namespace&&one.name===other.name
;const scaledIn=state=>((0,_state_js__WEBPACK_IMPORTED_MODULE_8__.RY)(state,"scaled")?(0,_state_js__WEBPACK_IMPORTED_MODULE_8__.Q0)(state,"scaled"):[]).map(one=>({cluster:(0,
_kubernetes_record_js__WEBPACK_IMPORTED_MODULE_7__.yV)(one),named:(0,_kubernetes_record_js__WEBPACK_IMPORTED_MODULE_7__.h7)(one),to:(0,_state_js__WEBPACK_IMPORTED_MODULE_8__.ry)(one,"replicas"),
set:(0,_state_js__WEBPACK_IMPORTED_MODULE_8__.Q0)(one,"set").map(value=>(0,_state_js__WEBPACK_IMPORTED_MODULE_8__.ry)(value,"replicas"))}));const hasScaled=state=>scaledIn(state).length>0
;async function restoreScaled(state,signal){for(const one of scaledIn(state)){const from=await leftAt(one,signal);if(from!==null)await(0,
_kubernetes_patiently_js__WEBPACK_IMPORTED_MODULE_4__.d)(signal,()=>(0,_kubernetes_scale_js__WEBPACK_IMPORTED_MODULE_5__.w)(one.cluster,one.named,{from:from,to:one.to},signal))}}
async function scaledComplaint(state,signal){for(const one of scaledIn(state)){const from=await leftAt(one,signal)
;if(from!==null)return`the deployment "${one.named.name}" is scaled to ${from}, and was to ${one.to}`}return null}
const wordsForScaled=state=>scaledIn(state).map(({cluster:cluster,named:named,to:to})=>[...(0,
_kubernetes_kubectl_js__WEBPACK_IMPORTED_MODULE_2__.Wh)(cluster),"scale",`deployment/${named.name}`,`--replicas=${to}`]);async function leftAt({cluster:cluster,named:named,to:to,set:set},signal){
const now=await(0,_kubernetes_patiently_js__WEBPACK_IMPORTED_MODULE_4__.d)(signal,()=>(0,_kubernetes_api_js__WEBPACK_IMPORTED_MODULE_0__.iM)(cluster,(0,
_kubernetes_workload_js__WEBPACK_IMPORTED_MODULE_6__.jC)(cluster,named),_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__.W_,signal))
;if(now===null||now.metadata.uid!==named.uid||now.spec.replicas===to)return null;return set.includes(now.spec.replicas)?now.spec.replicas:null}}),
63953:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T:()=>helperRemove})
;var _containers_engine_back_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7522)
;var _containers_helper_container_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("world-containers-helper-container")
;var _containers_helpers_left_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(54943);var _state_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(13231);function recordIn(state){
const[socket,run]=[(0,_state_js__WEBPACK_IMPORTED_MODULE_3__.r7)(state,"socket"),(0,_state_js__WEBPACK_IMPORTED_MODULE_3__.r7)(state,"run")]
;if(!socket.startsWith("/"))throw new TypeError('"socket" of the undo record is not an absolute path');if(run==="")throw new TypeError('"run" of the undo record is empty');return{socket:socket,run:run
}}const helperRemove={kind:"helper.remove",async undo(state,signal){const{socket:socket,run:run}=recordIn(state);await(0,_containers_engine_back_js__WEBPACK_IMPORTED_MODULE_0__.Z)(()=>(0,
_containers_helpers_left_js__WEBPACK_IMPORTED_MODULE_2__.RT)(socket,run,signal),signal)},async verifyRemoved(state,signal){const{socket:socket,run:run}=recordIn(state);const left=(await(0,
_containers_engine_back_js__WEBPACK_IMPORTED_MODULE_0__.Z)(()=>(0,_containers_helpers_left_js__WEBPACK_IMPORTED_MODULE_2__.D2)(socket,run,signal),signal)).length;return{ok:left===0,
says:left===0?"no helper container is left":"a helper container is left",numbers:{left:left}}},commands(state){const host=["docker","--host",`unix://${recordIn(state).socket}`]
;return[[...host,"container","ls","--all","--filter",`label=${_containers_helper_container_js__WEBPACK_IMPORTED_MODULE_1__.ZI}`],[...host,"rm","--force","--volumes","ID"]]}}}),
53267:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{c:()=>keeperBoundOn})
;var _state_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(13231);const graceMs=500;const pollMs=20;const keeperBoundOn=(on,kind)=>({kind:kind,async undo(state,signal){const keeper=(0,
_state_js__WEBPACK_IMPORTED_MODULE_0__.K2)(state,"keeper");if(keeper===null||keeper.pid===on.pid)return;for(let waitedMs=0;waitedMs<graceMs;waitedMs+=pollMs){if(await on.stateOf(keeper)===null)return
;await on.sleep(pollMs,signal)}const refusal=await on.refusalOf(keeper);if(refusal!==null)throw new Error(`process ${keeper.pid} is not ended, although the record calls it the keeper: ${refusal}`)
;await on.signalTo(keeper,"SIGKILL")},async verifyRemoved(state){const keeper=(0,_state_js__WEBPACK_IMPORTED_MODULE_0__.K2)(state,"keeper")
;const gone=keeper===null||keeper.pid===on.pid||await on.stateOf(keeper)===null;return{ok:gone,says:gone?"the keeper that carried it has left":"the keeper that carries it still runs",numbers:{}}},
commands:state=>{const keeper=(0,_state_js__WEBPACK_IMPORTED_MODULE_0__.K2)(state,"keeper");return keeper===null?[]:[["kill","-KILL",String(keeper.pid)]]}})}),
"world-undo-kubernetes-chaos":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k8:()=>chaosRecord,fy:()=>kubernetesChaos})
;var schemas=__webpack_require__("zod-v4-classic-schemas");const nudgeAnnotation="chaos-gate/nudge";const finalizer="chaos-mesh/records"
;const forceAnnotation="chaos-mesh.chaos-mesh.org/cleanFinalizer";var resources=__webpack_require__(39407);const againMs=2e3;const nudgeEveryMs=5e3;function nextUndoStep(sight,history,rules,nowMs){
if(sight.object==="gone"&&sight.witness==="clean"&&sight.isReady)return{step:"done",says:"the object and the fault are removed"};const waitedMs=nowMs-history.startedAtMs
;if(waitedMs>=rules.patienceMs+3*rules.removedWithinMs)return unrestored(sight);if(sight.object==="unknown")return{step:"look",says:"the cluster gives no response"}
;return sight.object==="gone"?withoutObject(sight,history,rules,nowMs):withObject(sight,history,rules,nowMs)}function withoutObject(sight,history,rules,nowMs){
const{startedAtMs:startedAtMs,deletedAtMs:deletedAtMs,replacedAtMs:replacedAtMs}=history;if(sight.isReplaced||replacedAtMs!==null)return{step:"look",says:"the pods are being replaced"}
;if(nowMs-(deletedAtMs??startedAtMs)<rules.removedWithinMs)return{step:"look",says:"the object is removed, and its fault may take a moment longer"};if(sight.witness==="unknown")return{step:"look",
says:"nothing shows whether the fault is removed"};if(sight.witness==="clean"&&nowMs-startedAtMs<rules.patienceMs)return{step:"look",says:"the pods are not ready yet"};return replaced(rules,sight)}
function withObject(sight,history,rules,nowMs){const{startedAtMs:startedAtMs,deletedAtMs:deletedAtMs,nudgedAtMs:nudgedAtMs,replacedAtMs:replacedAtMs,forcedAtMs:forcedAtMs}=history
;if(sight.object==="present")return deletedAtMs===null||nowMs-deletedAtMs>=againMs?{step:"delete",says:"the object is in place"}:{step:"look",says:"the object was deleted a moment ago"}
;const sinceMs=nowMs-Math.max(deletedAtMs??startedAtMs,replacedAtMs??startedAtMs);if(sinceMs<rules.removedWithinMs)return{step:"look",says:"the engine is removing the fault"}
;if(replacedAtMs===null&&nowMs-startedAtMs>=rules.patienceMs)return replaced(rules,sight);if(replacedAtMs!==null&&sight.isReplaced&&isDue(forcedAtMs,nowMs))return{
step:forcedAtMs===null?"force":"release",says:"the pods are new, and the engine still holds the object"};if(isDue(nudgedAtMs,nowMs))return{step:"nudge",says:"the engine is late"};return{step:"look",
says:"the engine got a nudge a moment ago"}}const isDue=(takenAtMs,nowMs)=>takenAtMs===null||nowMs-takenAtMs>=nudgeEveryMs;const replaced=(rules,sight)=>rules.mayReplace?{step:"replace",
says:"the engine does not remove the fault, and new pods are without it"}:unrestored(sight);function unrestored({object:object,witness:witness,isReady:isReady}){if(object==="unknown")return{
step:"unrestored",says:"the cluster gives no response"};if(object!=="gone")return{step:"unrestored",says:"the engine still holds the object"};if(witness!=="clean")return{step:"unrestored",
says:witness==="dirty"?"the fault is still in the pods":"nothing shows whether the fault is removed"};return{step:"unrestored",
says:isReady?"it is unclear what is left":"the fault is removed, and the pods are not ready"}}var chaos_object=__webpack_require__("world-kubernetes-chaos-object")
;var failure_in=__webpack_require__("world-kubernetes-failure-in");var kubectl=__webpack_require__(71330);var own_object=__webpack_require__(78406);var record=__webpack_require__(2034)
;var steps=__webpack_require__(77412);const patienceMs=45e3;const lookEveryMs=400;const chaos_record=schemas.Ikc({kind:schemas.k5n(Object.keys(resources.E)),pods:chaos_object.pG,replace:schemas.zMY()
});const chaosRecord=(kind,pods,replace)=>({kind:kind,replace:replace,pods:pods.map(pod=>({...pod,images:{...pod.images}}))});function chaosIn(state){const read=chaos_record.safeParse(state)
;if(!read.success)throw new TypeError("the undo record names no object of Chaos Mesh");const[cluster,own]=[(0,record.yV)(state),(0,record.of)(state)];return{cluster:cluster,own:own,...read.data,
path:(0,chaos_object.Ge)(cluster,resources.E[read.data.kind].resource)}}const kubernetesChaos={kind:"kubernetes.chaos",undo:(state,signal)=>removeChaos(state,{},signal),
async verifyRemoved(state,signal){const{sight:sight,seen:seen}=await lookAt(chaosIn(state),signal);const numbers={pods:seen?.states.length??0,replaced:seen?.replaced??0}
;if(sight.object!=="gone")return{ok:false,says:sight.object==="unknown"?"the cluster gives no response":"Chaos Mesh still holds the object",numbers:numbers};return sight.witness==="clean"?{ok:true,
says:"the object is deleted, and no pod shows the fault",numbers:numbers}:{ok:false,says:"the object is deleted, and a pod still shows the fault",numbers:numbers}},commands(state){
const{cluster:cluster,own:own,kind:kind,pods:pods}=chaosIn(state);const words=(0,kubectl.Wh)(cluster)
;return[[...words,"delete",`${resources.E[kind].resource}/${own.object}`,"--ignore-not-found","--wait=false"],[...words,"delete","pod",...pods.map(({name:name})=>name),"--ignore-not-found"],[...words,"patch",`${resources.E[kind].resource}/${own.object}`,"--type=merge","--patch",'{"metadata":{"finalizers":null}}']]
},limitMs:state=>patienceMs+3*resources.E[chaosIn(state).kind].removedWithinMs+3e4};async function removeChaos(state,patience,signal){const chaos=chaosIn(state)
;const{removedWithinMs:removedWithinMs}=resources.E[chaos.kind];const rules={removedWithinMs:removedWithinMs,patienceMs:patienceMs,mayReplace:chaos.replace,...patience};const history={
startedAtMs:performance.now(),deletedAtMs:null,nudgedAtMs:null,replacedAtMs:null,forcedAtMs:null};await(0,steps.y)({history:history,lookEveryMs:lookEveryMs,look:limit=>lookAt(chaos,limit),
next:({sight:sight},now,nowMs)=>nextUndoStep(sight,now,rules,nowMs).step,take:(step,_,limit)=>take(step,chaos,limit),taken:taken},signal)}const taken=(step,atMs)=>{if(step==="delete")return{
deletedAtMs:atMs};if(step==="nudge")return{nudgedAtMs:atMs};if(step==="replace")return{replacedAtMs:atMs};return step==="force"||step==="release"?{forcedAtMs:atMs}:{}}
;async function lookAt({cluster:cluster,own:own,kind:kind,pods:pods,path:path},signal){try{const[found,seen]=await Promise.all([(0,own_object.AV)(cluster,path,own,signal),(0,chaos_object.$Z)(cluster,{
kind:kind,object:own.object,pods:pods},signal)]);const isClean=seen.states.every(state=>state==="clean"||state==="unknown"&&resources.E[kind].witness===null)
;const witness=isClean?"clean":seen.states.includes("in-place")||seen.states.includes("unsettled")?"dirty":"unknown";return{sight:{object:objectSeen(found),witness:witness,isReady:true,
isReplaced:seen.replaced===pods.length},seen:seen}}catch(error){if(!(error instanceof failure_in.vl))throw error;return{sight:{object:"unknown",witness:"unknown",isReady:false,isReplaced:false},
seen:null}}}function objectSeen(found){if(found===null)return"gone";return found.metadata.deletionTimestamp===undefined?"present":"deleted"}async function take(step,chaos,signal){
const{cluster:cluster,own:own,path:path,pods:pods}=chaos;if(step==="delete")await(0,
own_object.ks)(cluster,path,own,signal);else if(step==="nudge")await annotate(chaos,`${nudgeAnnotation}=${Math.round(performance.now())}`,signal);else if(step==="force")await annotate(chaos,`${forceAnnotation}=forced`,signal);else if(step==="release")await release(chaos,signal);else if(step==="replace")await(0,
steps.d)(cluster,pods,signal)}async function release({cluster:cluster,own:{object:object,run:run},kind:kind},signal){const patch=[{op:"test",path:`/metadata/labels/${own_object.Az.replace("/","~1")}`,
value:run},{op:"test",path:"/metadata/finalizers",value:[finalizer]},{op:"remove",path:"/metadata/finalizers"}];await(0,
kubectl.Lr)(cluster,["patch",`${resources.E[kind].resource}.chaos-mesh.org/${object}`,"--type=json","--patch",JSON.stringify(patch)],signal)}
async function annotate({cluster:cluster,own:own,kind:kind},annotation,signal){await(0,
kubectl.Lr)(cluster,["annotate",`${resources.E[kind].resource}.chaos-mesh.org/${own.object}`,annotation,"--overwrite"],signal)}}),
25235:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N:()=>kubernetesIstio,o:()=>istioRecord})
;var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58500);var zod__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__("zod-v4-classic-schemas")
;var _core_kubernetes_istio_names_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(95772);var _core_kubernetes_istio_patch_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(62626)
;var _kubernetes_failure_in_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("world-kubernetes-failure-in");var _kubernetes_kubectl_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(71330)
;var _kubernetes_own_object_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(78406)
;var _kubernetes_virtual_service_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__("world-kubernetes-virtual-service");var _record_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(2034)
;const tries=5;const pauseMs=300;const limitMs=6e4;const record=zod__WEBPACK_IMPORTED_MODULE_6__.Ikc({name:zod__WEBPACK_IMPORTED_MODULE_6__.YjP().regex(/^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/),
uid:zod__WEBPACK_IMPORTED_MODULE_6__.YjP().max(100),run:zod__WEBPACK_IMPORTED_MODULE_6__.YjP().max(200),
fault:zod__WEBPACK_IMPORTED_MODULE_6__.g1P(zod__WEBPACK_IMPORTED_MODULE_6__.YjP(),zod__WEBPACK_IMPORTED_MODULE_6__.Pq9()),before:zod__WEBPACK_IMPORTED_MODULE_6__.Pq9()});const istioRecord=of=>({...of
});function istioIn(state){const read=record.safeParse(state);if(!read.success)throw new TypeError("the undo record names no fault of a VirtualService");return{...read.data,cluster:(0,
_record_js__WEBPACK_IMPORTED_MODULE_5__.yV)(state)}}const markOf=({run:run})=>({labels:{[_kubernetes_own_object_js__WEBPACK_IMPORTED_MODULE_3__.Az]:run},annotations:{
[_kubernetes_own_object_js__WEBPACK_IMPORTED_MODULE_3__.CN]:""}});const kubernetesIstio={kind:"kubernetes.istio",async undo(state,signal){const istio=istioIn(state)
;const{cluster:cluster,name:name,uid:uid,fault:fault}=istio;for(let tried=1;;tried+=1){const now=await(0,_kubernetes_virtual_service_js__WEBPACK_IMPORTED_MODULE_4__._Y)(cluster,name,signal)
;if(now===null||now.uid!==uid)return;const operations=(0,_core_kubernetes_istio_patch_js__WEBPACK_IMPORTED_MODULE_7__.r2)(now,fault,markOf(istio));if(operations.length===0)return;try{await(0,
_kubernetes_virtual_service_js__WEBPACK_IMPORTED_MODULE_4__.hx)(cluster,name,operations,signal);await(0,
node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(_kubernetes_virtual_service_js__WEBPACK_IMPORTED_MODULE_4__.WK,undefined,{signal:signal});return}catch(error){
if(!(error instanceof _kubernetes_failure_in_js__WEBPACK_IMPORTED_MODULE_1__.vl)||error.reason==="Forbidden"||tried===tries)throw error}await(0,
node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pauseMs,undefined,{signal:signal})}},async verifyRemoved(state,signal){
const{cluster:cluster,name:name,uid:uid,fault:fault,before:before}=istioIn(state);const now=await(0,_kubernetes_virtual_service_js__WEBPACK_IMPORTED_MODULE_4__._Y)(cluster,name,signal)
;if(now===null||now.uid!==uid)return{ok:true,says:"the VirtualService was deleted or replaced",numbers:{}};const left=now.routes.filter(one=>one.fault!==null);const numbers={routes:now.routes.length,
left:left.length};if(left.some(one=>(0,_core_kubernetes_istio_patch_js__WEBPACK_IMPORTED_MODULE_7__.Ft)(one.fault,fault)))return{ok:false,says:"the fault is still in the VirtualService",
numbers:numbers};if(left.length>0)return{ok:false,says:"another program has changed the fault in the VirtualService, and it was left as it is",numbers:numbers}
;if(now.annotations[_core_kubernetes_istio_names_js__WEBPACK_IMPORTED_MODULE_8__.wc]!==undefined)return{ok:false,says:"the mark of the fault is still in the VirtualService",numbers:numbers}
;return before===null||(0,_core_kubernetes_istio_patch_js__WEBPACK_IMPORTED_MODULE_7__.Ft)(now.http,before)?{ok:true,says:"the routes of the VirtualService are as they were",numbers:numbers}:{ok:true,
says:"the VirtualService is without the fault, with the changes of another program",numbers:numbers}},commands(state){const{cluster:cluster,name:name,fault:fault,before:before}=istioIn(state)
;const routes=Array.isArray(before)?before.length:1;const operations=Array.from({length:routes},(_,index)=>[{op:"test",path:`/spec/http/${index}/fault`,value:fault},{op:"remove",
path:`/spec/http/${index}/fault`}]);return[[...(0,_kubernetes_kubectl_js__WEBPACK_IMPORTED_MODULE_2__.Wh)(cluster),...(0,
_kubernetes_virtual_service_js__WEBPACK_IMPORTED_MODULE_4__.Wx)(name,operations.flat())]]},limitMs:()=>limitMs}}),
"world-undo-kubernetes-litmus":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Xn:()=>kubernetesLitmus,Ip:()=>litmusRecord})
;var schemas=__webpack_require__("zod-v4-classic-schemas");var names=__webpack_require__(88052);var read_objects=__webpack_require__(12291);const againMs=2e3
;function nextLitmusStep(sight,history,rules,nowMs){const{engine:engine,helpers:helpers,pods:pods}=sight;const isClean=pods==="clean"&&helpers===0;if(engine==="gone"&&isClean)return{step:"done",
says:"the engine and the fault are removed"};if(nowMs-history.startedAtMs>=rules.patienceMs+rules.restMs)return unrestored(sight);if(engine==="unknown")return{step:"look",
says:"the cluster gives no response"};if(engine==="running")return due(history.stoppedAtMs,nowMs)?{step:"stop",says:"the experiment runs"}:{step:"look",says:"the request to stop was sent a moment ago"
};if(engine==="ended"&&isClean)return due(history.deletedAtMs,nowMs)?{step:"delete",says:"the experiment has stopped, and no pod has the fault"}:{step:"look",says:"the engine was deleted a moment ago"
};return notClean(sight,history,rules,nowMs)}
function notClean({engine:engine,helpers:helpers,pods:pods,isReplaced:isReplaced},{startedAtMs:startedAtMs,replacedAtMs:replacedAtMs},{patienceMs:patienceMs,mayReplace:mayReplace},nowMs){
if(nowMs-startedAtMs>=patienceMs&&replacedAtMs===null&&!isReplaced&&pods!=="clean")return mayReplace?{step:"replace",says:"Litmus does not remove the fault, and new pods are without it"}:unrestored({
engine:engine,helpers:helpers,pods:pods,isReplaced:isReplaced});return{step:"look",says:helpers>0||engine==="stopping"?"Litmus is stopping the experiment":"Litmus is removing the fault"}}
const due=(lastMs,nowMs)=>lastMs===null||nowMs-lastMs>=againMs;function unrestored({engine:engine,helpers:helpers,pods:pods}){
const says=engine==="unknown"?"the cluster gives no response":pods==="dirty"?"Litmus has not removed the fault from every pod":pods==="unknown"?"nothing shows whether the fault is removed":helpers>0?"pods of Litmus still run":"Litmus still holds the engine"
;return{step:"unrestored",says:says}}var api=__webpack_require__(94628);var failure_in=__webpack_require__("world-kubernetes-failure-in");var kubectl=__webpack_require__(71330)
;var litmus_objects=__webpack_require__(77739);var own_object=__webpack_require__(78406);var record=__webpack_require__(2034);var steps=__webpack_require__(77412);const patienceMs=6e4
;const restMs=45e3;const lookEveryMs=500;const pods=schemas.YOg(schemas.Ikc({name:schemas.YjP().regex(/^[a-z0-9][a-z0-9.-]{0,252}$/),uid:schemas.YjP().max(100)})).max(1e3)
;const litmus_record=schemas.Ikc({experiment:schemas.YjP().regex(/^[a-z0-9][a-z0-9.-]{0,100}$/),pods:pods,replace:schemas.zMY()});const litmusRecord=({experiment:experiment,pods:pods},replace)=>({
experiment:experiment,replace:replace,pods:pods.map(({name:name,uid:uid})=>({name:name,uid:uid}))});function litmusIn(state){const read=litmus_record.safeParse(state)
;if(!read.success)throw new TypeError("the undo record names no experiment of Litmus");return{cluster:(0,record.yV)(state),own:(0,record.of)(state),...read.data}}const kubernetesLitmus={
kind:"kubernetes.litmus",undo:(state,signal)=>removeLitmus(state,{},signal),async verifyRemoved(state,signal){const litmus=litmusIn(state);const{sight:sight,seen:seen}=await lookAt(litmus,signal)
;const numbers={pods:litmus.pods.length,replaced:seen===null?0:litmus.pods.length-seen.left.size};const why=leftover(sight);return why===null?{ok:true,
says:"the engine is deleted, and Litmus has removed the fault from every pod",numbers:numbers}:{ok:false,says:why,numbers:numbers}},commands(state){
const{cluster:cluster,own:own,experiment:experiment,pods:struck}=litmusIn(state);const words=(0,kubectl.Wh)(cluster);const deleted=[`chaosengine/${own.object}`,`chaosresult/${(0,
names.x5)(own.object,experiment)}`]
;return[[...words,"patch",`chaosengine/${own.object}`,"--type","merge","--patch",JSON.stringify(names.Ju)],[...words,"delete","pod",...struck.map(({name:name})=>name),"--ignore-not-found"],[...words,"delete",...deleted,"--ignore-not-found","--wait=false"]]
},limitMs:()=>patienceMs+restMs+3e4};async function removeLitmus(state,patience,signal){const litmus=litmusIn(state);const rules={patienceMs:patienceMs,restMs:restMs,mayReplace:litmus.replace,
...patience};const history={startedAtMs:performance.now(),stoppedAtMs:null,replacedAtMs:null,deletedAtMs:null};await(0,steps.y)({history:history,lookEveryMs:lookEveryMs,
look:limit=>lookAt(litmus,limit),next:({sight:sight},now,nowMs)=>nextLitmusStep(sight,now,rules,nowMs).step,take:(step,{seen:seen},limit)=>take(step,litmus,seen,limit),taken:taken},signal)}
function leftover({engine:engine,helpers:helpers,pods:fault}){if(engine==="unknown")return"the cluster gives no response"
;if(fault==="dirty")return"Litmus has not said that it removed the fault from every pod";if(fault==="unknown")return"Litmus says nothing that can be read about the pods"
;if(helpers>0)return"pods of Litmus still run for the fault";return engine==="gone"?null:"Litmus still holds the engine"}const taken=(step,atMs)=>{if(step==="stop")return{stoppedAtMs:atMs}
;if(step==="replace")return{replacedAtMs:atMs};return step==="delete"?{deletedAtMs:atMs}:{}};async function lookAt(litmus,signal){try{const seen=await(0,litmus_objects.G)(litmus.cluster,litmus,signal)
;const sight={engine:engineSeen(seen),helpers:seen.helpers.length,pods:podsSeen(seen),isReplaced:seen.left.size===0};return{sight:sight,seen:seen}}catch(error){
if(!(error instanceof failure_in.vl))throw error;return{sight:{engine:"unknown",helpers:0,pods:"unknown",isReplaced:false},seen:null}}}
function engineSeen({engine:engine,result:result,helpers:helpers}){if(engine===null)return result===null?"gone":"ended";const read=(0,read_objects.R)(engine);if(read===null)return"running"
;if(read.isDeleted)return"stopping";if(!read.isStopAsked)return"running";const hasEnded=read.status==="completed"||read.status==="stopped"||read.status===""&&helpers.length===0
;return hasEnded?"ended":"stopping"}function podsSeen({result:result,left:left}){if(result===null||left.size===0)return"clean";const read=(0,read_objects.U)(result);if(read===null)return"unknown"
;return[...left].some(name=>read.pods.get(name)==="injected")?"dirty":"clean"}async function take(step,litmus,seen,signal){const{cluster:cluster,own:own,experiment:experiment,pods:struck}=litmus
;if(step==="stop")await stop(litmus,signal);else if(step==="delete"){await(0,own_object.ks)(cluster,(0,litmus_objects.K)(cluster,"chaosengines"),own,signal);const path=`${(0,
litmus_objects.K)(cluster,"chaosresults")}/${(0,names.x5)(own.object,experiment)}`;if(seen?.resultUid!=null)await(0,api.XR)(cluster,path,{uid:seen.resultUid},signal)}else if(step==="replace")await(0,
steps.d)(cluster,struck,signal)}async function stop({cluster:cluster,own:own},signal){const found=await(0,own_object.AV)(cluster,(0,litmus_objects.K)(cluster,"chaosengines"),own,signal)
;if(found===null)return;const patch={metadata:{uid:found.metadata.uid},...names.Ju};await(0,
kubectl.Lr)(cluster,["patch",`chaosengines.litmuschaos.io/${own.object}`,"--type","merge","--patch",JSON.stringify(patch)],signal)}}),
70284:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{O:()=>kubernetesPod});const kubernetesPod={kind:"kubernetes.pod",
undo:async()=>undefined,verifyRemoved:async()=>({ok:true,says:"the workload starts another pod for the deleted one",numbers:{}}),commands:()=>[]}}),
93049:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>kubernetesPolicy})
;var _kubernetes_kubectl_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(71330);var _kubernetes_own_object_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(78406)
;var _kubernetes_patiently_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(32326);var _kubernetes_workload_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(94531)
;var _record_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(2034);const limitMs=6e4;const kubernetesPolicy={kind:"kubernetes.policy",async undo(state,signal){const cluster=(0,
_record_js__WEBPACK_IMPORTED_MODULE_4__.yV)(state);await(0,_kubernetes_patiently_js__WEBPACK_IMPORTED_MODULE_2__.d)(signal,()=>(0,_kubernetes_own_object_js__WEBPACK_IMPORTED_MODULE_1__.ks)(cluster,(0,
_kubernetes_workload_js__WEBPACK_IMPORTED_MODULE_3__.Mp)(cluster),(0,_record_js__WEBPACK_IMPORTED_MODULE_4__.of)(state),signal))},async verifyRemoved(state,signal){const cluster=(0,
_record_js__WEBPACK_IMPORTED_MODULE_4__.yV)(state);const left=await(0,_kubernetes_patiently_js__WEBPACK_IMPORTED_MODULE_2__.d)(signal,()=>(0,
_kubernetes_own_object_js__WEBPACK_IMPORTED_MODULE_1__.AV)(cluster,(0,_kubernetes_workload_js__WEBPACK_IMPORTED_MODULE_3__.Mp)(cluster),(0,_record_js__WEBPACK_IMPORTED_MODULE_4__.of)(state),signal))
;return{ok:left===null,says:left===null?"the network policy is deleted":"the network policy is still in the namespace",numbers:{}}},commands:state=>[[...(0,
_kubernetes_kubectl_js__WEBPACK_IMPORTED_MODULE_0__.Wh)((0,_record_js__WEBPACK_IMPORTED_MODULE_4__.yV)(state)),"delete",`networkpolicy/${(0,
_record_js__WEBPACK_IMPORTED_MODULE_4__.of)(state).object}`,"--ignore-not-found"]],limitMs:()=>limitMs}}),2034:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{MY:()=>ownRecord,Yp:()=>clusterRecord,h7:()=>workloadIn,of:()=>ownIn,rN:()=>workloadRecord,yV:()=>clusterIn})
;var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760);var _core_kubernetes_workload_kind_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2977)
;var _state_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(13231);const clusterRecord=({kubeconfig:kubeconfig,context:context,namespace:namespace,mark:mark})=>({kubeconfig:kubeconfig,
context:context,namespace:namespace,mark:mark});const isPlain=text=>/^[^\s\p{Cc}-][^\s\p{Cc}]{0,252}$/u.test(text);function clusterIn(state){const cluster={kubeconfig:(0,
_state_js__WEBPACK_IMPORTED_MODULE_1__.r7)(state,"kubeconfig"),context:(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.r7)(state,"context"),namespace:(0,
_state_js__WEBPACK_IMPORTED_MODULE_1__.r7)(state,"namespace"),mark:(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.r7)(state,"mark")}
;const isComplete=isPlain(cluster.context)&&isPlain(cluster.namespace)&&cluster.kubeconfig.split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter).every(path=>(0,
node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path));if(!isComplete)throw new TypeError("the undo record names no cluster");return cluster}const workloadRecord=({kind:kind,name:name},uid)=>({
workload:kind,name:name,uid:uid});function workloadIn(state){const[kind,name,uid]=[(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.r7)(state,"workload"),(0,
_state_js__WEBPACK_IMPORTED_MODULE_1__.r7)(state,"name"),(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.r7)(state,"uid")]
;if(!_core_kubernetes_workload_kind_js__WEBPACK_IMPORTED_MODULE_2__.d.includes(kind)||!isPlain(name))throw new TypeError("the undo record names no workload");return{kind:kind,name:name,uid:uid}}
const ownRecord=(object,run)=>({object:object,run:run});function ownIn(state){const[object,run]=[(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.r7)(state,"object"),(0,
_state_js__WEBPACK_IMPORTED_MODULE_1__.r7)(state,"run")];if(!ownName.test(object))throw new TypeError("the undo record names no object of the gate");return{object:object,run:run}}
const ownName=/^cg-[a-z0-9]{8}$/}),5809:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>kubernetesScale})
;var _core_quantity_counted_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(51652);var _kubernetes_api_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(94628)
;var _kubernetes_kubectl_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(71330);var _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(94872)
;var _kubernetes_own_object_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(78406);var _kubernetes_patiently_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(32326)
;var _kubernetes_scale_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(27498);var _kubernetes_workload_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(94531)
;var _state_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(13231);var _record_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(2034);const limitMs=6e4;const mostReplicas=1e4
;function replicasIn(state){const value=(0,_state_js__WEBPACK_IMPORTED_MODULE_8__.ry)(state,"replicas")
;if(value<1||value>mostReplicas)throw new TypeError('"replicas" of the undo record is not a number of pods');return value}const kubernetesScale={kind:"kubernetes.scale",async undo(state,signal){
const[cluster,named,own,to]=[(0,_record_js__WEBPACK_IMPORTED_MODULE_7__.yV)(state),(0,_record_js__WEBPACK_IMPORTED_MODULE_7__.h7)(state),(0,
_record_js__WEBPACK_IMPORTED_MODULE_7__.of)(state),replicasIn(state)];await(0,_kubernetes_patiently_js__WEBPACK_IMPORTED_MODULE_4__.d)(signal,()=>(0,
_kubernetes_scale_js__WEBPACK_IMPORTED_MODULE_5__.w)(cluster,named,{from:0,to:to},signal));await(0,_kubernetes_patiently_js__WEBPACK_IMPORTED_MODULE_4__.d)(signal,()=>(0,
_kubernetes_own_object_js__WEBPACK_IMPORTED_MODULE_3__.ks)(cluster,(0,_kubernetes_workload_js__WEBPACK_IMPORTED_MODULE_6__.D_)(cluster),own,signal))},async verifyRemoved(state,signal){
const[cluster,named]=[(0,_record_js__WEBPACK_IMPORTED_MODULE_7__.yV)(state),(0,_record_js__WEBPACK_IMPORTED_MODULE_7__.h7)(state)];const[now,mark]=await(0,
_kubernetes_patiently_js__WEBPACK_IMPORTED_MODULE_4__.d)(signal,()=>Promise.all([(0,_kubernetes_api_js__WEBPACK_IMPORTED_MODULE_0__.iM)(cluster,(0,
_kubernetes_workload_js__WEBPACK_IMPORTED_MODULE_6__.jC)(cluster,named),_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_2__.W_,signal),(0,
_kubernetes_own_object_js__WEBPACK_IMPORTED_MODULE_3__.AV)(cluster,(0,_kubernetes_workload_js__WEBPACK_IMPORTED_MODULE_6__.D_)(cluster),(0,_record_js__WEBPACK_IMPORTED_MODULE_7__.of)(state),signal)]))
;if(mark!==null)return{ok:false,says:"the mark of the fault is still in the namespace",numbers:{}};if(now===null||now.metadata.uid!==named.uid)return{ok:true,
says:"the workload was deleted or replaced",numbers:{}};const{spec:spec,status:status}=now;const numbers={replicas:spec.replicas,ready:status.readyReplicas}
;const says=spec.replicas===0?"the workload is still scaled to zero":`the workload asks for ${(0,_core_quantity_counted_js__WEBPACK_IMPORTED_MODULE_9__.h)(spec.replicas,"pod")} again`;return{
ok:spec.replicas>0,says:says,numbers:numbers}},commands(state){const[cluster,{kind:kind,name:name},{object:object}]=[(0,_record_js__WEBPACK_IMPORTED_MODULE_7__.yV)(state),(0,
_record_js__WEBPACK_IMPORTED_MODULE_7__.h7)(state),(0,_record_js__WEBPACK_IMPORTED_MODULE_7__.of)(state)];const words=(0,_kubernetes_kubectl_js__WEBPACK_IMPORTED_MODULE_1__.Wh)(cluster)
;return[[...words,"scale",`${kind}/${name}`,"--current-replicas=0",`--replicas=${replicasIn(state)}`],[...words,"delete",`configmap/${object}`,"--ignore-not-found"]]},limitMs:()=>limitMs}}),
77412:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{d:()=>replacePods,y:()=>stepByStep})
;var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58500);var _kubernetes_api_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(94628)
;var _kubernetes_failure_in_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("world-kubernetes-failure-in");var _kubernetes_workload_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(94531)
;async function stepByStep({history:before,lookEveryMs:lookEveryMs,look:look,next:next,take:take,taken:taken},signal){for(let history=before;;){const seen=await look(signal)
;const step=next(seen,history,performance.now());if(step==="done"||step==="unrestored")return;if(await isTaken(()=>take(step,seen,signal)))history={...history,...taken(step,performance.now())}
;await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(lookEveryMs,undefined,{signal:signal})}}async function isTaken(step){try{await step();return true}catch(error){
if(error instanceof _kubernetes_failure_in_js__WEBPACK_IMPORTED_MODULE_2__.vl)return false;throw error}}async function replacePods(cluster,pods,signal){for(const{name:name,uid:uid}of pods)await(0,
_kubernetes_api_js__WEBPACK_IMPORTED_MODULE_1__.XR)(cluster,`${(0,_kubernetes_workload_js__WEBPACK_IMPORTED_MODULE_3__.Kr)(cluster)}/${encodeURIComponent(name)}`,{uid:uid},signal)}}),
91915:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>tableState,z:()=>netnsTable})
;var _core_interception_table_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45515);var _containers_engine_back_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7522)
;var _reach_by_user_namespace_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(23098);var _reach_reach_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(95336)
;var _reach_rights_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(26128);var _state_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(13231);const thisMachine="machine"
;const tableState=(place,table,socket)=>({netns:place==="machine"?thisMachine:place.netns,...place!=="machine"&&place.main!==undefined&&{container:place.main.container,process:{...place.main.process}
},table:table,...socket!==undefined&&{engine:socket}});function recordIn(state){const[netns,table]=[(0,_state_js__WEBPACK_IMPORTED_MODULE_5__.r7)(state,"netns"),(0,
_core_interception_table_js__WEBPACK_IMPORTED_MODULE_0__.qv)((0,_state_js__WEBPACK_IMPORTED_MODULE_5__.r7)(state,"table"))];const socket=(0,
_state_js__WEBPACK_IMPORTED_MODULE_5__.RY)(state,"engine")?(0,_state_js__WEBPACK_IMPORTED_MODULE_5__.r7)(state,"engine"):null
;if(netns!==thisMachine&&!/^\/(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/.test(netns))throw new TypeError('"netns" of the undo record is not the path of a network namespace')
;if(socket!==null&&!socket.startsWith("/"))throw new TypeError('"engine" of the undo record is not an absolute path');return{place:netns===thisMachine?"machine":{netns:netns,...mainIn(state)},
table:table,socket:socket}}function mainIn(state){const process=(0,_state_js__WEBPACK_IMPORTED_MODULE_5__.K2)(state,"process");if(process===null)return{};const container=(0,
_state_js__WEBPACK_IMPORTED_MODULE_5__.r7)(state,"container");if(!/^[0-9a-f]{64}$/.test(container))throw new TypeError('"container" of the undo record is not the id of a container');return{main:{
container:container,process:process}}}async function reachFor(state,signal){const{place:place,socket:socket}=recordIn(state);const near=socket===null?undefined:{socket:socket}
;const isEntered=place!=="machine"&&place.main!==undefined;const reach=isEntered?(0,_reach_by_user_namespace_js__WEBPACK_IMPORTED_MODULE_2__.y)(near):await(0,
_reach_reach_js__WEBPACK_IMPORTED_MODULE_3__.Vg)(signal,undefined,_reach_rights_js__WEBPACK_IMPORTED_MODULE_4__.uZ.network,near);if(place==="machine"||!(isEntered||reach.way==="helper"))return reach
;return await(0,_containers_engine_back_js__WEBPACK_IMPORTED_MODULE_1__.Z)(()=>reach.exists(place,signal),signal)?reach:null}async function isThere(reach,state,signal){
const{place:place,table:table}=recordIn(state);const end=await reach.run(place,["nft","-j","list","tables","inet"],signal);const found=end.status===0?(0,
_core_interception_table_js__WEBPACK_IMPORTED_MODULE_0__.rT)(end.stdout,table):null;if(found!==null)return found;if(place!=="machine"&&!await reach.exists(place,signal))return false
;throw new Error(`the rules of the network cannot be read (${(0,_reach_reach_js__WEBPACK_IMPORTED_MODULE_3__.$E)(end)})`)}const netnsTable={kind:"netns.table",async undo(state,signal){
const{place:place,table:table}=recordIn(state);const reach=await reachFor(state,signal);if(reach===null)return;const end=await reach.run(place,(0,
_core_interception_table_js__WEBPACK_IMPORTED_MODULE_0__.T8)(table),signal);if(end.status!==0&&await isThere(reach,state,signal))throw new Error(`the rules could not be removed (${(0,
_reach_reach_js__WEBPACK_IMPORTED_MODULE_3__.$E)(end)})`)},async verifyRemoved(state,signal){const reach=await reachFor(state,signal);const stands=reach!==null&&await isThere(reach,state,signal)
;const says=stands?"the rules of the gate are still in the network":"no rule of the gate is in the network";return{ok:!stands,says:says,numbers:{}}},commands(state){
const{place:place,table:table}=recordIn(state)
;const enter=place==="machine"?["sudo"]:place.main===undefined?["sudo","nsenter",`--net=${place.netns}`]:["nsenter",`--target=${place.main.process.pid}`,"--user","--net","--preserve-credentials"]
;return[[...enter,...(0,_core_interception_table_js__WEBPACK_IMPORTED_MODULE_0__.T8)(table)]]}}}),95510:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I:()=>openFilesUndo});var _containers_main_process_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7627)
;var _limits_open_files_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21788);var _process_guard_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(70640)
;var _process_identity_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(32687);var _process_members_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(55910)
;var _process_processes_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(19044);var _container_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(59053)
;var _state_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(13231);const rounds=10;function limitedIn(state){const identities=(0,_state_js__WEBPACK_IMPORTED_MODULE_7__.Af)(state,"processes")
;return(0,_state_js__WEBPACK_IMPORTED_MODULE_7__.Q0)(state,"processes").map(({session:session,soft:soft,ours:ours,by:by},index)=>{const identity=identities[index]
;const isRight=[session,soft,ours].every(value=>Number.isSafeInteger(value)&&value>=0)
;if(identity===undefined||!isRight||!_limits_open_files_js__WEBPACK_IMPORTED_MODULE_1__.kH.includes(by))throw new TypeError("the undo record names no limit of open files");return{...identity,
session:session,soft:soft,ours:ours,by:by}})}async function stillLimited(state,among){const known=limitedIn(state)
;if(known.some(one=>one.ours>=one.soft))throw new TypeError("the undo record would lower a limit");const boot=await(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__.aW)();const found=[]
;for(const one of await among(known)){const soft=await(0,_limits_open_files_js__WEBPACK_IMPORTED_MODULE_1__.dA)(one.pid)
;const own=known.find(({pid:pid,startTicks:startTicks})=>pid===one.pid&&startTicks===one.startTicks);const from=own??known.find(({ours:ours})=>ours===soft)
;if(from!==undefined&&from.bootId===boot&&from.ours===soft)found.push({pid:one.pid,from:from})}return found}async function recorded(state,known){const container=(0,
_container_js__WEBPACK_IMPORTED_MODULE_6__.dt)(state);const alive=await Promise.all(known.map(async one=>await(0,
_process_identity_js__WEBPACK_IMPORTED_MODULE_3__.L4)(one)!==null&&(container===null||await(0,_containers_main_process_js__WEBPACK_IMPORTED_MODULE_0__.L7)(one.pid,container.id))))
;return known.filter((_,index)=>alive[index])}async function candidates(state,known){const all=await(0,_process_members_js__WEBPACK_IMPORTED_MODULE_4__.X)();const container=(0,
_container_js__WEBPACK_IMPORTED_MODULE_6__.dt)(state);if(container!==null){const inside=await Promise.all(all.map(({pid:pid})=>(0,
_containers_main_process_js__WEBPACK_IMPORTED_MODULE_0__.L7)(pid,container.id)));return all.filter((_,index)=>inside[index])}const started=(0,_state_js__WEBPACK_IMPORTED_MODULE_7__.hO)(state)
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
79875:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>settled})
;var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58500);const pauseMs=1e3;async function settled(look,is,withinMs,signal){const startMs=performance.now()
;let[last,waitedMs]=[await look(signal),0];while(!is(last)&&!signal.aborted&&performance.now()-startMs<withinMs){await(0,
node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(pauseMs,withinMs),undefined,{signal:signal}).catch(()=>undefined);if(signal.aborted)break;last=await look(signal)
;waitedMs=Math.round(performance.now()-startMs)}return{last:last,waitedMs:waitedMs}}}),34901:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{j:()=>storeFlushed});const storeFlushed={kind:"store.flushed",undo:async()=>undefined,verifyRemoved:async()=>({ok:true,
says:"what was deleted cannot be restored; nothing else is left behind",numbers:{}}),commands:()=>[]}}),67992:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>toxiproxyUndo});var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58500)
;var _core_address_endpoint_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(69740);var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(45258)
;var _toxiproxy_change_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(21188);var _toxiproxy_proxies_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(14458)
;var _state_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(13231);const pauseMs=500;const limitMs=4e4;const seen=(ok,says)=>({ok:ok,says:says,numbers:{}});const toxiproxyUndo={
kind:"toxiproxy.restore",async undo(state,signal){const[api,proxy]=[apiIn(state),(0,_state_js__WEBPACK_IMPORTED_MODULE_4__.r7)(state,"proxy")];for(const name of(0,
_state_js__WEBPACK_IMPORTED_MODULE_4__.vr)(state,"remove"))await persistently(signal,()=>(0,_toxiproxy_change_js__WEBPACK_IMPORTED_MODULE_2__.QB)(api,proxy,name,signal))
;if(enablesIn(state))await persistently(signal,()=>(0,_toxiproxy_change_js__WEBPACK_IMPORTED_MODULE_2__.kv)(api,proxy,true,signal))},async verifyRemoved(state,signal){
const listed=await persistently(signal,()=>(0,_toxiproxy_proxies_js__WEBPACK_IMPORTED_MODULE_3__.Ol)(apiIn(state),(0,_state_js__WEBPACK_IMPORTED_MODULE_4__.r7)(state,"proxy"),signal))
;if(listed===null)return seen(true,"the proxy no longer exists, and neither do its toxics");const ours=(0,_state_js__WEBPACK_IMPORTED_MODULE_4__.vr)(state,"remove")
;const left=listed.toxics.filter(({name:name})=>ours.includes(name)).length;if(left>0)return seen(false,`Toxiproxy still lists ${left} of the toxics of the gate`)
;if(enablesIn(state)&&!listed.enabled)return seen(false,"the proxy is still disabled");const others=listed.toxics.filter(({name:name})=>!ours.includes(name))
;const isSame=JSON.stringify(others.map(_toxiproxy_change_js__WEBPACK_IMPORTED_MODULE_2__.IP))===JSON.stringify((0,
_state_js__WEBPACK_IMPORTED_MODULE_4__.Q0)(state,"others").map(_toxiproxy_change_js__WEBPACK_IMPORTED_MODULE_2__.IP))
;return seen(true,`the proxy is as before${isSame?"":", except toxics that another program has changed in the meantime"}`)},commands(state){const proxy=`http://${(0,
_core_address_endpoint_js__WEBPACK_IMPORTED_MODULE_5__.H)(apiIn(state))}/proxies/${encodeURIComponent((0,_state_js__WEBPACK_IMPORTED_MODULE_4__.r7)(state,"proxy"))}`;const removals=(0,
_state_js__WEBPACK_IMPORTED_MODULE_4__.vr)(state,"remove").map(name=>["curl","-X","DELETE",`${proxy}/toxics/${encodeURIComponent(name)}`])
;return[...removals,...enablesIn(state)?[["curl","-X","POST","-d",'{"enabled":true}',proxy]]:[]]},limitMs:()=>limitMs};const enablesIn=state=>(0,
_state_js__WEBPACK_IMPORTED_MODULE_4__.r7)(state,"enable")==="yes";function apiIn(state){const api=(0,_core_address_endpoint_js__WEBPACK_IMPORTED_MODULE_5__.X)((0,
_state_js__WEBPACK_IMPORTED_MODULE_4__.r7)(state,"api"));if(api===null)throw new TypeError('"api" of the undo record is not an address');return api}async function persistently(signal,task){
let away=null;while(true)try{return await task()}catch(error){if(signal.aborted)throw away??error
;if(!(error instanceof _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__.GateFailure)||error.cause===undefined)throw error;away=error;await(0,
node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pauseMs,undefined,{signal:signal}).catch(()=>undefined);if(signal.aborted)throw away}}})};
