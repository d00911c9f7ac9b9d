export const id="core-budget-needs";export const ids=["core-budget-needs"];export const modules={24227:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Sg:()=>aroundMs,b0:()=>slowestStepsMs,bg:()=>controlled,eO:()=>slowestRemovalMs,hardLimitMs:()=>hardLimitMs,needsMs:()=>needsMs})
;var _targets_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-targets-catalog");var _times_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(95864);const rehearsalSteps=3
;const marginMs=6e4;const needsMs=(config,{scenarios:scenarios})=>aroundMs(config,scenarios)+scenarios.reduce((endMs,scenario)=>Math.max(endMs,scenario.atMs??0)+(0,
_times_js__WEBPACK_IMPORTED_MODULE_1__.zo)(config.checks,scenario)+slowestStepsMs(config.targets,scenario),0)
;const slowestStepsMs=(targets,{faults:faults})=>targets.filter(({name:name})=>faults.some(({on:on})=>on===name)).map(target=>(0,
_targets_catalog_js__WEBPACK_IMPORTED_MODULE_0__.I)(target).stepsMs(target)).reduce((most,{injectMs:injectMs,removeMs:removeMs})=>Math.max(most,injectMs+removeMs),0)
;const slowestRemovalMs=targets=>targets.reduce((most,target)=>Math.max(most,(0,_targets_catalog_js__WEBPACK_IMPORTED_MODULE_0__.I)(target).stepsMs(target).removeMs),0)
;function aroundMs({checks:checks,targets:targets},scenarios){const struck=new Set(scenarios.flatMap(({faults:faults})=>faults.map(({on:on})=>on)))
;const rehearsed=targets.filter(target=>struck.has(target.name)&&(0,_targets_catalog_js__WEBPACK_IMPORTED_MODULE_0__.I)(target).rehearsalStepMs(target)!==null)
;const rehearsals=rehearsed.reduce((sum,target)=>sum+rehearsalMs(target),0);const again=rehearsed.length>0?(0,_times_js__WEBPACK_IMPORTED_MODULE_1__.we)(checks):0;return(0,
_times_js__WEBPACK_IMPORTED_MODULE_1__.we)(checks)+rehearsals+again+controlled(scenarios).reduce((sum,scenario)=>sum+(0,_times_js__WEBPACK_IMPORTED_MODULE_1__.Sf)(checks,scenario)+(0,
_times_js__WEBPACK_IMPORTED_MODULE_1__.zo)(checks,{...scenario,faults:[]}),0)}function rehearsalMs(target){const kind=(0,_targets_catalog_js__WEBPACK_IMPORTED_MODULE_0__.I)(target)
;const{injectMs:injectMs,removeMs:removeMs}=kind.stepsMs(target);return rehearsalSteps*(kind.rehearsalStepMs(target)??0)+injectMs+removeMs}
const controlled=scenarios=>scenarios.length>1?[scenarios[0],scenarios[Math.ceil(scenarios.length/2)]].flatMap(one=>one??[]):scenarios;const hardLimitMs=budgetMs=>budgetMs+marginMs}),
50121:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>facts});const hourMs=36e5;const facts={duration:{
noun:"a duration",example:"5s",usual:"s",min:0,max:24*hourMs,whole:false,grain:1,log:true},rate:{noun:"a rate",example:"20/s",usual:"/s",min:0,max:1e6,whole:false,grain:.1,log:true},bandwidth:{
noun:"a bandwidth",example:"64kB/s",usual:"kB/s",min:0,max:1e11,whole:false,grain:1,log:true},size:{noun:"a size",example:"64kB",usual:"B",min:0,max:1e12,whole:true,grain:1,log:true},share:{
noun:"a share",example:"99%",usual:"%",min:0,max:1,whole:false,grain:.01,log:false},count:{noun:"a count",example:"10",usual:"",min:0,max:1e6,whole:true,grain:1,log:true},status:{
noun:"an HTTP status",example:"503",usual:"",min:100,max:599,whole:true,grain:1,log:false}}}),33071:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V:()=>formatQuantity});var _plain_decimal_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21912)
;var _significant_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(42625);var _unit_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(84206);function formatQuantity(kind,value){
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
;const unitOf=(kind,suffix)=>units[kind].find(unit=>unit.suffix===suffix);const valueIn=(unit,number)=>Number(`${number}e${unit.exponent}`)*unit.times/unit.over})};
