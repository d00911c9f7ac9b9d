export const id="world-probes-http-content-coding";export const ids=["world-probes-http-content-coding"];export const modules={
86820:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{decoded:()=>decoded})
;var node_zlib__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(38522);var _head_of_bytes_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(22194);const mostCodings=4;const partial={
finishFlush:node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.Z_SYNC_FLUSH};const decoders={gzip:()=>node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip(partial),
"x-gzip":()=>node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip(partial),br:()=>node_zlib__WEBPACK_IMPORTED_MODULE_0__.createBrotliDecompress({
finishFlush:node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.BROTLI_OPERATION_FLUSH}),
deflate:bytes=>hasZlibHead(bytes)?node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflate(partial):node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflateRaw(partial),
zstd:()=>node_zlib__WEBPACK_IMPORTED_MODULE_0__.createZstdDecompress?.({finishFlush:node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.ZSTD_e_flush})??null}
;async function decoded(body,contentEncoding,limitBytes){const codings=contentEncoding.toLowerCase().split(",").map(coding=>coding.trim()).filter(coding=>coding!==""&&coding!=="identity")
;if(codings.length===0||body.bytes.length===0)return body;if(codings.length>mostCodings)return"compressed more than four times";let whole=body;for(const coding of codings.reverse()){
const decoder=Object.hasOwn(decoders,coding)?decoders[coding]?.(whole.bytes):undefined;if(decoder===undefined)return"compressed in a way that browsers do not read"
;if(decoder===null)return"compressed with zstd, which this Node cannot decode";const next=await through(decoder,whole,limitBytes);if(next===null)return"compressed, and damaged";whole=next}return whole
}function through(decoder,{bytes:bytes,cut:cut},limitBytes){return new Promise(resolve=>{const head=new _head_of_bytes_js__WEBPACK_IMPORTED_MODULE_1__.j(limitBytes);const settle=body=>{resolve(body)
;decoder.destroy()};decoder.on("error",()=>settle(null));decoder.on("data",piece=>{head.add(piece);if(head.cut)settle({bytes:head.bytes,cut:true})});decoder.once("end",()=>settle({bytes:head.bytes,
cut:cut}));decoder.end(bytes)})}function hasZlibHead(bytes){const[method=0,flags=0]=bytes;return(method&15)===8&&(method<<8|flags)%31===0}})};
