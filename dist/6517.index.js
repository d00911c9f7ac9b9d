export const id=6517;export const ids=[6517];export const modules={6517:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
;__webpack_require__.d(__webpack_exports__,{post:()=>post});var _state_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(862);async function post(_home){const journal=(0,
_state_js__WEBPACK_IMPORTED_MODULE_0__.un)(process.env,"journal");const ended=(0,_state_js__WEBPACK_IMPORTED_MODULE_0__.un)(process.env,"ended")
;if(journal===undefined||ended!==undefined&&ended!=="unrestored")return
;const{lastWord:lastWord}=await Promise.all([__webpack_require__.e(2311),__webpack_require__.e(3991),__webpack_require__.e(3135),__webpack_require__.e(8147),__webpack_require__.e(5851),__webpack_require__.e(3549),__webpack_require__.e(608),__webpack_require__.e(1125),__webpack_require__.e(81),__webpack_require__.e(7939),__webpack_require__.e(9259)]).then(__webpack_require__.bind(__webpack_require__,5721))
;await lastWord(journal)}}),862:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{LZ:()=>saveState,un:()=>readState})
;var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598);var node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3024)
;const stateKeys=null&&["journal","begun","base_journal","result","ended"];function saveState(env,key,value){const file=env.GITHUB_STATE;if(file===undefined||file==="")return
;const delimiter=`ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;(0,
node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file,`${key}<<${delimiter}\n${value}\n${delimiter}\n`)}const readState=(env,key)=>env[`STATE_${key}`]||undefined})};
