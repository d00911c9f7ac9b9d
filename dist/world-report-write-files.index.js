export const id="world-report-write-files";export const ids=["world-report-write-files"];export const modules={95499:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{writeFiles:()=>writeFiles});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455)
;var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);async function writeFiles(folder,files){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder,{recursive:true})
;const failures=[];for(const[name,text]of Object.entries(files))await writeWhole((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,name),text).catch(error=>failures.push(error))
;if(failures.length>0)throw failures[0]}async function writeWhole(path,text){try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(`${path}.part`,text);await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(`${path}.part`,path)}catch(error){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(`${path}.part`,{force:true}).catch(()=>undefined)
;throw error}}})};
