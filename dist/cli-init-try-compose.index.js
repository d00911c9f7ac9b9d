export const id="cli-init-try-compose";export const ids=["cli-init-try-compose"];export const modules={60484:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{tryCompose:()=>tryCompose});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598)
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455);var node_os__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(48161)
;var node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76760);var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(58500)
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(45258);var _world_containers_compose_project_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(52392)
;var _world_discovery_request_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(3835);var _world_discovery_subject_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(51338)
;var _world_within_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__("world-within");var _seen_at_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(34167);const readyMs=3e5;const stopMs=6e4
;const answerMs=6e4;const pollMs=500;async function tryCompose(survey,{file:file,web:web},options,signal){const port=web?.ports[0]?.host
;if(port===undefined)throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_5__.GateFailure("TARGET_UNAVAILABLE","no service of the Compose file has a port on this machine");const running=await(0,
_world_discovery_subject_js__WEBPACK_IMPORTED_MODULE_8__.DP)(options.root,signal);if(running.some(({container:container})=>container.running)){options.note("the Compose project runs already")
;return watch(survey,port,true,options,signal)}options.note(`starting ${file}…`);const logDir=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,
node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(),"chaos-gate-look-"));const nothing=async()=>undefined;const context={workspace:options.root,
logDir:logDir,runId:`look-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`,recordUndo:nothing,settleUndo:nothing};const project=(0,
_world_containers_compose_project_js__WEBPACK_IMPORTED_MODULE_6__.O0)({files:[file],readyMs:readyMs},context);try{await project.start(signal);return await watch(survey,port,false,options,signal)
}finally{await(0,_world_within_js__WEBPACK_IMPORTED_MODULE_9__.u)(stopMs,null,limit=>project.stop(limit))}}async function watch(survey,port,wasRunning,options,signal){await untilAnswering(port,signal)
;const members=await(0,_world_discovery_subject_js__WEBPACK_IMPORTED_MODULE_8__.DP)(options.root,signal);const subject={roots:[],members:members,http:{host:"localhost",port:port},paths:survey.paths,
folder:options.root,links:[]};return(0,_seen_at_js__WEBPACK_IMPORTED_MODULE_10__.d)(subject,port,wasRunning,options,signal)}async function untilAnswering(port,signal){
for(const untilMs=performance.now()+answerMs;performance.now()<untilMs;){if((await(0,_world_discovery_request_js__WEBPACK_IMPORTED_MODULE_7__.E)("localhost",port,"/",signal)).status!==null)return
;await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(pollMs,undefined,{signal:signal})}
throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_5__.GateFailure("TARGET_NOT_READY",`nothing served HTTP on port ${port} within ${answerMs/1e3} s`,{
hint:"which service do users reach, and on which port of this machine?"})}})};
