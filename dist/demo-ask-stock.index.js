export const id="demo-ask-stock";export const ids=["demo-ask-stock"];export const modules={5732:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{askAndHope:()=>askAndHope,askWithCare:()=>askWithCare});var node_net__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77030)
;const askAndHope=port=>()=>ask(port,undefined);const limitMs=250;const tries=2;function askWithCare(port){let lastKnown=null;return async()=>{for(let tried=0;tried<tries;tried++){
const bags=await ask(port,limitMs).catch(()=>null);if(bags===null)continue;lastKnown=bags;return bags}if(lastKnown===null)throw new Error("the stock service has never responded");return lastKnown}}
function ask(port,timeoutMs){return new Promise((done,fail)=>{const socket=(0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)({port:port,host:"127.0.0.1",noDelay:true})
;const timer=timeoutMs===undefined?undefined:setTimeout(()=>socket.destroy(new Error("too late")),timeoutMs);socket.once("connect",()=>socket.write("beans\n"));socket.once("data",line=>{
done(Number(line.toString()));socket.destroy()});socket.once("error",fail);socket.once("close",()=>{clearTimeout(timer);fail(new Error("no response"))})})}})};
