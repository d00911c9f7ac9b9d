export const id="shared-core-faults-catalog";export const ids=["shared-core-faults-catalog"];export const modules={
"core-faults-catalog":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{K:()=>faultOf,e:()=>faults})
;var faults_namespaceObject={};__webpack_require__.r(faults_namespaceObject);__webpack_require__.d(faults_namespaceObject,{abandon:()=>abandon,bandwidth:()=>bandwidth_bandwidth,
blackhole:()=>blackhole,command:()=>command,cut:()=>cut,flap:()=>flap,httpDelay:()=>httpDelay,httpError:()=>httpError,kill:()=>kill,latency:()=>latency,pause:()=>pause,refuse:()=>refuse,
reset:()=>reset_reset,slowClients:()=>slowClients,surge:()=>surge,terminate:()=>terminate});var say=__webpack_require__(50485);var number_param=__webpack_require__(84176)
;var facts=__webpack_require__(50121);const param=(kind,usual)=>description=>({kind:kind,...usual,...description});const duration=param("duration",{min:1,max:6e4,milder:"low"})
;const rate=param("rate",{min:1,max:1e3,milder:"low"});const bandwidth=param("bandwidth",{min:1,max:1e8,milder:"high"});const size=param("size",{min:0,max:1e7,milder:"high"})
;const share=param("share",{min:.01,max:1,milder:"low"});const count=param("count",{min:1,max:500,milder:"low"});const params_status=param("status",{min:400,max:facts.I.status.max,milder:"neither"})
;const abandon={kind:"abandon",summary:"visitors hang up in the middle of the answer",observed:"requests of these clients reached what the checks request",asAdjective:"abandoned",params:{rate:rate({
summary:"visitors that hang up",standard:"10/s..200/s"}),after:size({summary:"so many bytes of the answer",standard:"1B..16kB",min:1})},lasts:"5s..10s",describe:params=>`${(0,say.N)("rate",(0,
number_param.F)(params,"rate"))} clients that hang up after ${(0,say.N)("size",(0,number_param.F)(params,"after"))} of the response`,traffic:params=>({ratePerSecond:(0,number_param.F)(params,"rate"),
leaveAfterBytes:(0,number_param.F)(params,"after")})};const bandwidth_bandwidth={kind:"bandwidth",summary:"little passes at a time",observed:"bytes went over the link at the limited rate",
asAdjective:"narrow",params:{rate:bandwidth({summary:"what passes in each direction, all connections together",standard:"1kB/s..1MB/s"})},lasts:"5s..15s",describe:params=>`bandwidth of ${(0,
say.N)("bandwidth",(0,number_param.F)(params,"rate"))}`,toxic:params=>({bytesPerSecond:(0,number_param.F)(params,"rate"),connection:()=>({})})};const blackhole={kind:"blackhole",
summary:"connections are accepted and nothing passes",observed:"bytes went into the link and did not come out, while it was used",asAdjective:"silent",params:{},lasts:"5s..15s",
describe:()=>"connections accepted and never answered",toxic:()=>({connection:()=>({at:"swallow"})}),masks:true};const command={kind:"command",summary:"whatever the commands of the target do",
observed:"the target's `verify` command says that it is in place",params:{},lasts:"5s..15s",describe:()=>"its inject command",command:true};var noise=__webpack_require__(73390)
;function sampled(share,dice){const units=(0,noise.f)(dice.under("share"));return(first,second)=>units(first,second)<share}function ofConnections(params){const share=(0,number_param.F)(params,"share")
;return share<1?` on ${(0,say.N)("share",share)} of connections`:""}const cut={kind:"cut",summary:"answers end in the middle",observed:"a connection of the link was closed in mid-stream",
asAdjective:"cut-off",params:{after:size({summary:"so many bytes towards the client",standard:"1B..4kB",min:1}),share:share({summary:"of the connections",standard:"100%"})},lasts:"2s..10s",
describe:params=>`cuts after ${(0,say.N)("size",(0,number_param.F)(params,"after"))}${ofConnections(params)}`,toxic(params,dice){const closing={end:{afterBytes:(0,number_param.F)(params,"after"),
how:"close"}};const isTouched=sampled((0,number_param.F)(params,"share"),dice);return{connection:number=>isTouched(number)?closing:undefined}}};const flap={kind:"flap",
summary:"refuses and accepts in turn",observed:"connections of the link were reset or refused",asAdjective:"flapping",params:{down:duration({summary:"refusing for so long",standard:"200ms..3s",min:50
}),up:duration({summary:"then accepting for so long",standard:"200ms..3s",min:50,milder:"high"})},lasts:"5s..15s",describe:params=>`flapping (${(0,say.N)("duration",(0,
number_param.F)(params,"down"))} down, ${(0,say.N)("duration",(0,number_param.F)(params,"up"))} up)`,toxic(params){const downMs=(0,number_param.F)(params,"down");const roundMs=downMs+(0,
number_param.F)(params,"up");return{listening(sinceMs){const roundStartMs=Math.floor(sinceMs/roundMs)*roundMs;const open=sinceMs-roundStartMs>=downMs;return{open:open,
untilMs:roundStartMs+(open?roundMs:downMs)}}}}};const httpDelay={kind:"http-delay",summary:"requests are held back",observed:"data was held back on a connection of the link",asAdjective:"slow",
params:{delay:duration({summary:"how long a request is held back",standard:"50ms..3s"}),share:share({summary:"of the requests",standard:"10%..100%"})},lasts:"5s..15s",describe:params=>`+${(0,
say.N)("duration",(0,number_param.F)(params,"delay"))} latency for ${(0,say.N)("share",(0,number_param.F)(params,"share"))} of requests`,toxic(params,dice){const struck={delayMs:(0,
number_param.F)(params,"delay")};const isTouched=sampled((0,number_param.F)(params,"share"),dice);return{connection:connection=>({request:request=>isTouched(connection,request)?struck:undefined})}},
http:true};const httpError={kind:"http-error",summary:"requests are answered with an error",observed:"a request was answered by the link",asAdjective:"failing",params:{status:params_status({
summary:"of the answer",standard:"[500, 502, 503, 504, 429]"}),share:share({summary:"of the requests",standard:"10%..100%"})},lasts:"5s..15s",describe:params=>`status ${(0,
number_param.F)(params,"status")} for ${(0,say.N)("share",(0,number_param.F)(params,"share"))} of requests`,toxic(params,dice){const struck={status:(0,number_param.F)(params,"status")}
;const isTouched=sampled((0,number_param.F)(params,"share"),dice);return{connection:connection=>({request:request=>isTouched(connection,request)?struck:undefined})}},http:true};const kill={
kind:"kill",summary:"the process dies at once, without a word",observed:"a process of the target has ended",asAdjective:"killed",params:{},lasts:"1s..10s",describe:()=>"SIGKILL",signal:()=>"SIGKILL"}
;const latency={kind:"latency",summary:"answers come late",observed:"data was held back on a connection of the link",asAdjective:"slow",params:{delay:duration({
summary:"how much later each piece of an answer comes",standard:"50ms..3s"}),jitter:duration({summary:"up to so much more, drawn anew for each piece",standard:"5ms..200ms",min:0}),share:share({
summary:"of the connections",standard:"100%"})},lasts:"5s..15s",describe(params){const jitterMs=(0,number_param.F)(params,"jitter");const more=jitterMs>0?` (and up to ${(0,
say.N)("duration",jitterMs)} of jitter)`:"";return`+${(0,say.N)("duration",(0,number_param.F)(params,"delay"))} latency${more}${ofConnections(params)}`},toxic(params,dice){const delayMs=(0,
number_param.F)(params,"delay");const jitterMs=(0,number_param.F)(params,"jitter");const isTouched=sampled((0,number_param.F)(params,"share"),dice);const units=(0,noise.f)(dice.under("jitter"))
;return{connection:number=>isTouched(number)?{delayMs:piece=>delayMs+jitterMs*units(number,piece)}:undefined}}};const pause={kind:"pause",summary:"the process stands still with its connections open",
observed:"a process of the target is stopped, or was ended meanwhile by what supervises it",asAdjective:"frozen",params:{},lasts:"1s..15s",describe:()=>"SIGSTOP",signal:()=>"SIGSTOP"};const refuse={
kind:"refuse",summary:"nobody listens any more",observed:"the link refuses connections, and somebody had used it or was reset",asAdjective:"refusing",params:{},lasts:"2s..10s",
describe:()=>"connections refused",toxic:()=>({listening:()=>({open:false,untilMs:Number.POSITIVE_INFINITY})}),masks:true};const reset_reset={kind:"reset",summary:"connections are torn down with RST",
observed:"a connection of the link was reset",asAdjective:"resetting",params:{after:size({summary:"so many bytes towards the client; 0: at once",standard:"0B..4kB"}),share:share({
summary:"of the connections",standard:"100%"})},lasts:"2s..10s",describe(params){const afterBytes=(0,number_param.F)(params,"after");return`resets ${afterBytes>0?`after ${(0,
say.N)("size",afterBytes)}`:"at once"}${ofConnections(params)}`},toxic(params,dice){const afterBytes=(0,number_param.F)(params,"after");const struck=afterBytes>0?{end:{afterBytes:afterBytes,
how:"reset"}}:{at:"reset"};const isTouched=sampled((0,number_param.F)(params,"share"),dice);return{connection:number=>isTouched(number)?struck:undefined}}};const slowClients={kind:"slow-clients",
summary:"visitors send and read a few bytes a second, and stay",observed:"requests of these clients reached what the checks request",asAdjective:"occupied",params:{connections:count({
summary:"held at the same time",standard:"10..500"}),bytes:bandwidth({summary:"what each sends and reads",standard:"1B/s..100B/s",max:1e4})},lasts:"5s..15s",describe:params=>`${(0,
number_param.F)(params,"connections")} slow clients of ${(0,say.N)("bandwidth",(0,number_param.F)(params,"bytes"))} each`,traffic(params){const bytesPerSecond=(0,number_param.F)(params,"bytes")
;return{connections:(0,number_param.F)(params,"connections"),sendBytesPerSecond:bytesPerSecond,readBytesPerSecond:bytesPerSecond}}};const surge={kind:"surge",summary:"many more visitors come",
observed:"requests of these clients reached what the checks request",asAdjective:"crowded",params:{rate:rate({summary:"visitors beside the checks",standard:"50/s..500/s"})},lasts:"5s..10s",
describe:params=>`+${(0,say.N)("rate",(0,number_param.F)(params,"rate"))} requests`,traffic:params=>({ratePerSecond:(0,number_param.F)(params,"rate")})};const terminate={kind:"terminate",
summary:"the process is asked to end, and may tidy up",
observed:"a process of the target has ended, or no longer accepts connections where it did; or it caught the signal, and checks that had held failed from then on",asAdjective:"terminated",params:{},
lasts:"1s..10s",describe:()=>"SIGTERM",signal:()=>"SIGTERM"};var sham=__webpack_require__(41041);const faults=Object.values(faults_namespaceObject).sort((a,b)=>a.kind<b.kind?-1:1)
;const byKind=new Map([...faults,sham.e].map(fault=>[fault.kind,fault]));const faultOf=kind=>byKind.get(kind)}),84176:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>numberParam});function numberParam(params,name){const value=params[name]
;if(typeof value!=="number")throw new TypeError(`the fault's parameter ${name} is missing`);return value}}),41041:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>sham});const sham={kind:"sham",summary:"nothing is disturbed",observed:"nothing was disturbed, as intended",params:{},lasts:"5s",
describe:()=>"nothing",toxic:()=>({})}}),50121:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>facts});const hourMs=36e5
;const facts={duration:{noun:"a duration",example:"5s",usual:"s",min:0,max:24*hourMs,whole:false,grain:1,log:true},rate:{noun:"a rate",example:"20/s",usual:"/s",min:0,max:1e6,whole:false,grain:.1,
log:true},bandwidth:{noun:"a bandwidth",example:"64kB/s",usual:"kB/s",min:0,max:1e11,whole:false,grain:1,log:true},size:{noun:"a size",example:"64kB",usual:"B",min:0,max:1e12,whole:true,grain:1,
log:true},share:{noun:"a share",example:"99%",usual:"%",min:0,max:1,whole:false,grain:.01,log:false},count:{noun:"a count",example:"10",usual:"",min:0,max:1e6,whole:true,grain:1,log:true},status:{
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
21912:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{m:()=>plainDecimal});function plainDecimal(value,shift=0){
if(value===0)return"0";const[mantissa="",exponent="0"]=value.toExponential().split("e");const digits=mantissa.replace(".","");const point=Number(exponent)+shift+1
;if(point<=0)return`0.${"0".repeat(-point)}${digits}`;if(point>=digits.length)return digits+"0".repeat(point-digits.length);return`${digits.slice(0,point)}.${digits.slice(point)}`}}),
50485:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N:()=>quantityText})
;var _format_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33071);var _plain_decimal_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21912)
;var _significant_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(42625);const quantityText=(kind,value)=>(0,
_format_js__WEBPACK_IMPORTED_MODULE_0__.V)(kind,value).replace(/^([\d.]+)(.*)$/,(_,number,unit)=>{const rounded=(0,_plain_decimal_js__WEBPACK_IMPORTED_MODULE_1__.m)((0,
_significant_js__WEBPACK_IMPORTED_MODULE_2__.I)(Number(number),3));return/^[A-Za-z%]/.test(unit)?`${rounded} ${unit}`:rounded+unit})}),
42625:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>significant})
;const significant=(value,digits)=>Number(value.toPrecision(digits))}),84206:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
MD:()=>units,uF:()=>unitOf,xm:()=>valueIn});const decimal=(suffix,exponent)=>({suffix:suffix,exponent:exponent,times:1,over:1,readOnly:false});const scaled=(suffix,times,exponent=0)=>({
...decimal(suffix,exponent),times:times});const readOnly=unit=>({...unit,readOnly:true});const bytes=[decimal("B",0),decimal("kB",3),decimal("MB",6),decimal("GB",9)]
;const powersOfTwo=[scaled("KiB",2**10),scaled("MiB",2**20),scaled("GiB",2**30)];const bits=[scaled("kbit",125),scaled("Mbit",125,3),scaled("Gbit",125,6)];const perSecond=unit=>({...unit,
suffix:`${unit.suffix}/s`});const units={duration:[decimal("ms",0),decimal("s",3),scaled("m",6,4),scaled("h",36,5)],rate:[{...decimal("/m",0),over:60},decimal("/s",0)],
bandwidth:[...bytes.map(perSecond),...[...powersOfTwo,...bits].map(perSecond).map(readOnly)],size:[...bytes,...powersOfTwo],share:[decimal("%",-2)],count:[decimal("",0)],status:[decimal("",0)]}
;const unitOf=(kind,suffix)=>units[kind].find(unit=>unit.suffix===suffix);const valueIn=(unit,number)=>Number(`${number}e${unit.exponent}`)*unit.times/unit.over}),
73390:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{f:()=>noise});function noise(dice){
const seed=Math.floor(dice.unit("noise")*2**32);return(first,second=0)=>mixed(mixed(seed^Math.imul(first,2654435761))^Math.imul(second+1,2246822519))/2**32}function mixed(bits){let hash=bits^bits>>>16
;hash=Math.imul(hash,2246822507);hash^=hash>>>13;hash=Math.imul(hash,3266489909);return(hash^hash>>>16)>>>0}})};
