export const id=6517;export const ids=[6517];export const modules={6517:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
;__webpack_require__.d(__webpack_exports__,{post:()=>post});var _state_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(90862);async function post(_home){const journal=(0,
_state_js__WEBPACK_IMPORTED_MODULE_0__.un)(process.env,"journal");const ended=(0,_state_js__WEBPACK_IMPORTED_MODULE_0__.un)(process.env,"ended")
;if(journal===undefined||ended!==undefined&&ended!=="unrestored")return
;const{lastWord:lastWord}=await Promise.all([__webpack_require__.e(2311),__webpack_require__.e(3991),__webpack_require__.e(3442),__webpack_require__.e(8147),__webpack_require__.e(8681),__webpack_require__.e(4569),__webpack_require__.e(3721),__webpack_require__.e(1554),__webpack_require__.e(1125),__webpack_require__.e(622),__webpack_require__.e(6084),__webpack_require__.e(9052),__webpack_require__.e(6865),__webpack_require__.e(9040)]).then(__webpack_require__.bind(__webpack_require__,55721))
;await lastWord(journal)}}),90862:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{LZ:()=>saveState,un:()=>readState})
;var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);var node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024)
;const stateKeys=null&&["journal","begun","base_journal","step","result","ended"];function saveState(env,key,value){const file=env.GITHUB_STATE;if(file===undefined||file==="")return
;const delimiter=`ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;(0,
node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file,`${key}<<${delimiter}\n${value}\n${delimiter}\n`)}const readState=(env,key)=>env[`STATE_${key}`]||undefined})};
