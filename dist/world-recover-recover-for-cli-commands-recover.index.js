export const id="world-recover-recover-for-cli-commands-recover";export const ids=["world-recover-recover-for-cli-commands-recover"];export const modules={
21442:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G2:()=>inNetwork,Rk:()=>hostAddress,Tx:()=>embeddedV4,
rQ:()=>canonicalHost,w1:()=>startsWith});function hostAddress(host){const bare=host.replace(/^\[|\]$/g,"").replace(/%.*$/,"");const canonical=canonicalHost(bare.includes(":")?`[${bare}]`:bare)
;if(canonical===null)return null;if(canonical.startsWith("["))return{groups:groupsOf(canonical.slice(1,-1))};return/^\d+\.\d+\.\d+\.\d+$/.test(canonical)?{v4:v4Of(canonical)}:null}
function canonicalHost(host){const address=`http://${host}/`;if(/[/\\?#@]/.test(host)||!URL.canParse(address))return null;return new URL(address).hostname.replace(/\.$/,"")}
const v4Of=text=>text.split(".").reduce((sum,part)=>sum*256+Number(part),0);function groupsOf(canonical){const[left="",right]=canonical.split("::")
;const numbers=text=>text===""?[]:text.split(":").map(group=>Number.parseInt(group,16));const[before,after]=[numbers(left),numbers(right??"")]
;return[...before,...Array(8-before.length-after.length).fill(0),...after]}function startsWith(groups,prefix,bits){return prefix.split(":").every((group,index)=>{
const counted=Math.max(0,Math.min(16,bits-16*index));const mask=65535<<16-counted&65535;return((groups[index]??0)&mask)===(Number.parseInt(group,16)&mask)})}
const inNetwork=(address,network,bits)=>Math.floor(address/2**(32-bits))===Math.floor(v4Of(network)/2**(32-bits));function embeddedV4(groups){const g=index=>groups[index]??0
;const pair=index=>g(index)*65536+g(index+1);const last=pair(6);const found=[];if(startsWith(groups,"0:0:0:0:0",80)&&(g(5)===0||g(5)===65535))found.push(last)
;if(startsWith(groups,"0:0:0:0:ffff:0",96))found.push(last);if(startsWith(groups,"64:ff9b:0:0:0:0",96))found.push(last);if(startsWith(groups,"64:ff9b:1",48))found.push(last,...translated(g))
;if(g(0)===8194)found.push(pair(1));if(startsWith(groups,"2001:0",32))found.push(pair(2),(~last>>>0)%2**32);if((g(4)&~512)===0&&g(5)===24318)found.push(last);return found}function translated(g){
const bytes=[3,4,5,6].flatMap(index=>[g(index)>>8,g(index)&255]).filter((_,index)=>index!==2);return[0,1,2].map(from=>bytes.slice(from,from+4).reduce((sum,byte)=>sum*256+byte,0))}}),
17498:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{x:()=>reachOf})
;var _host_address_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21442);function reachOf(host){const address=(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Rk)(host)
;if(address!==null)return reachOfAddress(address);const name=(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.rQ)(host)??host;if(/(^|\.)localhost$/.test(name))return"loopback"
;return privateNames.test(name)?"name":"public"}const privateNames=/^[^.]+$|\.(test|invalid|local|internal|intranet|private|corp|home|lan|localdomain|home\.arpa)$/
;const loopbackV4=[["127.0.0.0",8],["0.0.0.0",32]];const privateV4=[["10.0.0.0",8],["172.16.0.0",12],["192.168.0.0",16],["100.64.0.0",10]];function reachOfAddress(address){
if("v4"in address)return reachOfV4(address.v4);const{groups:groups}=address;if((0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"0:0:0:0:0:0:0",112)&&(groups[7]??0)<=1)return"loopback"
;if((0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"fc00",7)||(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"fec0",10))return"private";const mapped=(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"0:0:0:0:0:ffff",96)?(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Tx)(groups)[0]:undefined
;return mapped===undefined?"public":reachOfV4(mapped)}function reachOfV4(address){if(loopbackV4.some(([net,bits])=>(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.G2)(address,net,bits)))return"loopback";return privateV4.some(([net,bits])=>(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.G2)(address,net,bits))?"private":"public"}}),33071:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V:()=>formatQuantity});var _plain_decimal_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21912)
;var _significant_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(42625);var _unit_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(84206);function formatQuantity(kind,value){
const forms=_unit_js__WEBPACK_IMPORTED_MODULE_0__.MD[kind].flatMap((unit,size)=>formIn(unit,size,value)).filter(reads(value))
;const best=forms.filter(({size:size,number:number})=>size===0||Number(number)>=1).sort(byReading)[0]??base(kind,value);return best.number+best.unit.suffix}
const formIn=(unit,size,value)=>unit.readOnly?[]:[{unit:unit,size:size,number:(0,_plain_decimal_js__WEBPACK_IMPORTED_MODULE_1__.m)(inverse(unit,value),-unit.exponent)}]
;const inverse=({times:times,over:over},value)=>times===over?value:(0,_significant_js__WEBPACK_IMPORTED_MODULE_2__.I)(value*over/times,15);const reads=value=>({unit:unit,number:number})=>(0,
_unit_js__WEBPACK_IMPORTED_MODULE_0__.xm)(unit,number)===value;const length=({unit:unit,number:number})=>number.length+unit.suffix.length+(Number(number)>=1e3?1:0)
;const fraction=({number:number})=>number.includes(".")?1:0;const byReading=(a,b)=>length(a)-length(b)||fraction(a)-fraction(b)||b.size-a.size;function base(kind,value){
const size=_unit_js__WEBPACK_IMPORTED_MODULE_0__.MD[kind].findIndex(({times:times,over:over})=>times===over);return{...formIn(_unit_js__WEBPACK_IMPORTED_MODULE_0__.MD[kind][size],size,value)[0]}}}),
21912:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{m:()=>plainDecimal});function plainDecimal(value,shift=0){
if(value===0)return"0";const[mantissa="",exponent="0"]=value.toExponential().split("e");const digits=mantissa.replace(".","");const point=Number(exponent)+shift+1
;if(point<=0)return`0.${"0".repeat(-point)}${digits}`;if(point>=digits.length)return digits+"0".repeat(point-digits.length);return`${digits.slice(0,point)}.${digits.slice(point)}`}}),
93:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>printable})
;const printable=(text,longest)=>shortened([...text.slice(0,2*longest+2)],longest).replace(/[^ -~]|`/gu,escaped)
;const shortened=(letters,longest)=>letters.length>longest?`${letters.slice(0,longest).join("")}...`:letters.join("");const escaped=letter=>`\\u{${(letter.codePointAt(0)??0).toString(16)}}`}),
50485:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N:()=>quantityText})
;var _format_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33071);var _plain_decimal_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21912)
;var _significant_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(42625);const quantityText=(kind,value,digits=3)=>(0,
_format_js__WEBPACK_IMPORTED_MODULE_0__.V)(kind,value).replace(/^([\d.]+)(.*)$/,(_,number,unit)=>{const rounded=(0,_plain_decimal_js__WEBPACK_IMPORTED_MODULE_1__.m)((0,
_significant_js__WEBPACK_IMPORTED_MODULE_2__.I)(Number(number),digits));return/^[A-Za-z%]/.test(unit)?`${rounded} ${unit}`:rounded+unit})}),
42625:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>significant})
;const significant=(value,digits)=>Number(value.toPrecision(digits))}),84206:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
MD:()=>units,uF:()=>unitOf,xm:()=>valueIn});const decimal=(suffix,exponent)=>({suffix:suffix,exponent:exponent,times:1,over:1,readOnly:false});const scaled=(suffix,times,exponent=0)=>({
...decimal(suffix,exponent),times:times});const readOnly=unit=>({...unit,readOnly:true});const bytes=[decimal("B",0),decimal("kB",3),decimal("MB",6),decimal("GB",9)]
;const powersOfTwo=[scaled("KiB",2**10),scaled("MiB",2**20),scaled("GiB",2**30)];const bits=[scaled("kbit",125),scaled("Mbit",125,3),scaled("Gbit",125,6)];const perSecond=unit=>({...unit,
suffix:`${unit.suffix}/s`});const units={duration:[decimal("ms",0),decimal("s",3),scaled("m",6,4),scaled("h",36,5)],rate:[{...decimal("/m",0),over:60},decimal("/s",0)],
bandwidth:[...bytes.map(perSecond),...[...powersOfTwo,...bits].map(perSecond).map(readOnly)],size:[...bytes,...powersOfTwo],share:[decimal("%",-2)],count:[decimal("",0)],status:[decimal("",0)]}
;const unitOf=(kind,suffix)=>units[kind].find(unit=>unit.suffix===suffix);const valueIn=(unit,number)=>Number(`${number}e${unit.exponent}`)*unit.times/unit.over})};
