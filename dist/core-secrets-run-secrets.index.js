export const id="core-secrets-run-secrets";export const ids=["core-secrets-run-secrets"];export const modules={50121:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I:()=>facts});const hourMs=36e5;const facts={duration:{noun:"a duration",example:"5s",usual:"s",min:0,max:24*hourMs,whole:false,grain:1,log:true},rate:{
noun:"a rate",example:"20/s",usual:"/s",min:0,max:1e6,whole:false,grain:.1,log:true},bandwidth:{noun:"a bandwidth",example:"64kB/s",usual:"kB/s",min:0,max:1e11,whole:false,grain:1,log:true},size:{
noun:"a size",example:"64kB",usual:"B",min:0,max:1e12,whole:true,grain:1,log:true},share:{noun:"a share",example:"99%",usual:"%",min:0,max:1,whole:false,grain:.01,log:false},count:{noun:"a count",
example:"10",usual:"",min:0,max:1e6,whole:true,grain:1,log:true},status:{noun:"an HTTP status",example:"503",usual:"",min:100,max:599,whole:true,grain:1,log:false}}}),
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
24413:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>read,Q:()=>wrong});const read=value=>({ok:true,value:value})
;const wrong=message=>({ok:false,message:message})}),21912:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{m:()=>plainDecimal
});function plainDecimal(value,shift=0){if(value===0)return"0";const[mantissa="",exponent="0"]=value.toExponential().split("e");const digits=mantissa.replace(".","")
;const point=Number(exponent)+shift+1;if(point<=0)return`0.${"0".repeat(-point)}${digits}`;if(point>=digits.length)return digits+"0".repeat(point-digits.length)
;return`${digits.slice(0,point)}.${digits.slice(point)}`}}),93:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>printable
});const printable=(text,longest)=>shortened([...text.slice(0,2*longest+2)],longest).replace(/[^ -~]|`/gu,escaped)
;const shortened=(letters,longest)=>letters.length>longest?`${letters.slice(0,longest).join("")}...`:letters.join("");const escaped=letter=>`\\u{${(letter.codePointAt(0)??0).toString(16)}}`}),
87780:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T:()=>quoted})
;var _printable_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(93);const quoted=text=>`\`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(text,40)}\``}),
42625:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>significant})
;const significant=(value,digits)=>Number(value.toPrecision(digits))}),84206:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
MD:()=>units,uF:()=>unitOf,xm:()=>valueIn});const decimal=(suffix,exponent)=>({suffix:suffix,exponent:exponent,times:1,over:1,readOnly:false});const scaled=(suffix,times,exponent=0)=>({
...decimal(suffix,exponent),times:times});const readOnly=unit=>({...unit,readOnly:true});const bytes=[decimal("B",0),decimal("kB",3),decimal("MB",6),decimal("GB",9)]
;const powersOfTwo=[scaled("KiB",2**10),scaled("MiB",2**20),scaled("GiB",2**30)];const bits=[scaled("kbit",125),scaled("Mbit",125,3),scaled("Gbit",125,6)];const perSecond=unit=>({...unit,
suffix:`${unit.suffix}/s`});const units={duration:[decimal("ms",0),decimal("s",3),scaled("m",6,4),scaled("h",36,5)],rate:[{...decimal("/m",0),over:60},decimal("/s",0)],
bandwidth:[...bytes.map(perSecond),...[...powersOfTwo,...bits].map(perSecond).map(readOnly)],size:[...bytes,...powersOfTwo],share:[decimal("%",-2)],count:[decimal("",0)],status:[decimal("",0)]}
;const unitOf=(kind,suffix)=>units[kind].find(unit=>unit.suffix===suffix);const valueIn=(unit,number)=>Number(`${number}e${unit.exponent}`)*unit.times/unit.over}),
38257:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{journalSecrets:()=>journalSecrets,runSecrets:()=>runSecrets})
;var _address_endpoint_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(69740);var _targets_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-targets-catalog")
;var _environment_secrets_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(64425);var _parts_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(20846);function runSecrets(config,env,shown=[]){
const whole=[...(0,_environment_secrets_js__WEBPACK_IMPORTED_MODULE_1__.AU)(env),...config===null?[]:fromConfig(config)];return(0,
_environment_secrets_js__WEBPACK_IMPORTED_MODULE_1__.M)(whole,[...shown,...config===null?[]:namesIn(config)])}const journalSecrets=(variables,env)=>runSecrets({checks:[],preview:"",secret:(0,
_environment_secrets_js__WEBPACK_IMPORTED_MODULE_1__.Bs)(variables,env)},env)
;function fromConfig({checks:checks,faults:faults=[],traffic:traffic=[],preview:preview,previewHeaders:previewHeaders={},compare:compare,secret:secret}){
const params=[...[...checks,...traffic].map(({params:params})=>params),...faults]
;return[...secret?.values??[],...[previewHeaders,compare?.previewHeaders??{},...params.flatMap(headersIn)].flatMap(_parts_js__WEBPACK_IMPORTED_MODULE_2__.S),...(0,
_parts_js__WEBPACK_IMPORTED_MODULE_2__.l)(preview),...(0,_parts_js__WEBPACK_IMPORTED_MODULE_2__.l)(compare?.preview??"")]}function headersIn(params){if(params===null||typeof params!=="object")return[]
;if(Array.isArray(params))return params.flatMap(headersIn);return Object.entries(params).flatMap(([key,value])=>key==="headers"?[textsOf(value)]:headersIn(value))}
const textsOf=value=>value!==null&&typeof value==="object"?Object.fromEntries(Object.entries(value).filter(entry=>typeof entry[1]==="string")):{}
;const namesIn=({name:name="",checks:checks,targets:targets=[],preview:preview,compare:compare})=>[name,...[...checks,...targets].map(one=>one.name),...[preview,compare?.preview??""].map(url=>URL.canParse(url)?`${new URL(url).origin}${new URL(url).pathname}`:""),...targets.flatMap(target=>(0,
_targets_catalog_js__WEBPACK_IMPORTED_MODULE_0__.I)(target).addresses(target)).map(({address:address})=>(0,_address_endpoint_js__WEBPACK_IMPORTED_MODULE_3__.H)(address))]})};
