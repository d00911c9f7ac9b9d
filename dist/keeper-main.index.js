export const id="keeper-main";export const ids=["keeper-main"];export const modules={24023:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{f:()=>addressOfUrl});function addressOfUrl(preview){const{protocol:protocol,hostname:hostname,port:port}=new URL(preview);return{
host:hostname.replace(/^\[|\]$/g,""),port:Number(port)||(protocol==="https:"?443:80)}}}),21442:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G2:()=>inNetwork,Rk:()=>hostAddress,Tx:()=>embeddedV4,rQ:()=>canonicalHost,w1:()=>startsWith});function hostAddress(host){
const bare=host.replace(/^\[|\]$/g,"").replace(/%.*$/,"");const canonical=canonicalHost(bare.includes(":")?`[${bare}]`:bare);if(canonical===null)return null;if(canonical.startsWith("["))return{
groups:groupsOf(canonical.slice(1,-1))};return/^\d+\.\d+\.\d+\.\d+$/.test(canonical)?{v4:v4Of(canonical)}:null}function canonicalHost(host){const address=`http://${host}/`
;if(/[/\\?#@]/.test(host)||!URL.canParse(address))return null;return new URL(address).hostname.replace(/\.$/,"")}const v4Of=text=>text.split(".").reduce((sum,part)=>sum*256+Number(part),0)
;function groupsOf(canonical){const[left="",right]=canonical.split("::");const numbers=text=>text===""?[]:text.split(":").map(group=>Number.parseInt(group,16))
;const[before,after]=[numbers(left),numbers(right??"")];return[...before,...Array(8-before.length-after.length).fill(0),...after]}function startsWith(groups,prefix,bits){
return prefix.split(":").every((group,index)=>{const counted=Math.max(0,Math.min(16,bits-16*index));const mask=65535<<16-counted&65535
;return((groups[index]??0)&mask)===(Number.parseInt(group,16)&mask)})}const inNetwork=(address,network,bits)=>Math.floor(address/2**(32-bits))===Math.floor(v4Of(network)/2**(32-bits))
;function embeddedV4(groups){const g=index=>groups[index]??0;const pair=index=>g(index)*65536+g(index+1);const last=pair(6);const found=[]
;if(startsWith(groups,"0:0:0:0:0",80)&&(g(5)===0||g(5)===65535))found.push(last);if(startsWith(groups,"0:0:0:0:ffff:0",96))found.push(last);if(startsWith(groups,"64:ff9b:0:0:0:0",96))found.push(last)
;if(startsWith(groups,"64:ff9b:1",48))found.push(last,...translated(g));if(g(0)===8194)found.push(pair(1));if(startsWith(groups,"2001:0",32))found.push(pair(2),(~last>>>0)%2**32)
;if((g(4)&~512)===0&&g(5)===24318)found.push(last);return found}function translated(g){const bytes=[3,4,5,6].flatMap(index=>[g(index)>>8,g(index)&255]).filter((_,index)=>index!==2)
;return[0,1,2].map(from=>bytes.slice(from,from+4).reduce((sum,byte)=>sum*256+byte,0))}}),17498:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{x:()=>reachOf});var _host_address_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21442);function reachOf(host){const address=(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Rk)(host);if(address!==null)return reachOfAddress(address);const name=(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.rQ)(host)??host
;if(/(^|\.)localhost$/.test(name))return"loopback";return privateNames.test(name)?"name":"public"}
const privateNames=/^[^.]+$|\.(test|invalid|local|internal|intranet|private|corp|home|lan|localdomain|home\.arpa)$/;const loopbackV4=[["127.0.0.0",8],["0.0.0.0",32]]
;const privateV4=[["10.0.0.0",8],["172.16.0.0",12],["192.168.0.0",16],["100.64.0.0",10]];function reachOfAddress(address){if("v4"in address)return reachOfV4(address.v4);const{groups:groups}=address
;if((0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"0:0:0:0:0:0:0",112)&&(groups[7]??0)<=1)return"loopback";if((0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"fc00",7)||(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"fec0",10))return"private";const mapped=(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"0:0:0:0:0:ffff",96)?(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Tx)(groups)[0]:undefined;return mapped===undefined?"public":reachOfV4(mapped)}function reachOfV4(address){if(loopbackV4.some(([net,bits])=>(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.G2)(address,net,bits)))return"loopback";return privateV4.some(([net,bits])=>(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.G2)(address,net,bits))?"private":"public"}}),97917:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{h:()=>status,l:()=>statusFits});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("zod-v4-classic-schemas")
;const right='a status 100 to 599, a class such as "2xx", or a list of them'
;const one=zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod__WEBPACK_IMPORTED_MODULE_0__.Whr(right).min(100,right).max(599,right),zod__WEBPACK_IMPORTED_MODULE_0__.YjP(right).regex(/^[1-5]xx$/,right)],right)
;const status=zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([one,zod__WEBPACK_IMPORTED_MODULE_0__.YOg(one,right).min(1,right).max(20,right)],right);function statusFits(rule,got){
if(Array.isArray(rule))return rule.some(one=>statusFits(one,got));return typeof rule==="number"?rule===got:rule[0]===String(Math.floor(got/100))}}),
33324:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GS:()=>fill,Re:()=>recordId,UF:()=>idFinder,zv:()=>recordOf})
;var _random_hash_of_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(70010);const recordId=(run,number)=>`${run}-${String(number).padStart(8,"0")}`;function recordOf(run,number){
const id=recordId(run,number);return{id:id,content:`c${hex((0,_random_hash_of_js__WEBPACK_IMPORTED_MODULE_0__.q)(id))}${hex((0,
_random_hash_of_js__WEBPACK_IMPORTED_MODULE_0__.q)(`content of ${id}`))}`,run:run}}function idFinder(run){const pattern=new RegExp(`${run}-\\d{8}`);return text=>pattern.exec(text)?.[0]}
const fill=(template,record)=>template.replace(/\{(id|content|run)\}/g,(_,name)=>record[name]);const hex=bits=>bits.toString(16).padStart(8,"0")}),
70010:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{q:()=>hashOf});function hashOf(text,before=2166136261){let hash=before
;for(let index=0;index<text.length;index++)hash=Math.imul(hash^text.charCodeAt(index),16777619);return hash>>>0}}),61228:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>visible});function visible(text,limit=120){const head=text.slice(0,limit*4+4)
;const shown=head.normalize("NFC").replace(lineEnds,"⏎").replace(/\t/g," ").replace(hidden,codePoint)
;return head.length<text.length||overLong(shown,limit)?`${[...shown].slice(0,limit-1).join("")}…`:shown}const lineEnds=/\r\n|[\r\n\u0085\u2028\u2029]/g;const hidden=/[\p{Cc}\p{Cf}\p{Cs}\p{DI}]/gu
;const codePoint=character=>`\\u{${character.codePointAt(0)?.toString(16)}}`;const overLong=(text,limit)=>text.length>limit&&[...text].length>limit}),
"keeper-main":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{keeper:()=>keeper})
;var promises_=__webpack_require__(58500);var descriptors=__webpack_require__(56107);var identity=__webpack_require__(32687);var processes=__webpack_require__(19044)
;var within=__webpack_require__("world-within");var catalog=__webpack_require__("core-faults-catalog");var dice=__webpack_require__(31317);var output=__webpack_require__(39256);const periodMs=100
;function startDutyCycle(processes,share){const end=new AbortController;let stops=0;const signalAll=name=>Promise.allSettled(processes.map(process=>(0,identity.qC)(process,name)));const pause=ms=>(0,
promises_.setTimeout)(ms,undefined,{signal:end.signal,ref:false}).catch(()=>undefined);const cycle=async()=>{while(!end.signal.aborted){await signalAll("SIGSTOP");stops+=1
;await pause(periodMs*(1-share));await signalAll("SIGCONT");await pause(periodMs*share)}};const running=cycle();return{async stop(){end.abort();await running;await signalAll("SIGCONT")},counts:()=>({
stops:stops,running:Number(!end.signal.aborted)})}}var forbidden_host=__webpack_require__(49555);var own_address=__webpack_require__(6504);const tickMs=1;const leastShareBytes=512;const creditMs=250
;class Bucket{#bytesPerMs;#waiting=new Set;#timer;#startMs=0;#sent=0;constructor(bytesPerSecond){this.#bytesPerMs=bytesPerSecond/1e3}join(flow){this.#waiting.add(flow)
;if(this.#timer!==undefined)return;this.#startMs=performance.now();this.#sent=0;this.#arm()}leave(flow){this.#waiting.delete(flow)}close(){clearTimeout(this.#timer);this.#timer=undefined
;this.#waiting.clear()}#arm(){this.#timer=setTimeout(()=>this.#tick(),tickMs)}#tick(){this.#timer=undefined;const nowMs=performance.now();const keptMs=Math.max(creditMs,2/this.#bytesPerMs)
;this.#startMs=Math.max(this.#startMs,nowMs-keptMs-this.#sent/this.#bytesPerMs);this.#distribute(Math.floor((nowMs-this.#startMs)*this.#bytesPerMs)-this.#sent,nowMs)
;if(this.#waiting.size>0)this.#arm()}#distribute(allowance,nowMs){let left=allowance;let readyFlows=this.#waiting.size;while(left>0&&readyFlows>0){
const share=Math.max(Math.ceil(left/readyFlows),leastShareBytes);readyFlows=0;for(const flow of[...this.#waiting]){if(left<=0)break;const limit=Math.min(share,left)
;const sent=flow.releaseUpTo(limit,nowMs);left-=sent;this.#sent+=sent;if(this.#waiting.delete(flow)&&flow.isReady)this.#waiting.add(flow);if(sent===limit&&flow.isReady)readyFlows+=1}}}}
var external_node_net_=__webpack_require__(77030);var guarded_lookup=__webpack_require__(18806);class ChunkQueue{bytes=0;#chunks=[];#first=0;get length(){return this.#chunks.length-this.#first}
get head(){return this.#chunks[this.#first]}push(chunk){this.#chunks.push(chunk);this.bytes+=chunk.bytes.length}shift(){this.bytes-=this.head?.bytes.length??0;this.#first+=1
;if(this.#first>=1024||this.#first===this.#chunks.length){this.#chunks.splice(0,this.#first);this.#first=0}}cutHead(count){const head=this.head;if(head===undefined)return;this.#chunks[this.#first]={
...head,bytes:head.bytes.subarray(count)};this.bytes-=count}clear(){this.#chunks=[];this.#first=0;this.bytes=0}}function reset_reset(socket){if(socket.destroyed)return
;if(socket.connecting)socket.destroy();else socket.resetAndDestroy()}const windowMs=100;const turnsPerWindow=1e3;let endMs=0;let turns=0;function nextEventLoopTurn(nowMs,wake){if(nowMs>=endMs){
endMs=nowMs+windowMs;turns=0}turns+=1;if(turns<=turnsPerWindow)setImmediate(wake);else setTimeout(wake,1)}class Wakeup{#callback;#timer;#yielding=false;constructor(callback){this.#callback=callback}
in(waitMs){if(this.#timer!==undefined||waitMs===Number.POSITIVE_INFINITY)return;if(waitMs<1){this.#yield();return}this.#timer=setTimeout(()=>{this.#timer=undefined;this.#callback()},Math.ceil(waitMs))
}cancel(){clearTimeout(this.#timer);this.#timer=undefined}#yield(){if(this.#yielding)return;this.#yielding=true;nextEventLoopTurn(performance.now(),()=>{this.#yielding=false;this.#callback()})}}
const nothing=Buffer.alloc(0);const chunkLimit=16384;class Flow{#source;#sink;#owner;#tally;#bytesKey;#limitBytes;#queue=new ChunkQueue;#shaping=null;#wakeup;#paused=false;#listensForDrain=false
;#lastDueMs=0;#shapedChunks=0;#bytesUntilEnd=Number.POSITIVE_INFINITY;#destroyed=false;constructor(source,sink,owner,tally,bytesKey,limitBytes){this.#source=source;this.#sink=sink;this.#owner=owner
;this.#tally=tally;this.#bytesKey=bytesKey;this.#limitBytes=limitBytes}get isPassthrough(){return this.#shaping===null&&this.#queue.length===0}write(bytes,extraMs=0){
if(extraMs===0&&this.isPassthrough)return this.#forward(bytes);this.#enqueue("data",bytes,extraMs);return false}end(what){
if(this.isPassthrough)this.#send(what,nothing);else this.#enqueue(what,nothing,0)}shape(shaping){this.#shaping=shaping;this.#shapedChunks=0
;this.#bytesUntilEnd=shaping.endAfterBytes??Number.POSITIVE_INFINITY;if(this.#bytesUntilEnd===0)this.#reachEnd()}unshape(){this.#wakeup?.cancel();this.#shaping?.bucket?.leave(this);this.#shaping=null
;this.#bytesUntilEnd=Number.POSITIVE_INFINITY;const nowMs=performance.now();for(let head=this.#queue.head;head!==undefined;head=this.#queue.head){
if(head.what==="data"&&head.dueMs>nowMs&&head.dueMs!==Number.POSITIVE_INFINITY)this.#tally.delayedMs-=head.dueMs-nowMs;this.#queue.shift();this.#send(head.what,head.bytes)}this.#lastDueMs=0
;this.#resume()}destroy(){this.#destroyed=true;this.#wakeup?.cancel();this.#shaping?.bucket?.leave(this);this.#queue.clear();this.#source.resume()}get destroyed(){return this.#destroyed}get isReady(){
const head=this.#queue.head;return head!==undefined&&!this.#sink.writableNeedDrain&&head.dueMs<=performance.now()}releaseUpTo(limitBytes,nowMs){let left=limitBytes
;for(let head=this.#queue.head;head!==undefined&&head.dueMs<=nowMs;head=this.#queue.head){if(this.#sink.writableNeedDrain&&head.what==="data")break;if(head.bytes.length>left){if(left>0){
this.#queue.cutHead(left);this.#send(head.what,head.bytes.subarray(0,left))}left=0;break}left-=head.bytes.length;this.#queue.shift();this.#send(head.what,head.bytes)}this.#resume()
;this.#wakeForHead(nowMs);if(this.#shaping?.bucket!==undefined)this.#count("throttledBytes",limitBytes-left);return limitBytes-left}#forward(bytes){if(this.#destroyed)return true
;this.#tally[this.#bytesKey]+=bytes.length;if(this.#bytesKey==="bytesToClient")this.#owner.responded();if(!this.#sink.write(bytes)){this.#pause();this.#listenForDrain()}
return this.#sink.writableLength===0}#listenForDrain(){if(this.#listensForDrain)return;this.#listensForDrain=true;this.#sink.on("drain",()=>{this.#release();this.#resume()})}
#enqueue(what,bytes,extraMs){if(this.#destroyed)return;const receivedMs=performance.now();const dueMs=this.#dueMs(what,receivedMs,extraMs)
;if(dueMs===Number.POSITIVE_INFINITY)this.#count("swallowedBytes",bytes.length);else if(what==="data"&&dueMs>receivedMs){this.#count("delayedPieces",1);this.#tally.delayedMs+=dueMs-receivedMs}
this.#queue.push({what:what,bytes:bytes,dueMs:dueMs});if(this.#queue.bytes>this.#limitBytes()||this.#queue.length>chunkLimit)this.#pause()
;if(this.#queue.length===1||this.#shaping?.bucket!==undefined)this.#release()}#dueMs(what,nowMs,extraMs){if(this.#shaping?.stuck===true)return Number.POSITIVE_INFINITY
;const delayMs=what==="data"?(this.#shaping?.delayMs?.(this.#shapedChunks++)??0)+extraMs:0;this.#lastDueMs=Math.max(this.#lastDueMs,nowMs+delayMs);return this.#lastDueMs}#release(){
const head=this.#queue.head;if(head===undefined)return;const nowMs=performance.now()
;if(head.dueMs>nowMs)this.#wakeIn(head.dueMs-nowMs);else if(this.#shaping?.bucket!==undefined)this.#shaping.bucket.join(this);else this.releaseUpTo(Number.POSITIVE_INFINITY,nowMs)}#wakeForHead(nowMs){
const head=this.#queue.head;if(head!==undefined&&head.dueMs>nowMs)this.#wakeIn(head.dueMs-nowMs)}#wakeIn(waitMs){this.#wakeup??=new Wakeup(()=>this.#release());this.#wakeup.in(waitMs)}
#send(what,bytes){if(this.#destroyed)return
;if(what==="data")this.#sendData(bytes);else if(what==="reset")reset_reset(this.#sink);else if(this.#sink.readableEnded&&this.#sink.writableLength===0)this.#sink.destroy();else this.#sink.end()}
#sendData(bytes){if(bytes.length<this.#bytesUntilEnd){this.#bytesUntilEnd-=bytes.length;const carried=(this.#shaping?.endAfterBytes??0)-this.#bytesUntilEnd
;this.#tally.mostBytes=Math.max(this.#tally.mostBytes,carried);this.#forward(bytes);return}const last=bytes.subarray(0,this.#bytesUntilEnd);this.#tally[this.#bytesKey]+=last.length
;this.#reachEnd(last)}#reachEnd(last=nothing){this.destroy();if(last.length===0)this.#owner.reachEnd();else this.#sink.write(last,()=>this.#owner.reachEnd())}#count(what,amount){if(amount===0)return
;this.#tally[what]+=amount;this.#owner.touch()}#pause(){this.#paused=true;this.#source.pause()}#resume(){if(!this.#paused||this.#sink.writableNeedDrain||this.#queue.bytes>this.#limitBytes()/2)return
;this.#paused=false;this.#source.resume()}}const reasons={400:"Bad Request",401:"Unauthorized",403:"Forbidden",404:"Not Found",408:"Request Timeout",409:"Conflict",410:"Gone",429:"Too Many Requests",
500:"Internal Server Error",501:"Not Implemented",502:"Bad Gateway",503:"Service Unavailable",504:"Gateway Timeout"};function faultResponse(status,last,retryAfterSeconds){
const lines=[`HTTP/1.1 ${status} ${reasons[status]??"Fault"}`,"x-chaos-gate: fault"];if(status>=200&&status!==204&&status!==304)lines.push("content-length: 0")
;if(retryAfterSeconds!==undefined)lines.push(`retry-after: ${retryAfterSeconds}`);if(last)lines.push("connection: close");return Buffer.from(`${lines.join("\r\n")}\r\n\r\n`,"latin1")}const lf=10
;const cr=13;const lineLimit=16384;const trailerLimit=65536;class ChunkedBody{#onData;#state="size";#left=0;#line="";#lineLength=0;#trailerBytes=0;done=false;malformed=false;constructor(onData){
this.#onData=onData}advance(bytes,from){let at=from;while(at<bytes.length&&!this.done&&!this.malformed){
if(this.#state==="data")at=this.#skip(bytes,at);else at=this.#readPlain(bytes,at)??this.#readLine(bytes,at)}return at}#skip(bytes,from){const count=Math.min(this.#left,bytes.length-from)
;this.#left-=count;this.#onData?.(bytes.subarray(from,from+count));if(this.#left===0)this.#state="after data";return from+count}#readPlain(bytes,from){if(this.#lineLength>0)return null
;if(this.#state==="trailer")return this.#readTrailer(bytes,from);let at=from;let size=0;for(let digit=hexDigit(bytes[at]);digit>=0&&at-from<12;digit=hexDigit(bytes[++at]))size=size*16+digit
;const isSize=this.#state==="size";if(bytes[at]!==cr||bytes[at+1]!==lf||at>from!==isSize)return null;if(isSize)this.#expect(size);else this.#state="size";return at+2}#readTrailer(bytes,from){
const end=bytes.indexOf(lf,from);const length=end+1-from;if(length<=2||length>lineLimit)return null;this.#trailerBytes+=length;if(this.#trailerBytes>trailerLimit)this.malformed=true;return end+1}
#readLine(bytes,from){const end=bytes.indexOf(lf,from);const stop=end===-1?bytes.length:end+1;if(this.#line.length<20)this.#line+=bytes.toString("latin1",from,Math.min(stop,from+20))
;this.#lineLength+=stop-from;if(this.#lineLength>lineLimit)this.malformed=true;else if(end!==-1)this.#endLine();return stop}#endLine(){const line=this.#line.trimEnd()
;const empty=this.#lineLength<=2&&line==="";this.#line="";this.#lineLength=0
;if(this.#state==="size")this.#startChunk(line);else if(this.#state==="after data")this.#state=empty?"size":this.#break();else if(empty)this.done=true}#startChunk(line){
const size=/^([0-9a-f]{1,12})[ \t]*(;|$)/i.exec(line)?.[1];if(size===undefined){this.malformed=true;return}this.#expect(Number.parseInt(size,16))}#expect(size){this.#left=size
;this.#state=size===0?"trailer":"data"}#break(){this.malformed=true;return"size"}}function hexDigit(byte=0){if(byte>=48&&byte<=57)return byte-48;const letter=byte|32
;return letter>=97&&letter<=102?letter-87:-1}const requestLine=/^(?:\r\n)*([!#$%&'*+.^_`|~0-9A-Za-z-]{1,32}) ([^\s]+) HTTP\/1\.([01])\r\n/;const statusLine=/^HTTP\/1\.([01]) (\d{3})[ \r]/
;const torn=/\r\n[ \t]|\r(?!\n)|(?<!\r)\n/;const blankBeforeColon=/\r\n[^:\r\n]*[ \t]:/;const fieldLine=/\r\n(content-length|transfer-encoding|connection|expect)[ \t]*:[ \t]*([^\r\n]*)/gi
;function readHead(text){const request=requestLine.exec(text);const response=request===null?statusLine.exec(text):null
;if(request===null&&response===null||torn.test(text)||blankBeforeColon.test(text))return null;const fields=readFields(text);const framed=bodyOf(fields,request!==null);if(framed===null)return null
;const old=(request?.[3]??response?.[1])==="0";const connection=fields.connection.toLowerCase();return{method:request?.[1]??"",target:request?.[2]??"",status:Number(response?.[2]??0),body:framed,
last:old?!connection.includes("keep-alive"):connection.includes("close"),expectsContinue:fields.expect!==""}}function readFields(text){const fields={length:null,coding:"",connection:"",expect:"",
torn:false};fieldLine.lastIndex=0;for(let match=fieldLine.exec(text);match!==null;match=fieldLine.exec(text)){const value=(match[2]??"").trim();switch((match[1]??"").length){case 14:
if(fields.length!==null&&fields.length!==value)fields.torn=true;fields.length=value;break;case 17:fields.coding=fields.coding===""?value:`${fields.coding}, ${value}`;break;case 10:
fields.connection+=`${value},`;break;default:fields.expect=value}}return fields}function bodyOf({length:length,coding:coding,torn:torn},request){
if(torn||length!==null&&!/^\d{1,15}$/.test(length))return null;if(coding!==""){if(length!==null)return null;return/(^|,)\s*chunked$/i.test(coding)?"chunked":request?null:"until end"}
if(length!==null)return Number(length);return request?0:"until end"}const headEnd=Buffer.from("\r\n\r\n");const headLimit=65536;const framer_nothing=Buffer.alloc(0);class Framer{at="more";head=null
;#bodiless;#partial=framer_nothing;#state="head";#left=0;#chunked=new ChunkedBody;#lastBytes=framer_nothing;constructor(bodiless=()=>false){this.#bodiless=bodiless}get isBetweenMessages(){
return this.#state==="head"&&this.#partial.length===0}advance(bytes,from){switch(this.#state){case"head":return from<bytes.length?this.#readHead(bytes,from):this.#stop("more",from);case"fixed":
return this.#skip(bytes,from);case"chunked":return this.#readChunks(bytes,from);case"until end":return this.#stop("more",bytes.length);default:return this.#stop("lost",from)}}#stop(at,offset){
this.at=at;return offset}#readHead(bytes,from){if(this.#partial.length>0)return this.#continueHead(bytes,from)
;if(this.head!==null&&this.#repeatsHead(bytes,from))return this.#startBody(this.head,from+this.#lastBytes.length);const end=bytes.indexOf(headEnd,from)
;if(end!==-1)return this.#endHead(bytes.subarray(from,end+4),end+4);this.#partial=Buffer.from(bytes.subarray(from));return this.#waitForHead(bytes.length)}#continueHead(bytes,from){
const before=this.#partial.length;const all=Buffer.concat([this.#partial,bytes.subarray(from,from+headLimit)]);const end=all.indexOf(headEnd,Math.max(0,before-3));if(end!==-1){
this.#partial=framer_nothing;return this.#endHead(all.subarray(0,end+4),from+end+4-before)}this.#partial=all;return this.#waitForHead(bytes.length)}#waitForHead(offset){
const hopeless=this.#partial.length>headLimit||!couldBecomeHttp(this.#partial);return hopeless?this.#lose(offset):this.#stop("more",offset)}#repeatsHead(bytes,from){const last=this.#lastBytes
;const to=from+last.length;return last.length>0&&to<=bytes.length&&last.compare(bytes,from,to)===0}#endHead(bytes,offset){const head=bytes.length>headLimit?null:readHead(bytes.toString("latin1"))
;if(head===null)return this.#lose(offset);this.#lastBytes=Buffer.from(bytes);return this.#startBody(head,offset)}#startBody(head,offset){this.head=head;const body=this.#bodiless(head)?0:head.body
;this.#state=typeof body==="number"?"fixed":body;this.#left=typeof body==="number"?body:0;if(body==="chunked")this.#chunked=new ChunkedBody;return this.#stop("head",offset)}#skip(bytes,from){
const count=Math.min(this.#left,bytes.length-from);this.#left-=count;return this.#left===0?this.#end(from+count):this.#stop("more",from+count)}#readChunks(bytes,from){
const offset=this.#chunked.advance(bytes,from);if(this.#chunked.malformed)return this.#lose(offset);return this.#chunked.done?this.#end(offset):this.#stop("more",offset)}#end(offset){
this.#state="head";return this.#stop("end",offset)}#lose(offset){this.#state="lost";this.#partial=framer_nothing;return this.#stop("lost",offset)}}function couldBecomeHttp(bytes){
const start=bytes.toString("latin1",0,4096).replace(/^(\r\n)*/,"");const line=/^([^\r\n]*)\r\n/.exec(start)?.[1]
;if(line!==undefined)return/ HTTP\/1\.[01]$/.test(line)||/^HTTP\/1\.[01] \d{3}/.test(line);return/^[!#$%&'*+.^_`|~0-9A-Za-z-]{0,32}(\/(1(\.[01]?)?)?)?( [^\r\n]*)?\r?$/.test(start)}
const signatureBytes=24;const http2="PRI * HTTP/2";function protocolOf(first){const text=first.toString("latin1");if(text.startsWith(http2))return"http2Connections"
;if(http2.startsWith(text))return null;return first[0]===22&&(first[1]??3)===3?"tlsConnections":"otherConnections"}var external_node_zlib_=__webpack_require__(38522);const largeBytes=2e6
;const decodedLimit=1048576;const spaces=Buffer.alloc(65536," ")
;const errorPage=Buffer.from("<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head>\n<body><h1>502 Bad Gateway</h1><p>The server could not get a response.</p></body></html>\n")
;function changedBody(kind,body,encoding){if(kind==="html")return[errorPage];if(body.length===0)return null;if(kind==="empty")return[];const plain=decoded(body,encoding)
;if(plain===null||plain.length===0)return null;switch(kind){case"half":return[plain.subarray(0,Math.floor(plain.length/2))];case"nulls":return withNulls(plain);case"twice":
return repeatedList(plain,()=>2)??[plain,plain];case"large":return repeatedList(plain,bytes=>Math.ceil(largeBytes/bytes))??padded(plain)}}function decoded(body,encoding){const decode={"":bytes=>bytes,
identity:bytes=>bytes,...decoders}[encoding.trim().toLowerCase()];try{return decode?.(body)??null}catch{return null}}const limit={maxOutputLength:decodedLimit};const decoders={gzip:bytes=>(0,
external_node_zlib_.gunzipSync)(bytes,limit),"x-gzip":bytes=>(0,external_node_zlib_.gunzipSync)(bytes,limit),deflate:bytes=>(0,external_node_zlib_.inflateSync)(bytes,limit),br:bytes=>(0,
external_node_zlib_.brotliDecompressSync)(bytes,limit)};function json(body){try{return JSON.parse(body.toString())}catch{return undefined}}function withNulls(body){const value=json(body)
;if(value===undefined)return null;try{const changed=JSON.stringify(nulled(value));return changed===JSON.stringify(value)?null:[Buffer.from(changed)]}catch{return null}}function nulled(value){
if(Array.isArray(value))return value.map(nulled);if(typeof value!=="object"||value===null)return null;return Object.fromEntries(Object.entries(value).map(([key,one])=>[key,nulled(one)]))}
function repeatedList(body,times){const value=json(body);try{if(Array.isArray(value))return repeatedItems("[",value,"]",times);if(typeof value!=="object"||value===null)return null
;const lists=Object.entries(value).filter(entry=>Array.isArray(entry[1]));const[key,list]=lists.reduce((most,one)=>one[1].length>most[1].length?one:most,["",[]])
;const others=JSON.stringify(Object.fromEntries(Object.entries(value).filter(([other])=>other!==key)));const before=others==="{}"?"{":`${others.slice(0,-1)},`
;return repeatedItems(`${before}${JSON.stringify(key)}:[`,list,"]}",times)}catch{return null}}function repeatedItems(before,items,after,times){if(items.length===0)return null
;const once=Buffer.from(JSON.stringify(items).slice(1,-1));const again=Buffer.concat([Buffer.from(","),once]);const more=times(again.length)-1
;return[Buffer.from(before),once,...inLargeParts(again,more),Buffer.from(after)]}function inLargeParts(bytes,count){const perPart=Math.max(1,Math.min(count,Math.floor(spaces.length/bytes.length)))
;const part=Buffer.concat(Array(perPart).fill(bytes));const rest=Buffer.concat(Array(count%perPart).fill(bytes));return[...Array(Math.floor(count/perPart)).fill(part),rest]}function padded(body){
const missing=Math.max(0,largeBytes-body.length);return[body,...inLargeParts(spaces,Math.ceil(missing/spaces.length))]}
const ofTheOldBody=/\r\n(content-length|transfer-encoding|trailer|content-encoding|content-md5|digest|content-digest|repr-digest|etag|last-modified)[ \t]*:[^\r\n]*/gi
;const contentType=/\r\ncontent-type[ \t]*:[^\r\n]*/gi;const encoding=/\r\ncontent-encoding[ \t]*:[ \t]*([^\r\n]*)/i
;const endless=/\r\ncontent-type[ \t]*:[ \t]*(text\/event-stream|multipart\/x-mixed-replace|application\/grpc)/i
;const isChangeable=({status:status,body:body},head)=>status>=200&&status<300&&status!==204&&status!==206&&body!==0&&!endless.test(head);function changedResponse(kind,head,body,isChunked){
const text=head.toString("latin1");const content=isChunked?withoutChunks(body):body;if(content===null)return null;const parts=changedBody(kind,content,encoding.exec(text)?.[1]??"")
;if(parts===null)return null;const length=parts.reduce((sum,part)=>sum+part.length,0);return[Buffer.from(newHead(kind,text,length),"latin1"),...parts.filter(part=>part.length>0)]}
function newHead(kind,head,length){const kept=head.replace(ofTheOldBody,"").slice(0,-4);const isHtml=kind==="html"
;const typed=isHtml?kept.replace(contentType,"").replace(/^(HTTP\/1\.[01]) [^\r\n]*/,"$1 200 OK"):kept
;return`${typed}${isHtml?"\r\ncontent-type: text/html; charset=utf-8":""}\r\ncontent-length: ${length}\r\nx-chaos-gate: fault\r\n\r\n`}function withoutChunks(body){const data=[]
;const reader=new ChunkedBody(part=>data.push(part));reader.advance(body,0);return reader.done?Buffer.concat(data):null}const bufferedLimitMs=2e3;class ResponseGate{#outputs;#tally;#limitBytes
;#responses;#awaited=[];#wrongAwaited=0;#buffered=null;#timer;#passesAll=false;constructor(outputs,tally,limitBytes){this.#outputs=outputs;this.#tally=tally;this.#limitBytes=limitBytes
;this.#responses=new Framer(head=>bodiless(head,this.#awaited[0]?.method))}get awaited(){return this.#awaited.length}get isPassthrough(){return this.#passesAll||this.#wrongAwaited===0}
expect(method,body){this.#awaited.push({method:method,body:body});if(body!==undefined)this.#wrongAwaited+=1}write(bytes){if(this.isPassthrough){this.#follow(bytes);return this.#outputs.down(bytes)}
this.#separate(bytes);return false}end(isOrderly){if(isOrderly&&this.#buffered!==null&&this.#buffered.headBytes>0&&this.#responses.head?.body==="until end")this.#change();this.#release()}clear(){
for(const[index,{method:method}]of this.#awaited.entries())this.#awaited[index]={method:method,body:undefined};this.#wrongAwaited=0;this.#release()}passAll(){this.#passesAll=true;this.#release()}
#follow(bytes){for(let from=0;!this.#passesAll;){from=this.#responses.advance(bytes,from);if(this.#responses.at==="more")return;this.#reachBoundary()}}#separate(bytes){for(let from=0;;){
if(this.#passesAll){if(from<bytes.length)this.#outputs.down(bytes.subarray(from));return}if(from<bytes.length&&this.#responses.isBetweenMessages)this.#beginBuffer()
;const to=this.#responses.advance(bytes,from);this.#route(bytes.subarray(from,to));from=to;if(this.#responses.at==="more")return;this.#reachBoundary()}}#beginBuffer(){const kind=this.#awaited[0]?.body
;if(kind===undefined||this.#buffered!==null)return;this.#buffered={kind:kind,parts:[],bytes:0,headBytes:0};this.#timer=setTimeout(()=>this.#passUnchanged(),bufferedLimitMs)}#route(bytes){
if(bytes.length===0)return;if(this.#buffered===null)this.#outputs.down(bytes);else{this.#buffered.parts.push(bytes);this.#buffered.bytes+=bytes.length
;if(this.#buffered.bytes>this.#limitBytes())this.#passUnchanged()}}#reachBoundary(){const{at:at,head:head}=this.#responses
;if(at==="lost"||at==="head"&&(head?.status===101||this.#awaited.length===0))this.#outputs.lose();else if(at==="head")this.#reachBody(head);else if((head?.status??0)>=200)this.#endExchange()}
#reachBody(head){const buffered=this.#buffered;if(buffered===null||head===null)return;const text=Buffer.concat(buffered.parts).toString("latin1")
;const announced=typeof head.body==="number"?head.body:0;buffered.headBytes=buffered.bytes
;if(head.status<200)this.#release();else if(bodiless(head,this.#awaited[0]?.method)||!isChangeable(head,text)||announced>this.#limitBytes())this.#passUnchanged()}#endExchange(){this.#change()
;const ended=this.#awaited.shift();if(ended?.body!==undefined)this.#wrongAwaited-=1;if(ended?.method==="CONNECT")this.#outputs.lose()}#change(){const buffered=this.#buffered;if(buffered===null)return
;const all=Buffer.concat(buffered.parts);const[head,body]=[all.subarray(0,buffered.headBytes),all.subarray(buffered.headBytes)]
;const changed=changedResponse(buffered.kind,head,body,this.#responses.head?.body==="chunked");if(changed===null){this.#passUnchanged();return}this.#endBuffer();this.#tally.changedBodies+=1
;this.#tally.touchedRequests+=1;this.#outputs.touch();for(const part of changed)this.#outputs.down(part)}#passUnchanged(){if(this.#buffered===null)return;this.#tally.unchangedBodies+=1;this.#release()
}#release(){const buffered=this.#endBuffer();for(const part of buffered?.parts??[])this.#outputs.down(part)}#endBuffer(){const buffered=this.#buffered;clearTimeout(this.#timer);this.#buffered=null
;return buffered}}const bodiless=(head,method)=>method==="HEAD"||head.status<200||head.status===204||head.status===304||method==="CONNECT"&&head.status<300;const outstandingLimit=1024
;class RequestGate{#outputs;#tally;#deadlines;#requests=new Framer;#responses;#decide=null;#number=0;#passesAll=false;#first=Buffer.alloc(0);#pending=[];#decision="pass"
;constructor(outputs,{tally:tally,deadlines:deadlines,limitBytes:limitBytes}){this.#outputs=outputs;this.#tally=tally;this.#deadlines=deadlines;const lose=()=>this.#passAll()
;const touch=()=>outputs.touch();this.#responses=new ResponseGate({down:bytes=>outputs.down(bytes,0),lose:lose,touch:touch},tally,limitBytes)}get isPassthrough(){return this.#responses.isPassthrough}
disturb(decide){this.#decide=decide;this.#number=0}clear(){this.#decide=null;this.#responses.clear();if(this.#decision==="pending")this.#pass()}write(bytes){
if(this.#first!==null&&this.#first.length<signatureBytes)this.#first=Buffer.concat([this.#first,bytes.subarray(0,signatureBytes-this.#first.length)]);if(this.#passesAll){this.#countProtocol()
;this.#outputs.up(bytes,0)}else if(this.#decide===null&&this.#decision==="pass"){this.#follow(bytes);this.#outputs.up(bytes,0)}else this.#separate(bytes)}writeResponse(bytes){
return this.#responses.write(bytes)}endResponses(isOrderly){this.#responses.end(isOrderly)}#follow(bytes){for(let from=0;!this.#passesAll;){from=this.#requests.advance(bytes,from)
;if(this.#requests.at==="more")return;if(this.#requests.at==="head")this.#countForwarded();else if(this.#requests.at==="lost")this.#passAll()}}#countForwarded(body){this.#tally.requests+=1
;this.#first=null;this.#responses.expect(this.#requests.head?.method??"",body);if(this.#responses.awaited>outstandingLimit)this.#passAll()}#separate(bytes){for(let from=0;from<bytes.length;){
if(this.#passesAll){this.#outputs.up(bytes.subarray(from),0);return}if(this.#requests.isBetweenMessages&&this.#decide!==null&&this.#decision==="pass")this.#decision="pending"
;const to=this.#requests.advance(bytes,from);this.#routePart(bytes.subarray(from,to));from=to
;if(this.#requests.at==="end"||this.#requests.at==="head"&&this.#requests.head?.body===0)this.#endMessage(bytes,from)}}#routePart(bytes){if(this.#requests.at==="lost")this.#passAll()
;if(this.#requests.at==="head")this.#decideRequest(bytes);else if(this.#decision==="pending")this.#pending.push(bytes);else if(this.#decision==="pass"&&bytes.length>0)this.#outputs.up(bytes,0)}
#decideRequest(bytes){const toxic=this.#decision==="pending"?this.#decide?.(this.#number++):undefined;const head=this.#requests.head
;const{status:status,delayMs:delayMs=0,body:body,retryAfterSeconds:retryAfterSeconds}=toxic??{}
;if(this.#decision==="pending"&&head!==null&&this.#deadlines.isEarly(keyOf(head)))this.#tally.earlyRequests+=1;if(status!==undefined&&head!==null&&this.#responses.awaited===0)this.#refuse({
status:status,delayMs:delayMs,retryAfterSeconds:retryAfterSeconds},head);else{if(delayMs>0)this.#countEffect();this.#countForwarded(body);this.#pending.push(bytes);this.#pass(delayMs)}}
#refuse(response,head){this.#countEffect();this.#tally.requests+=1;this.#first=null;this.#pending=[];this.#decision={...response,to:keyOf(head),
last:head.last||head.expectsContinue||head.method==="CONNECT"};if(head.expectsContinue)this.#respond()}#countEffect(){this.#tally.touchedRequests+=1;this.#outputs.touch()}#pass(extraMs=0){
const pending=this.#pending;this.#pending=[];this.#decision="pass";for(const bytes of pending)this.#outputs.up(bytes,extraMs)}#endMessage(bytes,from){
if(this.#requests.at==="head")this.#requests.advance(bytes,from);if(typeof this.#decision==="object")this.#respond();this.#decision="pass"}#respond(){if(typeof this.#decision!=="object")return
;const{status:status,delayMs:delayMs,last:last,retryAfterSeconds:retryAfterSeconds,to:to}=this.#decision;this.#decision="pass";this.#tally.answered+=1
;this.#outputs.down(faultResponse(status,last,retryAfterSeconds),delayMs);if(retryAfterSeconds!==undefined)this.#deadlines.set(to,retryAfterSeconds);if(last)this.#outputs.end()}#countProtocol(){
const protocol=this.#first===null?null:protocolOf(this.#first);if(protocol===null)return;this.#tally[protocol]+=1;this.#first=null}#passAll(){this.#passesAll=true;this.#responses.passAll()
;this.#countProtocol();if(this.#decision==="pending")this.#pass();else if(this.#decision!=="pass")this.#outputs.end()}}const keyOf=({method:method,target:target})=>`${method} ${target}`
;const shared=Buffer.allocUnsafeSlow(65536);const ownBytes=262144;const ownLimit=64;const copyBytes=16384;let owners=0;class ReadBuffer{onread;#reader;#own=null;constructor(reader){this.#reader=reader
;this.onread={buffer:()=>this.#own??shared,callback:count=>{this.#read(count);return true}}}release(){if(this.#own===null)return;this.#own=null;owners-=1}#read(count){const own=this.#own
;if(own!==null&&count>=copyBytes&&this.#reader.isPassthrough)this.#passOn(own.subarray(0,count));else this.#copy(own??shared,count)}#passOn(bytes){
if(!this.#reader.write(bytes)&&this.#own!==null)this.#own=Buffer.allocUnsafeSlow(ownBytes)}#copy(from,count){const bytes=Buffer.allocUnsafe(count);from.copy(bytes,0,0,count)
;if(count<copyBytes)this.release();else if(count===shared.length&&owners<ownLimit)this.#acquireOwn();this.#reader.write(bytes)}#acquireOwn(){if(this.#own!==null)return
;this.#own=Buffer.allocUnsafeSlow(ownBytes);owners+=1}}const lingerMs=5e3;class Connection{#client;#server;#tally;#up;#down;#gate;#toxic=null;#touched=false;#ended=false;#serverSentLast=true
;#inFlight=false;constructor(client,carrier,onClosed){const{to:to,tally:tally,limitBytes:limitBytes}=carrier;this.#client=client;const buffer=new ReadBuffer(this);this.#server=(0,
external_node_net_.connect)({host:to.host,port:to.port,noDelay:true,allowHalfOpen:true,lookup:guarded_lookup.r,onread:buffer.onread});this.#tally=tally
;this.#up=new Flow(client,this.#server,this,tally,"bytesToServer",limitBytes);this.#down=new Flow(this.#server,client,this,tally,"bytesToClient",limitBytes)
;this.#gate=carrier.http?this.#newGate(carrier):null;this.#listen();let open=2;const onClose=()=>{open-=1;if(open===0)onClosed()};client.on("close",()=>{this.#setInFlight(false);onClose()})
;this.#server.on("close",()=>{buffer.release();this.#gate?.endResponses(false);onClose()})}get isPassthrough(){return this.#down.isPassthrough&&(this.#gate?.isPassthrough??true)}write(bytes){
this.#serverSentLast=true;return this.#gate===null?this.#down.write(bytes):this.#gate.writeResponse(bytes)}disturb(toxic,buckets){this.#toxic=toxic;this.#touched=false
;if(toxic.at==="reset")this.reset();else this.#shape(toxic,buckets);if(toxic.request)this.#gate?.disturb(toxic.request.bind(toxic))}#shape(toxic,buckets){const stuck=toxic.at==="swallow"
;const delayMs=toxic.delayMs?.bind(toxic);if(stuck||buckets!==null)this.#up.shape({stuck:stuck,...buckets&&{bucket:buckets.up}});if(stuck||buckets!==null||delayMs||toxic.end)this.#down.shape({
stuck:stuck,...delayMs&&{delayMs:delayMs},...buckets&&{bucket:buckets.down},...toxic.end&&{endAfterBytes:toxic.end.afterBytes}})}clear(){
if(this.#down.destroyed&&!this.#ended&&!this.#client.destroyed&&this.#toxic?.end)this.reachEnd();this.#toxic=null;this.#gate?.clear();this.#up.unshape();this.#down.unshape()}get disturbed(){
return this.#toxic!==null}reset(){if(this.#ended)return;this.#ended=true;this.#tally.resets+=1;this.touch();this.destroy()}destroy(){this.#up.destroy();this.#down.destroy();reset_reset(this.#client)
;reset_reset(this.#server)}#listen(){const[client,server,up,down,gate,tally]=[this.#client,this.#server,this.#up,this.#down,this.#gate,this.#tally];client.on("data",bytes=>{
tally.bytesFromClient+=bytes.length;if(this.#serverSentLast)this.#beginExchange();this.#setInFlight(true);if(gate===null)up.write(bytes);else gate.write(bytes)});client.on("end",()=>{
this.#setInFlight(false);up.end("end")});server.on("end",()=>{gate?.endResponses(true);down.end("end")});client.on("error",()=>{up.end("reset");down.destroy()});server.on("error",()=>{
gate?.endResponses(false);down.end("reset");up.destroy()})}#setInFlight(inFlight){if(this.#inFlight===inFlight)return;this.#inFlight=inFlight;this.#tally.inFlight+=inFlight?1:-1}#beginExchange(){
this.#serverSentLast=false;this.#tally.exchanges+=1}#newGate(context){return new RequestGate({up:(bytes,extraMs)=>this.#up.write(bytes,extraMs),down:(bytes,extraMs)=>this.#down.write(bytes,extraMs),
end:()=>{this.#up.destroy();this.#server.destroy();this.#down.end("end");this.#linger()},touch:()=>this.touch()},context)}responded(){this.#setInFlight(false)}touch(){if(this.#touched)return
;this.#touched=true;this.#tally.touchedConnections+=1}reachEnd(){if(this.#ended)return;if(this.#toxic?.end?.how!=="close"){this.reset();return}this.#ended=true;this.#tally.closes+=1;this.touch()
;this.#up.destroy();this.#server.destroy();this.#client.end();this.#linger()}#linger(){const limit=setTimeout(()=>reset_reset(this.#client),lingerMs);this.#client.once("close",()=>clearTimeout(limit))
}}const mostKeys=1e3;class RetryDeadlines{#untilMs=new Map;set(request,seconds){if(this.#untilMs.size<mostKeys||this.#untilMs.has(request))this.#untilMs.set(request,performance.now()+seconds*1e3)}
isEarly(request){return this.#untilMs.size>0&&(this.#untilMs.get(request)??0)>performance.now()}clear(){this.#untilMs.clear()}}const backlog=4096;const connectionLimit=2e4;const openTries=40
;const pauseMs=25;class Listener{#onClient;#server=null;#address;#shouldListen=false;constructor(address,onClient){this.#address=address;this.#onClient=onClient}get address(){return this.#address}
get isOpen(){return this.#server!==null}async open(){this.#shouldListen=true;for(let tries=1;this.#shouldListen&&this.#server===null;tries+=1){try{await this.#listen()}catch(error){
if(tries>=openTries||this.#address.port===0||error.code!=="EADDRINUSE")throw error;await(0,promises_.setTimeout)(pauseMs)}}}shut(){this.#shouldListen=false;this.#server?.close();this.#server=null}
async#listen(){const server=(0,external_node_net_.createServer)({allowHalfOpen:true,noDelay:true},client=>this.#onClient(client));server.maxConnections=connectionLimit
;await new Promise((resolve,reject)=>{server.once("error",reject);server.listen({host:this.#address.host,port:this.#address.port,backlog:backlog},()=>{server.off("error",reject);resolve()})})
;server.on("error",()=>undefined);const{port:port}=server.address();this.#address={host:this.#address.host,port:port};if(this.#shouldListen&&this.#server===null)this.#server=server;else server.close()
}}var probe_address=__webpack_require__(97079);const longestTimerMs=2**31-1;class Schedule{#listening;#setListening;#startMs=performance.now();#open=true;#timer;constructor(listening,setListening){
this.#listening=listening;this.#setListening=setListening;this.#update()}stop(){clearTimeout(this.#timer)}#update(){const sinceMs=performance.now()-this.#startMs
;const{open:open,untilMs:untilMs}=this.#listening(sinceMs);if(open!==this.#open){this.#open=open;this.#setListening(open)}if(untilMs===Number.POSITIVE_INFINITY)return
;this.#timer=setTimeout(()=>this.#update(),Math.min(longestTimerMs,Math.max(1,Math.ceil(untilMs-sinceMs))))}}const noEffects={exchangesSince:0,bytesSince:0,mostBytes:0,touchedConnections:0,
touchedRequests:0,delayedPieces:0,delayedMs:0,throttledBytes:0,swallowedBytes:0,resets:0,closes:0,refusals:0,answered:0,earlyRequests:0,changedBodies:0,unchangedBodies:0};const newTally=()=>({
disturbed:false,connections:0,openConnections:0,inFlight:0,bytesToServer:0,bytesFromClient:0,bytesToClient:0,requests:0,exchanges:0,http2Connections:0,tlsConnections:0,otherConnections:0,...noEffects
});const resetEffects=tally=>{Object.assign(tally,noEffects)};const mebibyte=1048576;const probeLimitMs=1e3;async function openLink({listen:listen,to:to,http:http,routes:routes}){
const link=new OpenLink(listen??{host:"127.0.0.1",port:0},{to:allowed(to),http:http},routes??null);await link.open();return link}function allowed(to){if((0,
forbidden_host.i)(to.host))throw new Error("no link leads to link-local addresses or to the metadata of the cloud");return to}
const routesIn=routes=>new Map(Object.entries(routes).map(([client,to])=>[client,allowed(to)]));class OpenLink{#tally=newTally();#connections=new Set;#listener;#deadlines=new RetryDeadlines;#carrier
;#routes;#toxic=null;#buckets=null;#schedule=null;#number=0;#before={exchanges:0,bytesToClient:0};constructor(listen,route,routes){this.#routes=routes&&routesIn(routes)
;const limitBytes=()=>Math.max(mebibyte/32,Math.min(mebibyte/2,256*mebibyte/(this.#connections.size+1)));this.#carrier={...route,tally:this.#tally,deadlines:this.#deadlines,limitBytes:limitBytes}
;this.#listener=new Listener(listen,client=>this.#accept(client))}get listen(){return this.#listener.address}open(){return this.#listener.open()}disturb(toxic){this.#removeToxic()
;resetEffects(this.#tally);this.#deadlines.clear();this.#before={exchanges:this.#tally.exchanges,bytesToClient:this.#tally.bytesToClient};this.#tally.disturbed=true;this.#toxic=toxic;this.#number=0
;const rate=toxic.bytesPerSecond;this.#buckets=rate===undefined?null:{up:new Bucket(rate),down:new Bucket(rate)};for(const connection of this.#connections)this.#applyToxic(connection)
;if(!this.#listener.isOpen)this.#reopen();if(toxic.listening!==undefined)this.#schedule=new Schedule(toxic.listening.bind(toxic),open=>this.#setListening(open))}async clear(){this.#removeToxic()
;await this.#listener.open()}counts(){return{...this.#tally,openConnections:this.#connections.size,exchangesSince:this.#tally.exchanges-this.#before.exchanges,
bytesSince:this.#tally.bytesToClient-this.#before.bytesToClient}}route(to,routes){this.#routes=routes===undefined?null:routesIn(routes);this.#carrier={...this.#carrier,to:allowed(to)}}
async probe(signal){const[link,server]=await Promise.all([(0,probe_address.n)(this.listen,probeLimitMs,signal),(0,probe_address.n)(this.#carrier.to,probeLimitMs,signal)]);return{link:link,
server:server}}async close(){this.#removeToxic();this.#listener.shut();for(const connection of this.#connections)connection.destroy()}#accept(client){const to=this.#serverOf(client)
;if(this.#listener.isOpen===false||to===null){client.on("error",()=>undefined).resetAndDestroy();return}this.#tally.connections+=1;const connection=new Connection(client,{...this.#carrier,to:to
},()=>this.#connections.delete(connection));this.#connections.add(connection);this.#applyToxic(connection)}#serverOf({remoteAddress:remoteAddress=""}){if(this.#routes===null)return this.#carrier.to
;const host=remoteAddress.replace(/^::ffff:(?=\d)/,"");return this.#routes.get(host)??((0,own_address.v)(host)?this.#carrier.to:null)}#applyToxic(connection){const toxic=this.#toxic
;if(toxic===null)return;const connectionToxic=toxic.connection===undefined?{}:toxic.connection(this.#number++);if(connectionToxic!==undefined)connection.disturb(connectionToxic,this.#buckets)}
#setListening(open){if(open)this.#reopen();else{this.#listener.shut();for(const connection of this.#connections)if(connection.disturbed)connection.reset();this.#verifyRefusal()}}#reopen(){
this.#listener.open().catch(()=>undefined)}#verifyRefusal(){const toxic=this.#toxic;void(0,within.u)(probeLimitMs,null,limit=>(0,probe_address.n)(this.listen,probeLimitMs,limit)).then(outcome=>{
if(outcome==="refused"&&this.#toxic===toxic)this.#tally.refusals+=1})}#removeToxic(){this.#schedule?.stop();this.#schedule=null;this.#toxic=null;this.#tally.disturbed=false
;for(const connection of this.#connections)connection.clear();this.#buckets?.up.close();this.#buckets?.down.close();this.#buckets=null}}var port_holder=__webpack_require__(68681)
;var load_pacer=__webpack_require__(15383);var schedule=__webpack_require__(36699);var http_status=__webpack_require__(97917);var fresh_requests=__webpack_require__("world-probes-http-fresh-requests")
;var http_origin=__webpack_require__("world-probes-http-origin");const plainClients={requests:[{method:"GET",path:"/",headers:{},body:null,status:"2xx"}],forwardedFor:false}
;const forwardedAddresses=2**17;function forwardedAddress(client){const at=client%forwardedAddresses;return`198.${18+(at>>16)}.${at>>8&255}.${at&255}`}
function clientsTo(preview,{requests:requests,forwardedFor:forwardedFor}){if(requests.length===0)throw new RangeError("clients need a request to send");const origin=(0,http_origin.N)({preview:preview
});const all=requests.map(request=>{const next=(0,fresh_requests.b)(origin,request);const accepts=status=>(0,http_status.l)(request.status,status);return()=>({...next(),accepts:accepts})})
;return client=>{const sends=all[client%all.length]();if(!forwardedFor)return sends;const headers={...sends.options.headers,"x-forwarded-for":forwardedAddress(client)};return{...sends,options:{
...sends.options,headers:headers}}}}var external_node_http_=__webpack_require__(37067);var external_node_https_=__webpack_require__(44708);const patienceMs=3e4;function getters(protocol){
const tls=protocol==="https:";const agent=new(tls?external_node_https_.Agent:external_node_http_.Agent)({keepAlive:true,maxFreeSockets:1e3})
;const request=tls?external_node_https_.request:external_node_http_.request;return{start:({options:options,body:body},_,callbacks)=>follow(request({...options,agent:agent,timeout:patienceMs
}),body,callbacks),close:()=>agent.destroy()}}const follow=(request,body,callbacks)=>{let answered=false;request.on("error",()=>{});request.on("timeout",()=>request.destroy())
;request.once("socket",socket=>socket.connecting?socket.once("connect",callbacks.onReached):callbacks.onReached());request.once("response",response=>{callbacks.onStatus(response.statusCode??0)
;response.on("error",()=>{});response.on("data",piece=>callbacks.onBytes(piece.length));response.once("end",()=>{answered=true})})
;request.once("close",()=>callbacks.onEnd(answered?"answered":"failed"));request.end(body??undefined);return{leave:()=>request.destroy()}};const firstResponses=20;class ResponseCounts{#accepted=0
;#refused=0;#limited=0;#broken=0;#firstAccepted=0;#firstRefused=0;#refusedWith=new Map;#classes=new Map;add(status,isAccepted){const of=`${Math.floor(status/100)}xx`
;this.#classes.set(of,(this.#classes.get(of)??0)+1);const early=this.#firstAccepted+this.#firstRefused<firstResponses;if(isAccepted){this.#accepted++;if(early)this.#firstAccepted++
}else if(status>=500)this.#broken++;else{this.#refused++;if(early)this.#firstRefused++;if(status===429)this.#limited++;this.#refusedWith.set(status,(this.#refusedWith.get(status)??0)+1)}}
get classes(){return Object.fromEntries(this.#classes)}get numbers(){const[status=0]=[...this.#refusedWith].reduce((most,one)=>one[1]>(most[1]??0)?one:most,[]);return{accepted:this.#accepted,
refused:this.#refused,limited:this.#limited,broken:this.#broken,firstAccepted:this.#firstAccepted,firstRefused:this.#firstRefused,refusedStatus:status}}}
var external_node_tls_=__webpack_require__(41692);const statusLineBytes=12;function slowClient({options:options,body:body},traffic,callbacks){const tls=options.protocol==="https:"
;const socket=connectTo(options,tls);const onHead=statusReader(callbacks.onStatus);const{leaveAfterBytes:leaveAfterBytes=Number.POSITIVE_INFINITY}=traffic;let how="failed";let received=0
;const abandon=()=>{how="abandoned";socket.destroy()};const take=piece=>{received+=piece.length;callbacks.onBytes(piece.length);onHead(piece);if(received>=leaveAfterBytes)abandon()}
;const speak=speaker(socket,requestOf(options,body),traffic.sendBytesPerSecond,leaveAfterBytes===0?abandon:()=>{});const listen=listener(socket,traffic.readBytesPerSecond,take)
;socket.on("error",()=>{});socket.once(tls?"secureConnect":"connect",()=>{callbacks.onReached();speak()});socket.once("end",()=>{if(received>0)how="answered"})
;socket.once("close",()=>callbacks.onEnd(how));return{leave:()=>socket.destroy(),pace(){if(!socket.connecting)speak();listen()}}}
function connectTo({host:host,port:port,lookup:lookup,servername:servername},tls){const options={host:host??"",port:Number(port),lookup:lookup,noDelay:true};return tls?(0,
external_node_tls_.connect)(servername===undefined?options:{...options,servername:servername}):(0,external_node_net_.connect)(options)}
function requestOf({method:method,path:path,headers:headers},body){const lines=Object.entries({...headers,connection:"close"}).map(([name,value])=>`${name}: ${value}\r\n`)
;return Buffer.concat([Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n`,"latin1"),Buffer.from(body??"")])}function statusReader(onStatus){let head="";return piece=>{
if(head.length>=statusLineBytes)return;head+=piece.toString("latin1",0,statusLineBytes-head.length);if(head.length<statusLineBytes)return;const status=/^HTTP\/1\.[01] (\d{3})/.exec(head)?.[1]
;if(status!==undefined)onStatus(Number(status))}}function speaker(socket,text,bytesPerSecond,sent){const allowed=allowance(bytesPerSecond);let at=0;return()=>{
const to=Math.min(text.length,at+allowed(text.length-at));if(to===at||socket.destroyed)return;socket.write(text.subarray(at,to),to===text.length?sent:undefined);at=to}}
function listener(socket,bytesPerSecond,take){if(bytesPerSecond===undefined){socket.on("data",take);return()=>{}}const allowed=allowance(bytesPerSecond);socket.pause();return()=>{
const count=Math.min(socket.readableLength,allowed(socket.readableLength));const piece=count>0?socket.read(count):socket.read(0);if(piece!==null)take(piece)}}function allowance(bytesPerSecond){
if(bytesPerSecond===undefined)return wanted=>wanted;let creditMs=performance.now()-1e3/bytesPerSecond;return wanted=>{const now=performance.now()
;const bytes=Math.min(wanted,Math.floor((now-creditMs)*bytesPerSecond/1e3));creditMs=bytes===wanted?now:creditMs+bytes*1e3/bytesPerSecond;return bytes}}const maxRatePerSecond=2e3;const mostOpen=1e3
;const keptDescriptors=16;const paceMs=100;const replaceMs=1e3;const stopLimitMs=1e3;const counterOf={answered:"answers",failed:"errors",abandoned:"abandoned"}
;function startTraffic(traffic,url,clients=plainClients){const to=new URL(url);if(!/^https?:$/.test(to.protocol)||(0,
forbidden_host.i)(to.hostname))throw new RangeError("traffic goes to http and https previews only");const tally={visitors:0,reached:0,answers:0,abandoned:0,errors:0,bytes:0,dropped:0}
;const maxOpen=Math.max(1,Math.min(mostOpen,(0,descriptors.Uf)()-keptDescriptors));const open=new Set;const connections=Math.min(traffic.connections??0,maxOpen)
;const rate=Math.min(traffic.ratePerSecond??0,maxRatePerSecond);const plain=getters(to.protocol);const sendsOf=clientsTo(url,clients);const counted=new ResponseCounts
;const{reconnectEveryMs:reconnectEveryMs}=traffic;const isHerd=reconnectEveryMs!==undefined
;const isSlow=!isHerd&&[traffic.connections,traffic.sendBytesPerSecond,traffic.readBytesPerSecond,traffic.leaveAfterBytes].some(one=>one!==undefined);let stopped=false;let onEmpty=()=>{}
;const spawnClient=()=>{if(stopped)return;if(open.size>=maxOpen)return void tally.dropped++;const sends=sendsOf(tally.visitors++);const client=(isSlow?slowClient:plain.start)(sends,traffic,{
onReached:()=>tally.reached++,onStatus:status=>counted.add(status,sends.accepts(status)),onBytes:count=>{tally.bytes+=count},onEnd(how){open.delete(client);if(open.size===0)onEmpty();if(stopped)return
;tally[counterOf[how]]++;if(isSlow&&connections>0)setTimeout(spawnClient,replaceMs)}});open.add(client)};const startMs=performance.now();let sent=0;const dueNext=()=>startMs+(0,
schedule.x)(0,rate,sent);const pacer=(0,load_pacer.W)(()=>{for(;rate>0&&dueNext()<=performance.now();sent++)spawnClient();return rate>0?dueNext()-performance.now():paceMs})
;const pacing=setInterval(()=>{for(const client of open)client.pace?.()},paceMs);const connectAll=()=>{for(let place=0;place<connections;place++)spawnClient()};const reconnectAll=()=>{
for(const client of open)client.leave();open.clear();plain.close();connectAll()};connectAll();const reconnecting=isHerd?setInterval(reconnectAll,reconnectEveryMs):undefined;const counts=()=>({
...tally,...counted.numbers,open:open.size});return{counts:counts,async stop(){stopped=true;pacer.stop();clearInterval(pacing);clearInterval(reconnecting);const limit=new AbortController
;onEmpty=()=>limit.abort();if(open.size===0)onEmpty();for(const client of open)client.leave();plain.close();await(0,promises_.setTimeout)(stopLimitMs,undefined,{signal:limit.signal}).catch(()=>{})
;return{...counts(),...counted.classes}}}}const longestTickMs=500;const busyMs=3e4;class Lease{#terms;#silentMs=0;#heldMs=0;constructor(terms){this.#terms=terms}heard(){this.#silentMs=0}
tick(elapsedMs,computes){this.#silentMs+=Math.min(elapsedMs,longestTickMs);this.#heldMs+=elapsedMs;if(this.#heldMs>=this.#terms.deadlineMs)return"overdue"
;const isBusy=this.#silentMs>=this.#terms.silenceMs/2&&computes(elapsedMs);return this.#silentMs>=(isBusy?busyMs:this.#terms.silenceMs)?"silent":null}}const hostedLimit=256;const host_probeLimitMs=2e3
;const none={};class Host{journal=null;lease=null;released=false;distrusted=false;#links=new Map;#traffic=new Map;#running=new Set;#duties=new Map;#logs=new Map;async handle(request){
if(this.distrusted)throw new Error("the keeper has given up on the gate");this.lease?.heard();switch(request.ask){case"hello":this.journal=request.journal
;this.lease=request.lease===null?null:new Lease(request.lease);return{pid:process.pid};case"renew":return none;case"link.open":return{listen:(await this.#open(request)).listen};case"link.route":
this.#link(request.link).route(request.to,request.routes);return none;case"link.disturb":this.#link(request.link).disturb(toxicOf(request.effect));return none;case"link.clear":
await this.#link(request.link).clear();return none;case"link.counts":return this.#link(request.link).counts();case"link.probe":return this.#probe(request.link);case"traffic.start":
return this.#startTraffic(request);case"traffic.stop":this.#running.delete(request.traffic);return await(this.#traffic.get(request.traffic)?.stop())??none;case"traffic.counts":return{
...this.#traffic.get(request.traffic)?.counts(),running:this.#running.has(request.traffic)?1:0};case"duty.start":return this.#startDuty(request);case"duty.stop":
await(this.#duties.get(request.duty)?.stop());return none;case"duty.counts":return this.#duties.get(request.duty)?.counts()??none;case"log.bound":return this.#boundLog(request.path);case"log.release":
return this.#releaseLog(request.path);case"shutdown":this.released=true;return none}}async stopDisturbing(){
await Promise.allSettled([...[...this.#duties.values()].map(duty=>duty.stop()),...[...this.#traffic.values()].map(running=>running.stop()),...[...this.#links.values()].map(link=>link.clear())])}
async close(){
await Promise.allSettled([...[...this.#duties.values()].map(duty=>duty.stop()),...[...this.#traffic.values()].map(running=>running.stop()),...[...this.#links.values()].map(link=>link.close())])}
async releaseLogs(){await Promise.allSettled([...this.#logs.keys()].map(path=>this.#releaseLog(path)))}async#boundLog(path){if(this.#logs.has(path))return none
;if(this.#logs.size>=hostedLimit)throw new Error(`more than ${hostedLimit} logs`);this.#logs.set(path,await(0,output.b)(path));return none}async#releaseLog(path){const log=this.#logs.get(path)
;this.#logs.delete(path);await(log?.stop());return{leftOutBytes:log?.leftOutBytes()??0}}async#open(request){if(this.#links.has(request.link))throw new Error("a link of that name is open already")
;if(this.#links.size>=hostedLimit)throw new Error(`more than ${hostedLimit} links`);const link=await openLink(request).catch(async error=>{throw new Error(await openFailure(error,request.listen),{
cause:error})});this.#links.set(request.link,link);return link}#link(name){const link=this.#links.get(name);if(link===undefined)throw new Error("no link of that name is open");return link}
async#probe(name){const{link:link,server:server}=await(0,within.u)(host_probeLimitMs,null,limit=>this.#link(name).probe(limit));return{outcome:link,server:server}}
#startDuty({duty:duty,processes:processes,share:share}){if(this.#duties.size>=hostedLimit*16)throw new Error("more duty cycles than a run ever has")
;if(this.#duties.has(duty))throw new Error("a duty cycle of that name exists already");this.#duties.set(duty,startDutyCycle(processes,share));return none}#startTraffic(request){
if(this.#traffic.size>=hostedLimit*16)throw new Error("more traffic than a run can have");if(this.#traffic.has(request.traffic))throw new Error("traffic of that name runs already");const traffic=(0,
catalog.Kl)(request.effect.kind)?.traffic?.(request.effect.params);if(traffic===undefined)throw new Error(`${request.effect.kind} is not a traffic fault`)
;const running=startTraffic(traffic,request.url,request.clients);this.#traffic.set(request.traffic,running);this.#running.add(request.traffic);return running.counts()}}
async function openFailure(error,listen){if(error.code===undefined)return error.message;const place=listen===null?"a free port":`${listen.host}:${listen.port}`
;const holder=error.code==="EADDRINUSE"&&listen!==null?await(0,port_holder.u)(listen.port):"another process";const why={EADDRINUSE:`${holder} listens there already`,
EACCES:"that port needs more rights",EADDRNOTAVAIL:"no such address here"}[error.code]??"it cannot be opened";return`cannot listen on ${place}: ${why} (${error.code})`}function toxicOf(effect){
const toxic=(0,catalog.Kl)(effect.kind)?.toxic?.(effect.params,(0,dice.a)(effect.seed));if(toxic===undefined)throw new Error(`${effect.kind} is not a fault of a link`);return toxic}
var usage=__webpack_require__(65886);const pulse_windowMs=1500;class Pulse{#pid;#cpuMs=0;#sinceProgressMs=Number.POSITIVE_INFINITY;constructor(pid){this.#pid=pid}computes(elapsedMs){const cpuMs=(0,
usage.F)(this.#pid)?.cpuMs??0;this.#sinceProgressMs=cpuMs>this.#cpuMs?0:this.#sinceProgressMs+elapsedMs;this.#cpuMs=Math.max(this.#cpuMs,cpuMs);return this.#sinceProgressMs<pulse_windowMs}}
const exitLimitMs=3e4;const recoverLimitMs=25e3;const readLimitMs=2e3;const fenceLimitMs=2e3;const main_tickMs=250;const main_reasons={silent:"the gate had not responded for too long and was ended",
overdue:"the gate was still at work long after its budget and was ended"};async function keeper(_home){
if(process.send===undefined)throw new TypeError("the keeper is started by the gate, with a channel to it");(0,descriptors.hF)();const host=new Host
;for(const name of["SIGINT","SIGTERM","SIGHUP"])process.on(name,()=>undefined);const ending=endOf(host);const gate=process.ppid>1?await(0,identity.cu)(process.ppid):null;const end=await ending
;const exit=setTimeout(()=>process.exit(1),exitLimitMs).unref();if(end!=="closed")await endGate(host,gate);if(!host.released)await recover(host,end,exit);await host.close();await host.releaseLogs()
;process.exit(0)}function endOf(host){return new Promise(resolve=>{process.on("message",envelope=>{void handle(host,envelope).then(reply=>{
if(process.connected)process.send?.(reply,()=>envelope.ask==="shutdown"&&process.disconnect?.())})});process.once("disconnect",()=>resolve("closed"));const pulse=new Pulse(process.ppid)
;let lastMs=performance.now();setInterval(()=>{const nowMs=performance.now();const end=host.lease?.tick(nowMs-lastMs,ms=>pulse.computes(ms))??null;lastMs=nowMs;if(end!==null)resolve(end)
},main_tickMs).unref()})}async function endGate(host,gate){host.distrusted=true;if(gate===null)return
;const{fence:fence}=await __webpack_require__.e("world-recover-fence").then(__webpack_require__.bind(__webpack_require__,91857));await(0,within.u)(fenceLimitMs,null,limit=>fence(gate,{graceMs:0,
known:true},processes.u,limit)).catch(()=>undefined)}async function handle(host,envelope){const{id:id}=envelope;try{return{id:id,ok:true,value:await host.handle(envelope)}}catch(error){return{id:id,
ok:false,error:error instanceof Error?error.message:String(error)}}}async function recover(host,end,exit){await host.stopDisturbing();if(host.journal===null)return;const journal=host.journal
;const{recoverJournal:recoverJournal,undoLimitMs:undoLimitMs}=await Promise.all([__webpack_require__.e("shared-core-chaos-toolkit-ready-ready-tolerance"),__webpack_require__.e("shared-world-containers-find"),__webpack_require__.e("shared-world-experiment-run-step"),__webpack_require__.e("world-recover-recover-for-keeper-main")]).then(__webpack_require__.bind(__webpack_require__,41904))
;const moreMs=await Promise.race([undoLimitMs(journal),(0,promises_.setTimeout)(readLimitMs,0,{ref:false})]);clearTimeout(exit);setTimeout(()=>process.exit(1),exitLimitMs+moreMs).unref()
;const options={by:"keeper",...end!=="closed"&&{why:main_reasons[end]}};await(0,within.u)(recoverLimitMs+moreMs,null,async limit=>{
const first=await recoverJournal(journal,options,limit).catch(()=>null);if(first?.failed===0)return;await host.close();await recoverJournal(journal,options,limit)}).catch(error=>{
process.stderr.write(`recovery: ${String(error)}\n`)})}}),39256:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
Y:()=>boundLogByKeeper,b:()=>boundLog});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455)
;var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58500);var _within_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__("world-within");const limitBytes=1e7
;const headBytes=4e6;const tailBytes=1e6;const lookMs=100;const requestLimitMs=5e3;async function boundLog(path){const file=await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDWR|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW)
;const over=new AbortController;let leftOut=0;const shorten=async()=>{leftOut=await shortened(file,leftOut).catch(()=>leftOut)};const looking=(async()=>{while(!over.signal.aborted){await shorten()
;await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(lookMs,undefined,{signal:over.signal,ref:false}).catch(()=>undefined)}await shorten();await file.close()})().catch(()=>undefined)
;return{leftOutBytes:()=>leftOut,async stop(){over.abort();await looking}}}function boundLogByKeeper(keeper,path){let[own,leftOut]=[null,0];const byGate=()=>{own??=boundLog(path).catch(()=>null)}
;const requested=(0,_within_js__WEBPACK_IMPORTED_MODULE_3__.u)(requestLimitMs,null,limit=>keeper.ask({ask:"log.bound",path:path},limit)).catch(byGate);keeper.lost?.addEventListener("abort",byGate,{
once:true});return{leftOutBytes:()=>leftOut,async stop(){keeper.lost?.removeEventListener("abort",byGate);await requested;const byKeeper=await(0,
_within_js__WEBPACK_IMPORTED_MODULE_3__.u)(requestLimitMs,null,limit=>keeper.ask({ask:"log.release",path:path},limit)).catch(()=>null);if(byKeeper===null)byGate();const log=await own
;await(log?.stop());leftOut=(byKeeper?.leftOutBytes??0)+(log?.leftOutBytes()??0)}}}async function shortened(file,before){const{size:size}=await file.stat();if(size<=limitBytes)return before
;const tail=Buffer.alloc(tailBytes);const{bytesRead:bytesRead}=await file.read(tail,0,tailBytes,size-tailBytes);const leftOut=before+size-headBytes-bytesRead;await file.truncate(headBytes)
;await file.write(Buffer.concat([Buffer.from(`\n[chaos-gate: ${leftOut} bytes of output are left out here]\n`),tail.subarray(0,bytesRead)]));return leftOut}}),
97079:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{n:()=>probeAddress,s:()=>outcomeOf})
;var node_net__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77030);var _probes_guarded_lookup_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(18806);const settleMs=60
;function probeAddress(address,limitMs,signal){return new Promise(resolve=>{const socket=(0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)({host:address.host,port:address.port,
lookup:_probes_guarded_lookup_js__WEBPACK_IMPORTED_MODULE_1__.r});const settle=outcome=>{clearTimeout(timer);signal.removeEventListener("abort",onAbort);socket.destroy();resolve(outcome)}
;const onAbort=()=>settle("timeout");let timer=setTimeout(onAbort,limitMs);signal.addEventListener("abort",onAbort);if(signal.aborted)onAbort();socket.on("connect",()=>{clearTimeout(timer)
;timer=setTimeout(()=>settle("connected"),Math.min(settleMs,limitMs))});socket.on("error",error=>settle(outcomeOf(error.code)));socket.on("end",()=>settle("closed"))
;socket.on("data",()=>settle("connected"))})}const outcomeOf=code=>code==="ECONNREFUSED"?"refused":code==="ECONNRESET"||code==="EPIPE"?"reset":"unreachable"}),
15383:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{W:()=>startPacer})
;var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(643);const heartbeatMs=50;function startPacer(tick){let timer;let worstLagMs=0;const arm=waitMs=>{
const ms=Math.max(1,Math.floor(Math.min(waitMs,heartbeatMs)));const wakeMs=node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now()+ms;timer=setTimeout(()=>{
worstLagMs=Math.max(worstLagMs,node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now()-wakeMs);const next=tick();if(next!==null)arm(next)},ms)};arm(0);return{stop:()=>clearTimeout(timer),
maxLagMs(){const lag=worstLagMs;worstLagMs=0;return lag}}}}),36699:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{x:()=>dueMs
});const goldenFraction=(Math.sqrt(5)-1)/2;function dueMs(index,ratePerSecond,number){const intervalMs=1e3/ratePerSecond;return intervalMs*(index*goldenFraction%1+number)}}),
"world-probes-http-fresh-requests":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>freshRequests})
;var external_node_crypto_=__webpack_require__(77598);const written=/\{\{id\}\}|\{id\}/g
;const hasPlaceholder=({path:path,headers:headers,body:body})=>[path,...Object.values(headers),body?.text??""].some(text=>text.includes("{id}"));function withId(request,id){
const fill=text=>text.replace(written,found=>found==="{id}"?id:"{id}");return{...request,path:fill(request.path),
headers:Object.fromEntries(Object.entries(request.headers).map(([name,value])=>[name,fill(value)])),body:request.body===null?null:{...request.body,text:fill(request.body.text)}}}
var write_record=__webpack_require__(33324);function freshRequests({prepare:prepare},request){if(!hasPlaceholder(request)){const prepared=prepare(request);return()=>prepared}const run=`cg${(0,
external_node_crypto_.randomBytes)(6).toString("hex")}`;let sent=0;return()=>prepare(withId(request,(0,write_record.Re)(run,sent++)))}}),
6504:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>ownAddresses,v:()=>isOwnAddress})
;var node_os__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(48161);const ownAddresses=()=>Object.values((0,
node_os__WEBPACK_IMPORTED_MODULE_0__.networkInterfaces)()).flatMap(all=>(all??[]).map(({address:address})=>address));const isOwnAddress=host=>ownAddresses().includes(host)}),
68681:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{u:()=>portHolder})
;var _core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(61228);var _descriptors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(56107)
;var _listeners_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("world-process-listeners");async function portHolder(port){const[pid]=await(0,
_listeners_js__WEBPACK_IMPORTED_MODULE_1__.bg)(port).catch(()=>[]);if(pid===undefined)return"another process";const name=await(0,
_descriptors_js__WEBPACK_IMPORTED_MODULE_0__.EW)(`/proc/${pid}/comm`).catch(()=>"");return`process ${pid}${name.trim()===""?"":` (${(0,
_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_2__.R)(name.trim())})`}`}}),65886:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>usageOf});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);const ticksPerSecond=100;const bytesPerKb=1024;function usageOf(pid){
const stat=textOf(`/proc/${pid}/stat`);if(stat===null)return null;const fields=stat.slice(stat.lastIndexOf(")")+2).split(" ");return{cpuMs:(Number(fields[11])+Number(fields[12]))/ticksPerSecond*1e3,
threads:Number(fields[17]),rssBytes:residentBytes(pid),openFiles:openFilesOf(pid)}}function residentBytes(pid){const kb=/^VmRSS:\s+(\d+) kB$/m.exec(textOf(`/proc/${pid}/status`)??"")?.[1]
;return kb===undefined?null:Number(kb)*bytesPerKb}function openFilesOf(pid){const path=`/proc/${pid}/fd`;try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size||(0,
node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path).length}catch{return null}}function textOf(path){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path,"latin1")}catch{return null
}}})};
