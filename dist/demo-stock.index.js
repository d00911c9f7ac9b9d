export const id="demo-stock";export const ids=["demo-stock"];export const modules={97244:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{serveStock:()=>serveStock});var node_net__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77030);function serveStock(port,signal){const server=(0,
node_net__WEBPACK_IMPORTED_MODULE_0__.createServer)(socket=>{socket.setNoDelay(true);socket.on("error",()=>socket.destroy())
;socket.on("data",line=>socket.write(`${line.toString().trim()==="beans"?12:0}\n`))});return new Promise((done,fail)=>server.once("error",fail).listen({port:port,host:"127.0.0.1",signal:signal},done))
}})};
