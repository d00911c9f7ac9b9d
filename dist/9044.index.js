export const id=9044;export const ids=[9044];export const modules={2687:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
L4:()=>stateOf,aW:()=>bootId,cu:()=>identityOf,qC:()=>signalTo});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1455)
;var _stat_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9799);let boot;function bootId(){boot??=(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)("/proc/sys/kernel/random/boot_id","utf8").then(text=>text.trim());return boot}async function identityOf(pid){const stat=await(0,
_stat_js__WEBPACK_IMPORTED_MODULE_1__._)(pid);return stat===null||stat.state==="Z"?null:{pid:pid,startTicks:stat.startTicks,bootId:await bootId()}}async function stateOf(process){
if(process.bootId!==await bootId())return null;const stat=await(0,_stat_js__WEBPACK_IMPORTED_MODULE_1__._)(process.pid)
;return stat===null||stat.state==="Z"||stat.startTicks!==process.startTicks?null:stat.state}async function signalTo(process_,signal){if(await stateOf(process_)===null)return false;try{
process.kill(process_.pid,signal);return true}catch(error){if(error.code==="ESRCH")return false;throw error}}}),9044:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{u:()=>processes});var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8500)
;var _identity_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2687);var _scan_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4412)
;var _stat_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9799);const processes={pid:process.pid,stateOf:_identity_js__WEBPACK_IMPORTED_MODULE_1__.L4,
signalTo:_identity_js__WEBPACK_IMPORTED_MODULE_1__.qC,async startedFor(mark,leader){const pids=new Set([...await(0,_scan_js__WEBPACK_IMPORTED_MODULE_2__.su)(mark),...await pidsInSession(leader)])
;pids.delete(process.pid);return(await Promise.all([...pids].map(_identity_js__WEBPACK_IMPORTED_MODULE_1__.cu))).filter(found=>found!==null)},sleep:(ms,signal)=>(0,
node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms,undefined,{signal:signal})};async function pidsInSession(leader){if(leader===null||leader.bootId!==await(0,
_identity_js__WEBPACK_IMPORTED_MODULE_1__.aW)())return[];const first=await(0,_identity_js__WEBPACK_IMPORTED_MODULE_1__.cu)(leader.pid);if(first!==null&&first.startTicks!==leader.startTicks)return[]
;const stats=await Promise.all((await(0,_scan_js__WEBPACK_IMPORTED_MODULE_2__.SH)()).map(_stat_js__WEBPACK_IMPORTED_MODULE_3__._))
;return stats.filter(stat=>stat!==null&&stat.session===leader.pid&&stat.startTicks>=leader.startTicks).map(stat=>stat?.pid??0)}}),
4412:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Fp:()=>markName,SH:()=>allPids,su:()=>pidsWithMark})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1455);async function allPids(){return(await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)("/proc")).filter(name=>/^\d+$/.test(name)).map(Number)}const markName="CHAOS_GATE_MARK";async function pidsWithMark(mark){
const wanted=`${markName}=${mark}`;const found=[];for(const pid of await allPids())if((await environmentOf(pid)).includes(wanted))found.push(pid);return found}async function environmentOf(pid){try{
return(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/environ`,"latin1")).split("\0")}catch{return[]}}}),
9799:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_:()=>statOf,k:()=>parseStat})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1455);async function statOf(pid){try{return parseStat(await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/stat`,"utf8"))}catch(error){if(["ENOENT","ESRCH"].includes(error.code??""))return null;throw error}}function parseStat(text){
const fields=text.slice(text.lastIndexOf(")")+2).split(" ");return{pid:Number.parseInt(text,10),state:fields[0]??"?",parent:Number(fields[1]),session:Number(fields[3]),startTicks:Number(fields[19])}}})
};
