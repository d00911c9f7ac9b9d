export const id="demo-shop";export const ids=["demo-shop"];export const modules={9804:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{serveShop:()=>serveShop});var node_http__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(37067);function serveShop(port,askStock,signal){const server=(0,
node_http__WEBPACK_IMPORTED_MODULE_0__.createServer)((request,response)=>{if(request.url==="/healthz")return respond(response,200,"ok")
;askStock().then(bags=>respond(response,200,`<h1>The Bean Shop</h1><p>${bags} bags left</p>`),()=>respond(response,503,"The stock service does not respond."))})
;signal.addEventListener("abort",()=>server.closeAllConnections());return new Promise((done,fail)=>server.once("error",fail).listen({port:port,host:"127.0.0.1",signal:signal},done))}
function respond(response,status,body){response.writeHead(status,{"content-type":"text/html; charset=utf-8"}).end(body)}})};
