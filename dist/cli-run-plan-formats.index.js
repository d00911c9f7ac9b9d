export const id="cli-run-plan-formats";export const ids=["cli-run-plan-formats"];export const modules={69661:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{labelOf:()=>labelOf,planFormatOf:()=>planFormatOf,planFormats:()=>planFormats})
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258);var _unknown_format_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(97161)
;const planFormats=["text","json","chaos-mesh"];function planFormatOf({values:{format:format},switches:switches}){const isJson=switches.has("json");if(format===undefined)return isJson?"json":"text"
;const found=planFormats.find(name=>name===format);if(found===undefined)throw(0,_unknown_format_js__WEBPACK_IMPORTED_MODULE_1__.C)(format,planFormats)
;if(isJson&&found!=="json")throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("USAGE","`--json` and `--format` ask for two formats",{hint:"leave one of them out"});return found}
const labelKey=/^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?\/)?[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/;function labelOf({values:{label:label}},format){if(label===undefined)return"app"
;if(format!=="chaos-mesh")throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("USAGE","`--label` says how a Workflow selects pods",{hint:"add `--format chaos-mesh`"})
;if(!labelKey.test(label))throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("USAGE","`--label` is not the key of a label",{hint:"for example `app` or `app.kubernetes.io/name`"
});return label}}),97161:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>unknownFormat})
;var _core_config_source_nearest_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27005);var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258)
;function unknownFormat(name,formats){const meant=(0,_core_config_source_nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(name,formats)
;return new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("USAGE",`there is no format \`${name}\`${meant===undefined?"":`; did you mean \`${meant}\`?`}`,{
hint:`the formats are ${formats.join(", ")}`})}})};
