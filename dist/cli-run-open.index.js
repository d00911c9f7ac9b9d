export const id="cli-run-open";export const ids=["cli-run-open"];export const modules={13659:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{open:()=>open});var _core_config_source_problem_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(20092)
;var _core_report_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(31416);var _core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(61228)
;var _core_secrets_run_secrets_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(38257);var _world_config_open_config_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("world-config-open-config")
;async function open({values:values},io,limit=_core_config_source_problem_js__WEBPACK_IMPORTED_MODULE_0__.vC){const{config:config,warnings:warnings,file:file}=await(0,
_world_config_open_config_js__WEBPACK_IMPORTED_MODULE_2__.F)({workspace:io.cwd,env:io.env,limit:limit,...values.config!==undefined&&{path:values.config},...values["preview-url"]!==undefined&&{
previewOverride:values["preview-url"]},...values.scenarios!==undefined&&{scenarios:values.scenarios},...values.budget!==undefined&&{budget:values.budget},...values.seed!==undefined&&{seed:values.seed
},...values.name!==undefined&&{name:values.name}});io.hide((0,_core_secrets_run_secrets_js__WEBPACK_IMPORTED_MODULE_1__.runSecrets)(config,io.env,[io.cwd]))
;for(const warning of warnings)io.note(`${io.paintErr("yellow","warning:")} ${(0,_core_report_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_3__.k)((0,
_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_4__.R)(io.redact(warning),1e3),io.columns()-10,true).join("\n         ")}`);return{config:config,configPath:file}}}),
49555:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i:()=>isForbiddenHost})
;var _host_address_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21442);function isForbiddenHost(host){const address=(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Rk)(host)
;if(address===null)return names.test((0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.rQ)(host)??host);if("v4"in address)return forbiddenV4(address.v4);return networksV6.some(([prefix,bits])=>(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(address.groups,prefix,bits))||(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Tx)(address.groups).some(forbiddenV4)}
const names=/^(metadata|metadata\.google\.internal|metadata\.goog|instance-data(\.ec2\.internal)?)$/
;const networksV4=[["169.254.0.0",16],["168.63.129.16",32],["100.100.100.200",32],["192.0.0.192",32]]
;const networksV6=[["fe80",10],["fd00:ec2",32],["fd20:ce",32],["fd00:c1:0:0:0:0:a9fe:a9fe",128],["fd00:42:0:0:0:0:0:42",128]];const forbiddenV4=address=>networksV4.some(([network,bits])=>(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.G2)(address,network,bits))}),27579:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{l:()=>BaselineBursts});const none={count:0,bad:0,bursts:0};class BaselineBursts{success=none;latency=none;add(tally){this.success=sum(this.success,tally)
;for(const[limitMs,bad]of tally.over)this.latency=sum(this.latency,{count:tally.timed,bad:bad,bursts:tally.overBursts.get(limitMs)??bad})}}const sum=(a,b)=>({count:a.count+b.count,bad:a.bad+b.bad,
bursts:a.bursts+b.bursts})}),73646:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>fitted,q:()=>widthOf})
;const widthOf=text=>[...text].reduce((sum,character)=>sum+columnsOf(character),0);const columnsOf=character=>/\p{M}/u.test(character)?0:wide.test(character)?2:1
;const wide=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;function fitted(text,columns){
if(widthOf(text)<=columns)return text;let shown="";for(const character of text){if(widthOf(shown+character)>columns-1)break;shown+=character}return`${shown}…`}}),
31416:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>wrapped})
;var _width_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73646);function wrapped(line,columns,whole=false){const lines=[];for(const word of line.split(" ")){
const longer=lines.length===0?word:`${lines.at(-1)} ${word}`;if(lines.length>0&&(0,
_width_js__WEBPACK_IMPORTED_MODULE_0__.q)(longer)<=columns)lines[lines.length-1]=longer;else lines.push(whole?word:(0,_width_js__WEBPACK_IMPORTED_MODULE_0__.$)(word,columns))}
return lines.map(one=>one.replaceAll(" "," "))}}),"core-verdict-statistics-confidence":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Tj:()=>noticeable,x8:()=>ranksAround,rS:()=>samplesFor,Ht:()=>samplesNeeded,vi:()=>weigh,rF:()=>wilson})
;var error_rates=__webpack_require__("core-verdict-statistics-error-rates");const g=7
;const coefficients=[676.5203681218851,-1259.1392167224028,771.3234287776531,-176.6150291621406,12.507343278686905,-.13857109526572012,9984369578019572e-21,1.5056327351493116e-7];function logGamma(x){
if(x<.5)return Math.log(Math.PI/Math.sin(Math.PI*x))-logGamma(1-x);const shifted=x-1;const sum=coefficients.reduce((total,each,index)=>total+each/(shifted+index+1),.9999999999998099)
;const t=shifted+g+.5;return.5*Math.log(2*Math.PI)+(shifted+.5)*Math.log(t)-t+Math.log(sum)}const steps=1e4;const precision=1e-14;const tiny=1e-300;function incompleteBeta(x,a,b){if(x<=0)return 0
;if(x>=1)return 1;return x>(a+1)/(a+b+2)?1-fraction(1-x,b,a):fraction(x,a,b)}function fraction(x,a,b){const factor=Math.exp(a*Math.log(x)+b*Math.log1p(-x)+logGamma(a+b)-logGamma(a)-logGamma(b))/a
;let c=1;let d=1/awayFromZero(1-(a+b)*x/(a+1));let value=d;for(let m=1;m<=steps;m+=1){const even=m*(b-m)*x/((a+2*m-1)*(a+2*m));d=1/awayFromZero(1+even*d);c=awayFromZero(1+even/c);value*=c*d
;const odd=-(a+m)*(a+b+m)*x/((a+2*m)*(a+2*m+1));d=1/awayFromZero(1+odd*d);c=awayFromZero(1+odd/c);value*=c*d;if(Math.abs(c*d-1)<precision)break}return Math.min(1,factor*value)}
const awayFromZero=value=>Math.abs(value)<tiny?tiny:value;const z=2.3263478740408408;const resolution=5;const finestShare=.02;function wilson(hits,count){const value=hits/count
;const denominator=1+z**2/count;const middle=(value+z**2/(2*count))/denominator;const half=z/denominator*Math.sqrt(value*(1-value)/count+z**2/(4*count**2));return{value:value,
low:hits===0?0:Math.max(0,middle-half),high:hits===count?1:Math.min(1,middle+half)}}function weigh(claim,level){const{bad:bad,count:count,allowed:allowed}=claim;if(allowed>=1)return"passed"
;if(count===0)return"too-few";const{cautious:cautious,seen:seen}=level.effects[claim.tolerance];if(bad>0&&atLeast(bad/cautious,count/cautious,allowed)<level.falseFailure)return"failed"
;if(bad>allowed*count)return"suspect";return atMost(bad/seen,count/seen,noticeable(allowed))<=level.falsePass?"passed":"too-few"}const atLeast=(bad,count,share)=>incompleteBeta(share,bad,count-bad+1)
;const atMost=(bad,count,share)=>bad>=count?1:incompleteBeta(1-share,count-bad,bad+1);const noticeable=allowed=>Math.min(Math.max(resolution*allowed,finestShare),(1+allowed)/2)
;const samplesNeeded=allowed=>Math.ceil(Math.log(error_rates.SU)/Math.log(1-noticeable(allowed)));function samplesFor(claim,level){const isEnough=count=>weigh({...claim,count:count},level)==="passed"
;let[few,enough]=[claim.count,Math.max(2,2*claim.count)];while(!isEnough(enough))[few,enough]=[enough,2*enough];while(enough-few>1){const middle=Math.floor((few+enough)/2)
;if(isEnough(middle))enough=middle;else few=middle}return enough}function ranksAround(quantile,count){const half=z*Math.sqrt(count*quantile*(1-quantile))
;const within=rank=>Math.min(count,Math.max(1,rank));return{low:within(Math.floor(count*quantile-half)),high:within(Math.ceil(count*quantile+half)+1)}}}),
"core-verdict-statistics-error-rates":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Rm:()=>confidence,In:()=>levelOf,
SU:()=>ofMiss,Q_:()=>withBursts});var baseline_bursts=__webpack_require__(27579);const assumed={length:1.5,weight:4};const most=9;const designEffect=bursts=>({
cautious:effectOf(correlation(bursts,1-1/assumed.length)),seen:effectOf(correlation(bursts,0))});function correlation({count:count,bad:bad,bursts:bursts},prior){
const afterBad=(bad-bursts+assumed.weight*prior)/(bad+assumed.weight);const afterGood=bursts/Math.max(1,count-bad);return afterBad-Math.min(afterBad,afterGood)}
const effectOf=rho=>Math.min(most,(1+rho)/(1-rho));const ofRun=.01;const ofMiss=.01;const confidence=1-ofRun;function levelOf(checks,scenarios){
const claims=checks.reduce((sum,{steady:steady,during:during})=>sum+claimsIn(steady)+claimsIn(during),0);return withBursts({run:ofRun,falseFailure:ofRun/Math.max(1,claims*scenarios),falsePass:ofMiss
},new baseline_bursts.l)}const claimsIn=({success:success,percentiles:percentiles})=>(success===undefined?0:1)+percentiles.length;const withBursts=(level,bursts)=>({...level,effects:{
success:designEffect(bursts.success),latency:designEffect(bursts.latency)}})})};
