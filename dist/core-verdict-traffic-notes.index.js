export const id="core-verdict-traffic-notes";export const ids=["core-verdict-traffic-notes"];export const modules={
33071:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{V:()=>formatQuantity})
;var _plain_decimal_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21912);var _significant_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(42625)
;var _unit_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(84206);function formatQuantity(kind,value){
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
42625:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>significant})
;const significant=(value,digits)=>Number(value.toPrecision(digits))}),84206:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
MD:()=>units,uF:()=>unitOf,xm:()=>valueIn});const decimal=(suffix,exponent)=>({suffix:suffix,exponent:exponent,times:1,over:1,readOnly:false});const scaled=(suffix,times,exponent=0)=>({
...decimal(suffix,exponent),times:times});const readOnly=unit=>({...unit,readOnly:true});const bytes=[decimal("B",0),decimal("kB",3),decimal("MB",6),decimal("GB",9)]
;const powersOfTwo=[scaled("KiB",2**10),scaled("MiB",2**20),scaled("GiB",2**30)];const bits=[scaled("kbit",125),scaled("Mbit",125,3),scaled("Gbit",125,6)];const perSecond=unit=>({...unit,
suffix:`${unit.suffix}/s`});const units={duration:[decimal("ms",0),decimal("s",3),scaled("m",6,4),scaled("h",36,5)],rate:[{...decimal("/m",0),over:60},decimal("/s",0)],
bandwidth:[...bytes.map(perSecond),...[...powersOfTwo,...bits].map(perSecond).map(readOnly)],size:[...bytes,...powersOfTwo],share:[decimal("%",-2)],count:[decimal("",0)],status:[decimal("",0)]}
;const unitOf=(kind,suffix)=>units[kind].find(unit=>unit.suffix===suffix);const valueIn=(unit,number)=>Number(`${number}e${unit.exponent}`)*unit.times/unit.over}),
2117:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>trafficNotes,T:()=>requestText,plannedTraffic:()=>plannedTraffic})
;var _quantity_format_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33071);var _quantity_printable_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(93);const mostlyRejected=.5
;const requestText=({params:params})=>`${params.method} ${String(params.path).replace(/\?.*$/s,"")}`;const plannedTraffic=(all=[])=>all.map(spec=>`traffic ${(0,
_quantity_printable_js__WEBPACK_IMPORTED_MODULE_1__.g)(requestText(spec),80)} at ${(0,_quantity_format_js__WEBPACK_IMPORTED_MODULE_0__.V)("rate",spec.ratePerSecond)} during the whole run, not judged`)
;const trafficNotes=all=>all.map(sent=>`${counted(sent)}${advice(sent)}`);function counted({request:request,ratePerSecond:ratePerSecond,requests:requests,responses:responses}){
const classes=Object.entries(responses).toSorted(([a],[b])=>a<b?-1:1);const missing=requests-total(responses)
;const parts=[...classes.map(([name,count])=>`${count} ${name}`),...missing>0?[`${missing} without a response`]:[]];const results=parts.length===0?"":`: ${parts.join(", ")}`
;return`traffic ${request} at ${(0,_quantity_format_js__WEBPACK_IMPORTED_MODULE_0__.V)("rate",ratePerSecond)}, not judged, ${requests} requests${results}`}
function advice({requests:requests,responses:responses,rejectedWith:rejectedWith}){const rejected=(responses["4xx"]??0)+(responses["3xx"]??0)
;if(rejectedWith===0||rejected<mostlyRejected*requests)return"";return`; the preview rejected most of it (status ${rejectedWith}): give it the \`path\` or \`send.headers\` that the preview accepts`}
const total=responses=>Object.values(responses).reduce((sum,count)=>sum+count,0)})};
