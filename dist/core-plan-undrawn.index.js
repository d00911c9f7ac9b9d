export const id="core-plan-undrawn";export const ids=["core-plan-undrawn"];export const modules={24023:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{f:()=>addressOfUrl});function addressOfUrl(preview){const{protocol:protocol,hostname:hostname,port:port}=new URL(preview);return{
host:hostname.replace(/^\[|\]$/g,""),port:Number(port)||(protocol==="https:"?443:80)}}}),94953:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Om:()=>plannedRules,_x:()=>pairName,vf:()=>candidateName});var _faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-faults-catalog")
;var _targets_preview_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(68043);const pairName=({fault:fault,on:on})=>`${fault} on ${on}`;const candidateName=({fault:fault,target:target})=>pairName({
fault:fault.kind,on:target.name});function plannedRules(rules,targets){const byName=new Map([_targets_preview_js__WEBPACK_IMPORTED_MODULE_1__.s,...targets].map(target=>[target.name,target]))
;const distinct=[...new Map(rules.map(rule=>[`${place(rule)} ${content(rule)}`,{rule:rule,where:place(rule)}])).values()];const rulesAt=new Map
;for(const{where:where}of distinct)rulesAt.set(where,(rulesAt.get(where)??0)+1)
;return distinct.map(({rule:rule,where:where})=>planned(rule,byName,rulesAt.get(where)===1?where:`${where} ${content(rule)}`))}function planned(rule,byName,name){const fault=(0,
_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.Kl)(rule.fault);if(fault===undefined)throw new RangeError(`there is no fault ${rule.fault}`);const targets=rule.on.map(on=>{const target=byName.get(on)
;if(target===undefined)throw new RangeError(`there is no target ${on}`);return target});return{name:name,weight:rule.weight*targets.length,rule:rule,fault:fault,targets:targets}}
const place=({fault:fault,on:on})=>`${fault} on ${on.toSorted().join(", ")}`;const content=({params:params,lasts:lasts})=>JSON.stringify([Object.entries(params).sort(([a],[b])=>a<b?-1:1),lasts])}),
43701:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{undrawnText:()=>undrawnText})
;var _candidate_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(94953);function undrawn({scenarios:scenarios},faults){
const drawn=new Set(scenarios.flatMap(scenario=>scenario.faults.map(_candidate_js__WEBPACK_IMPORTED_MODULE_0__._x)));const all=faults.flatMap(({fault:fault,on:on})=>on.map(target=>(0,
_candidate_js__WEBPACK_IMPORTED_MODULE_0__._x)({fault:fault,on:target})));return[...new Set(all)].filter(one=>!drawn.has(one))}const mostNamed=20;function undrawnText(plan,faults){
const names=undrawn(plan,faults);if(names.length===0)return null;const more=names.length>mostNamed?` and ${names.length-mostNamed} more`:""
;const why=plan.map===undefined?"this seed draws no scenario with":"the budget has no time for"
;return`${why} ${names.slice(0,mostNamed).join(", ")}${more}: nothing is shown about ${names.length===1?"it":"them"}`}}),
68043:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{V:()=>preview,s:()=>previewTarget})
;var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("zod-v4-classic-schemas");var _address_address_of_url_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(24023)
;var _target_kind_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58177);const previewTarget={kind:"preview",name:"preview"};const preview={kind:"preview",noun:"the preview",
summary:"the entry point of the preview: clients in addition to the checks",docs:{why:"Traffic grows suddenly, and clients are slow or disconnect in the middle of a response.",example:null},
schema:zod__WEBPACK_IMPORTED_MODULE_1__.rej({}),takes:["traffic"],isContainer:false,runsPrograms:()=>false,touchesMachine:()=>false,addresses:()=>[],isServer:()=>false,expendable:()=>null,
listensOn:()=>null,startedByGate:()=>false,leadsTo:(_,url)=>(0,_address_address_of_url_js__WEBPACK_IMPORTED_MODULE_2__.f)(url),leadsToNamed:()=>null,identities:()=>[],isCarried:()=>false,
leadsToPreview:()=>false,drawsWorker:()=>false,stepsMs:()=>_target_kind_js__WEBPACK_IMPORTED_MODULE_0__.V,rehearsalStepMs:()=>null}}),
58177:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{V:()=>momentary});const momentary={injectMs:0,removeMs:0}})};
