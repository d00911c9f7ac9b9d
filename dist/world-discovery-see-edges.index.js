export const id="world-discovery-see-edges";export const ids=["world-discovery-see-edges"];export const modules={
"world-discovery-see-edges":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{seeEdges:()=>seeEdges})
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
;async function seeEdges(config,workspace,signal){const{targets:targets}=config;const servers=targets.filter(target=>(0,catalog.I)(target).isServer(target)).map(target=>(0,
catalog.I)(target).listensOn(target));const ports=[(0,address_of_url.f)(config.preview),...servers].flatMap(at=>at!==null&&(0,same_end.U)(at.host)?[at.port]:[])
;const roots=(await Promise.all([...new Set(ports)].map(subject.D_))).flat();const members=targets.some(target=>(0,catalog.I)(target).isContainer)?await(0,subject.DP)(workspace,signal):[]
;if(roots.length===0&&members.length===0||signal.aborted)return null;const containers=await(0,subject.$d)(members);const names=(0,host_names.T)({roots:roots,folder:workspace},containers,signal)
;const never=new AbortController;const over=async()=>{if(!signal.aborted)await(0,external_node_events_.once)(signal,"abort")};const{looks:looks}=await(0,looking.$K)(()=>({roots:roots,
containers:containers}),over,never.signal,pauseMs);return seenEdges((0,discovery_looks.Kv)(looks,(0,host_names.n)(members)(await names)).map(({edge:edge})=>edge),config)}})};
