export const id="action-trust-deployments";export const ids=["action-trust-deployments"];export const modules={55594:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{deploymentsOf:()=>deploymentsOf});var _core_preview_event_says_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-preview-event-says")
;var _core_preview_payload_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76387);const route="GET /repos/{owner}/{repo}/deployments";const newestOf=2;const mostQueried=12
;async function deploymentsOf(github,commit,repository,signal){const list=async params=>{const data=await github.ask(route,{...params,per_page:100},signal);return Array.isArray(data)?data:[]}
;const[newest=[],...rest]=await Promise.all([list({}),list({environment:"production"}),list({environment:"Production"}),...commit===""?[]:[list({sha:commit})]]);const message=(deployment,status)=>(0,
_core_preview_event_says_js__WEBPACK_IMPORTED_MODULE_0__.t)("deployment_status",{deployment:deployment,deployment_status:status,repository:repository});const isProduction=one=>message(one,{
state:"success"}).kind==="production"&&(0,_core_preview_payload_js__WEBPACK_IMPORTED_MODULE_1__.$6)(one,"environment")!=="github-pages"
;const production=newestInEach(unique([...newest,...rest[0]??[],...rest[1]??[]]).filter(isProduction));const own=unique(rest[2]??[]).filter(one=>!isProduction(one))
;const[live,deployed]=await Promise.all([urlsOf(github,production,signal),urlsOf(github,own,signal)]);return{production:live.flatMap(({urls:urls})=>urls).flatMap(hostOf),
ofCommit:deployed.flatMap(({deployment:deployment,newest:status})=>{const announcement=message(deployment,status)
;return announcement.kind==="announced"&&announcement.url!==null?hostOf(announcement.url):[]})}}function newestInEach(all){const seen=new Map;return all.filter(one=>{const environment=(0,
_core_preview_payload_js__WEBPACK_IMPORTED_MODULE_1__.$6)(one,"environment")??"";seen.set(environment,(seen.get(environment)??0)+1);return(seen.get(environment)??0)<=newestOf})}
const unique=all=>[...new Map(all.map(one=>[(0,_core_preview_payload_js__WEBPACK_IMPORTED_MODULE_1__.jj)(one,"id"),one])).values()];async function urlsOf(github,deployments,signal){
return Promise.all(deployments.slice(0,mostQueried/2).map(async deployment=>{const data=await github.ask(`${route}/{deployment_id}/statuses`,{deployment_id:(0,
_core_preview_payload_js__WEBPACK_IMPORTED_MODULE_1__.jj)(deployment,"id"),per_page:10},signal);const statuses=Array.isArray(data)?data:[];const urls=statuses.flatMap(status=>(0,
_core_preview_payload_js__WEBPACK_IMPORTED_MODULE_1__.ZZ)(status,"state")==="success"?(0,_core_preview_payload_js__WEBPACK_IMPORTED_MODULE_1__.$6)(status,"environment_url")??[]:[]);return{
deployment:deployment,urls:urls,newest:statuses[0]}}))}const hostOf=url=>URL.canParse(url)?[new URL(url).host]:[]})};
