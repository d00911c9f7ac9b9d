export const id="shared-world-config-open-config";export const ids=["shared-world-config-open-config"];export const modules={
52656:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>hardest,P8:()=>usualRate,hN:()=>needsOf,nx:()=>enoughMs})
;var _quantity_domain_ends_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(59315)
;var _verdict_statistics_confidence_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-verdict-statistics-confidence");const room=1.25;const rates={least:10,usual:20,most:50}
;const longestMs=6e4;const needsOf=({during:during})=>[...during.success===undefined?[]:[{quantile:null,share:during.success}],...during.percentiles.map(({quantile:quantile})=>({quantile:quantile,
share:quantile}))].map(one=>({...one,needed:one.share<=0?0:(0,_verdict_statistics_confidence_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(Math.round((1-one.share)*1e7)/1e7)}))
;const hardest=check=>needsOf(check).reduce((most,one)=>most!==null&&most.needed>=one.needed?most:one,null);const wanted=check=>Math.ceil(room*(hardest(check)?.needed??0))
;const enoughMs=checks=>Math.min(longestMs,Math.ceil(Math.max(0,...checks.map(check=>wanted(check)/check.ratePerSecond))*10)*100);function usualRate(check,faults){
const fixed=faults.filter(({isUsual:isUsual})=>!isUsual).map(({lasts:lasts})=>(0,_quantity_domain_ends_js__WEBPACK_IMPORTED_MODULE_1__.v)(lasts))
;const usual=faults.filter(({isUsual:isUsual})=>isUsual).map(({lasts:lasts})=>(0,_quantity_domain_ends_js__WEBPACK_IMPORTED_MODULE_1__.v)(lasts))
;const forFixed=fixed.length===0?0:Math.min(rates.most,wanted(check)*1e3/Math.min(...fixed));const forUsual=usual.length===0?0:Math.min(rates.usual,wanted(check)*1e3/Math.min(...usual))
;return Math.max(rates.least,Math.ceil(forFixed),Math.ceil(forUsual))}}),24227:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
50659:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>addressOfCheck})
;var _address_address_of_url_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(24023);var _catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-checks-catalog")
;function addressOfCheck(check,preview){if((0,_catalog_js__WEBPACK_IMPORTED_MODULE_0__.xe)(check))return(0,_address_address_of_url_js__WEBPACK_IMPORTED_MODULE_1__.f)(preview);return(0,
_catalog_js__WEBPACK_IMPORTED_MODULE_0__.SU)(check)?.address??null}}),59345:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
H:()=>linkVariable,T:()=>previewVariable});const previewVariable="CHAOS_GATE_PREVIEW_URL";const linkVariable=link=>`CHAOS_GATE_LINK_${link.toUpperCase().replace(/[^A-Z0-9]+/g,"_")}`}),
77553:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_:()=>baseConfig,baseSide:()=>baseSide,u:()=>isCompared})
;var _checks_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-checks-catalog");function baseSide(config,plan){if(!isCompared(config))return null;const base=baseConfig(config);return{
config:base,plan:basePlan(plan,base)}}function baseConfig(config){const targets=baseTargets(config);const reached=reachedOn(targets);const{accept:_,compose:__,...rest}=config;return{...rest,
preview:config.compare.preview,previewHeaders:config.compare.previewHeaders,targets:targets,checks:config.checks.filter(_checks_catalog_js__WEBPACK_IMPORTED_MODULE_0__.xe),
faults:config.faults.flatMap(rule=>{const on=rule.on.filter(name=>reached.has(name));return on.length===0?[]:[{...rule,on:on}]}),compare:null}}function baseTargets({targets:targets,compare:compare}){
const standIns=new Map(compare.targets.map(target=>[target.name,target]));return targets.flatMap(target=>standIns.get(target.name)??[])}function basePlan(plan,{targets:targets}){
const reached=reachedOn(targets);const{map:_,shard:shard,...rest}=plan;const runs=plan.scenarios.map(({faults:faults})=>faults.every(({on:on})=>reached.has(on)));return{...rest,
scenarios:plan.scenarios.filter((_,nth)=>runs[nth]),...shard!==undefined&&{shard:{...shard,places:shard.places.filter((_,nth)=>runs[nth])}}}}
const reachedOn=targets=>new Set(["preview",...targets.map(({name:name})=>name)]);const isCompared=config=>config.compare!==null}),
"core-config-source-source":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>Source})
;const named=[[/\u00a0/u,"no-break space","a space"],[/\u202f/u,"narrow no-break space","a space"],[/\u3000/u,"ideographic space","a space"],[/\u2007/u,"figure space","a space"],[/\u2009|\u200a/u,"thin space","a space"],[/\u2028|\u2029|\u0085/u,"line separator","a line end"],[/[\u1680\u2000-\u2006\u2008\u205f]/u,"space of another width","a space"],[/[\u200b-\u200d\u2060\u180e]/u,"zero-width character","nothing there"],[/\ufeff/u,"byte order mark","nothing there"],[/\u00ad/u,"soft hyphen","nothing there"],[/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u,"character that turns the direction of the text","nothing there"],[/[\u201c\u201d\u201e\u201f\u00ab\u00bb]/u,"typographic quote",'a plain `"`'],[/[\u2018\u2019\u201a\u201b]/u,"typographic quote","a plain `'`"],[/[\u2010-\u2015\u2212]/u,"typographic dash","a plain `-`"],[/\uff1a/u,"full-width colon","a plain `:`"],[/\uff0c/u,"full-width comma","a plain `,`"]]
;function lookAlikeHint(text){for(const character of text){if(character<="~")continue;const found=named.find(([one])=>one.test(character))
;if(found!==undefined)return`\`\\u{${character.codePointAt(0)?.toString(16)}}\` (${found[1]}): write ${found[2]}`}return undefined}var quote=__webpack_require__(93939);const longestText=1e3
;const nearby=200;class Source{file;room=1024*1024;#text;#lineStarts;#spots=new Map;#secrets=new Map;#substitutions=[];constructor(file,text){this.file=(0,quote.RK)(file,300);this.#text=text
;this.#lineStarts=[0,...[...text.matchAll(/\n/g)].map(found=>found.index+1)]}mark(path,spot){this.#spots.set(JSON.stringify(path),spot)}spot(path){return this.#spots.get(JSON.stringify(path))}
keepSecret(one){const{name:name,value:value}=one;this.#substitutions.push(one);for(const form of[value,(0,quote.RK)(value,longestText)])if(form!=="")this.#secrets.set(form,`\${${name}}`)}
get substitutions(){return this.#substitutions}problem(code,path,message,options={}){const{start:start,end:end}=this.#place(path,options.key??false);return this.problemAt(code,start,end,message,{
path:path,...options.hint===undefined?{}:{hint:options.hint}})}problemAt(code,from,end,message,options={}){const start=Math.min(from+this.written(from,end).search(/[^ ]|$/),Math.max(from,end-1))
;const line=this.lineOf(start);const lineStart=this.#lineStarts[line-1]??0;const whole=this.#lineAt(line)
;const meant=code==="CG1001"?[Math.max(lineStart,from-nearby),Math.min(from+nearby,lineStart+whole.length)]:[from,end]
;const hint=lookAlikeHint(this.written(meant[0]??from,Math.min(meant[1]??end,from+longestText)))??options.hint;return{code:code,file:this.file,line:line,column:start-lineStart+1,
path:pathText(options.path??[]),message:this.#masked(message),...hint===undefined?{}:{hint:this.#masked(hint)},excerpt:whole,width:Math.max(1,Math.min(end,lineStart+whole.length)-start)}}
written(start,end){return this.#text.slice(start,end)}lineOf(offset){let low=0;let high=this.#lineStarts.length-1;while(low<high){const middle=Math.ceil((low+high)/2)
;if((this.#lineStarts[middle]??0)<=offset)low=middle;else high=middle-1}return low+1}#lineAt(line){const start=this.#lineStarts[line-1]??0;let end=this.#lineStarts[line]??this.#text.length
;for(const mark of["\n","\r"])if(end>start&&this.#text[end-1]===mark)end-=1;return this.#text.slice(start,end)}#place(path,key){const spot=this.spot(path)
;if(spot!==undefined)return key&&spot.key!==undefined?{start:spot.key[0],end:spot.key[1]}:spot;return path.length===0?{start:0,end:1}:this.#place(path.slice(0,-1),true)}#masked(message){
const masked=[...this.#secrets].reduce((text,[value,name])=>without(text,value,name),message);return(0,quote.RK)(masked,longestText)}}const telling=8;function without(text,value,name){
if(value.length<telling)return text.replaceAll(`\`${value}\``,`\`${name}\``);const start=text.indexOf(value.slice(0,telling));if(start<0)return text;let length=telling
;while(length<value.length&&text[start+length]===value[length])length+=1;const rest=text.slice(start+length);const isMeant=length===value.length||/^(?:\.\.\.|…)/.test(rest)
;return`${text.slice(0,start)}${isMeant?name:text.slice(start,start+length)}${without(rest,value,name)}`}function pathText(path){const part=step=>{if(typeof step==="number")return`[${step}]`
;return/^[\w-]+$/.test(step)?`.${step}`:`["${(0,quote.RK)(step,80)}"]`};return path.map(part).join("").replace(/^\./,"")}}),
68963:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{YD:()=>keysOf,bb:()=>isKeys,c3:()=>listOf})
;const isKeys=value=>typeof value==="object"&&value!==null&&!Array.isArray(value);const keysOf=(value,key)=>{const part=isKeys(value)?value[key]:undefined;return isKeys(part)?part:{}}
;function listOf(value,key){const part=isKeys(value)?value[key]:undefined;if(!Array.isArray(part))return[];return part.flatMap((item,index)=>isKeys(item)?[{index:index,item:item}]:[])}}),
"core-config-yaml-read-yaml":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>readYaml,L:()=>sizeLimit})
;var dist=__webpack_require__(38815);var raw=__webpack_require__(68963);var quote=__webpack_require__(93939);var scalar=__webpack_require__(7309);const depthLimit=32;const nodeLimit=2e4
;const neverKeys=new Set(["__proto__","constructor","prototype"]);class TooMuch extends Error{problem;constructor(problem){super(problem.message);this.problem=problem}}function walk(root,source,env){
const problems=[];const anchors=new Map;let nodes=0;const visit=(node,path,depth,spot)=>{source.mark(path,spot);count(spot,path,depth);if(node===null)return null;if((0,
dist.Vj)(node))return visit(anchors.get(node.source)??null,path,depth+1,spot);const{anchor:anchor,tag:tag}=node
;if(tag!==undefined)problems.push(problemOf("CG1007",spot,"tags are not supported here",path));if(anchor!==undefined)anchors.set(anchor,node);if((0,dist.jh)(node))return visitMap(node,path,depth)
;if((0,dist.oP)(node))return node.items.map((item,i)=>visit(item,[...path,i],depth+1,spotOf(item,spot)));if((0,dist.jn)(node))return keep((0,scalar.$)(node,path,spot,source,env))
;throw new TypeError("an unknown kind of YAML node")};const count=(spot,path,depth)=>{nodes+=1
;if(nodes>nodeLimit)throw new TooMuch(problemOf("CG1004",spot,`more than ${nodeLimit} values, with all aliases written out`,path))
;if(depth>depthLimit)throw new TooMuch(problemOf("CG1004",spot,`nested more than ${depthLimit} levels deep`,path))};const visitMap=(map,path,depth,known=none)=>{const value=Object.create(null)
;const merged=[];for(const pair of map.items){if(isMerge(pair)){merged.push(pair);continue}const at=spotOf(pair.key,rangeOf(map));const key=keyOf(pair,at,value,path)
;if(key===undefined||known.has(key))continue;const whole=spotOf(pair.value,{start:at.start,end:at.end});value[key]=visit(pair.value,[...path,key],depth+1,{...whole,key:[at.start,at.end]})}
for(const pair of merged)for(const other of mergedMaps(pair,path))fill(value,other,path,depth+1);return value};const fill=(value,from,path,depth)=>{count(rangeOf(from),path,depth)
;const more=visitMap(from,path,depth,new Set(Object.keys(value)));for(const[key,one]of Object.entries(more))value[key]=one};const mergedMaps=({key:key,value:value},path)=>{const nodes=(0,
dist.oP)(value)?value.items:[value];const maps=nodes.map(node=>(0,dist.Vj)(node)?anchors.get(node.source):node);if(maps.every(map=>(0,dist.jh)(map)))return maps;const at=spotOf(key,{start:0,end:1})
;problems.push({...problemOf("CG1007",at,"`<<` takes a map, or a list of maps",path),hint:"write `<<: *NAME`, with `&NAME` before a map"});return[]};const keyOf=({key:key},at,before,path)=>{
const text=(0,dist.jn)(key)&&typeof key.value==="string"?key.value:undefined;const wrong=text===undefined?"keys must be strings":neverKey(text)
;if(wrong!==undefined)problems.push(problemOf(text===undefined?"CG1007":"CG1006",at,wrong,path));else if(text!==undefined&&text in before)problems.push(twice(text,at,path));else return text
;return undefined};const twice=(key,at,path)=>{const first=source.spot([...path,key])?.key?.[0]??at.start;return problemOf("CG1005",at,`the key ${(0,
quote.hD)(key)} appears twice; the first one is in line ${source.lineOf(first)}`,[...path,key])};const keep=({value:value,problems:found})=>{problems.push(...found);return value}
;const problemOf=(code,spot,message,path)=>source.problemAt(code,spot.start,spot.end,message,{path:path});try{const value=visit(root,[],0,rangeOf(root));return{value:value,problems:problems,
readable:true}}catch(thrown){if(thrown instanceof TooMuch)return{value:undefined,problems:[...problems,thrown.problem],readable:false};throw thrown}}
const neverKey=key=>neverKeys.has(key)?`the key ${(0,quote.hD)(key)} is not allowed anywhere`:undefined;const none=new Set;const isMerge=({key:key})=>(0,
dist.jn)(key)&&key.value==="<<"&&key.type==="PLAIN";const rangeOf=node=>({start:node.range?.[0]??0,end:node.range?.[1]??0});function spotOf(node,around){if(node===null||(0,
dist.jn)(node)&&node.source===""&&node.type==="PLAIN")return{start:around.start,end:around.end};return rangeOf(node)}const sizeLimit=256*1024;function readYaml(text,source,env){const stop=problem=>({
value:undefined,problems:[problem],readable:false});if(text.length>sizeLimit)return stop(source.problemAt("CG1004",0,1,`the file is larger than ${sizeLimit/1024} KiB`))
;if(isTooDeep(text))return stop(tooDeep(source));const documents=documentsOf(text);if(documents==="too deep")return stop(tooDeep(source));const[first,second]=documents
;if(first===undefined)return stop(empty(source));const errors=syntaxProblems(first,source);if(errors.length>0)return{value:undefined,problems:errors,readable:false}
;if(second!==undefined)return stop(another(second,source));if(first.contents===null||isBlank(first.contents))return stop(empty(source))
;const{value:value,problems:problems,readable:readable}=walk(first.contents,source,env);return{value:withoutNotes(value),problems:problems,readable:readable}}const withoutNotes=root=>(0,
raw.bb)(root)?Object.assign(Object.create(null),Object.fromEntries(Object.entries(root).filter(([key])=>!key.startsWith("x-")&&key!=="$schema"))):root;function documentsOf(text){try{
const documents=(0,dist.hR)(text,{version:"1.2",schema:"core",merge:false,uniqueKeys:false,prettyErrors:false,logLevel:"silent"});return"empty"in documents?[]:documents}catch(thrown){
if(thrown instanceof RangeError)return"too deep";throw thrown}}function syntaxProblems(document,source){const{yaml:yaml}=document.directives;if(yaml.explicit===true&&yaml.version!=="1.2"){
return[source.problemAt("CG1007",0,5,"only YAML 1.2 is supported",{hint:"remove the %YAML line"})]}
const firsts=[...new Map([...document.errors].reverse().map(error=>[source.lineOf(error.pos[0]),error])).values()];const errors=firsts.map(({pos:pos,message:message,code:code})=>{
if(code==="RESOURCE_EXHAUSTION")return tooDeep(source);return withHint(source.problemAt("CG1001",pos[0],pos[1],message),code)})
;const warnings=document.warnings.map(({pos:pos})=>source.problemAt("CG1007",pos[0],pos[1],"tags are not supported here",{hint:"write the plain value"}))
;return[...new Map([...warnings,...errors].reverse().map(problem=>[problem.line,problem])).values()]}function withHint(problem,code){if(code==="TAB_AS_INDENT")return{...problem,
hint:"YAML is indented with spaces"};if(code==="MULTILINE_IMPLICIT_KEY")return{...problem,hint:"is a comma missing at the end of this line?"};if(problem.excerpt?.includes(`\${`))return{...problem,
hint:`inside { } and [ ] write variables in quotes: "\${NAME}"`};return problem}const deepest=1e3;function isTooDeep(text){let depth=0;for(let at=0;at<text.length;at++){const mark=text[at]
;if(mark==="["||mark==="{")depth+=1;else if((mark==="]"||mark==="}")&&depth>0)depth-=1;if(depth>deepest)return true}return/(?:[-?:] ){1000}/.test(text)}
const tooDeep=source=>source.problemAt("CG1004",0,1,"the file is nested too deeply to be read");const empty=source=>source.problemAt("CG1002",0,1,"the file is empty",{
hint:"begin with `version: 1`; `chaos-gate init` writes a first config"});const isBlank=node=>typeof node==="object"&&node!==null&&"source"in node&&node.source==="";function another(document,source){
const[start]=document.range;return source.problemAt("CG1003",start,start+1,"a second YAML document begins here",{hint:"a config has one document: remove the `---`"})}}),
7309:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>readScalar,k:()=>plainNumber})
;var _source_quote_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(93939);var _variables_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33772)
;const plainNumber=/^-?(0|[1-9]\d{0,14})(\.\d{1,12})?$/;function readScalar(node,path,spot,source,env){if(typeof node.value==="string")return readText(node.value,path,spot,source,env)
;const written=node.source??String(node.value);source.mark(path,{...spot,written:written});if(path.at(-3)==="process"&&path.at(-2)==="env"&&node.value!==null)return{value:written,problems:[]}
;if(typeof node.value!=="number")return{value:node.value,problems:[]};const asWritten=path.at(-1)==="seed"||path.at(-1)==="version";return{value:node.value,
problems:plainNumber.test(written)||asWritten?[]:[disguised(written,node.value,path,spot,source)]}}function disguised(written,value,path,{start:start,end:end},source){const message=`YAML reads ${(0,
_source_quote_js__WEBPACK_IMPORTED_MODULE_1__.hD)(written)} as the number ${value}`
;const right=Number.isFinite(value)?`write \`${value}\`, or put it in quotes to keep it as text`:"only finite numbers are allowed";return source.problemAt("CG1008",start,end,message,{path:path,
hint:right})}function readText(text,path,spot,source,env){if(!text.includes("$"))return{value:text,problems:[]};const replaced=(0,_variables_js__WEBPACK_IMPORTED_MODULE_0__.q)(text,env,source.room)
;source.room-=replaced.text.length;for(const{name:name,value:value}of replaced.used)source.keepSecret({name:name,value:value,path:path,text:replaced.text})
;const first=source.written(spot.start,spot.end).indexOf(text);const problems=replaced.problems.map(({code:code,message:message,hint:hint,index:index,width:width})=>{
const[start,end]=first<0?[spot.start,spot.end]:[spot.start+first+index,spot.start+first+index+width];return source.problemAt(code,start,end,message,{path:path,hint:hint})});source.mark(path,{...spot,
fromVariable:replaced.count>0,byDefault:replaced.count>0&&replaced.used.length===0});return{value:replaced.text,problems:problems}}}),
33772:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Y:()=>isWithheld,q:()=>replaceVariables})
;var _source_quote_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(93939);const withheld=/^(INPUT_.*|STATE_.*|ACTIONS_.*|GITHUB_TOKEN|GH_TOKEN)$/i;const isWithheld=name=>withheld.test(name)
;const variable=/\$\$\{|\$\{(?:([A-Za-z_]\w*)(?::-([^}]*))?\})?/g;function replaceVariables(text,env,room){const used=[];const problems=[];let count=0;let left=room
;const replaced=text.replace(variable,(whole,name,standard,index)=>{if(whole.startsWith("$$"))return`\${`;const value=name===undefined?undefined:lookUp(name,standard,env)
;if(name===undefined||value===undefined){problems.push({...wrong(name),index:index,width:whole.length});return""}count+=1;if(value!==standard&&!used.some(one=>one.name===name))used.push({name:name,
value:value});left-=value.length;if(left<0&&left+value.length>=0)problems.push({...tooLong,index:index,width:whole.length});return left<0?"":value});return{text:replaced,used:used,count:count,
problems:problems}}function lookUp(name,standard,env){if(isWithheld(name))return undefined;const value=Object.hasOwn(env,name)?env[name]:undefined;return standard===undefined?value:value||standard}
const tooLong={code:"CG1004",message:"the config is too long after its variables are filled in",hint:"pass the application the variable, or a file, instead of its value"};function wrong(name){
if(name===undefined){return{code:"CG1011",message:"this is not a valid variable",hint:`write \`\${NAME}\` or \`\${NAME:-default}\`; write \`$\${\` for a literal \`\${\``}}if(isWithheld(name)){return{
code:"CG1012",message:`the variable ${(0,_source_quote_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} is never available to a config`,hint:"pass the value in a variable with another name"}}return{
code:"CG1010",message:`the variable ${(0,_source_quote_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} is not set`,hint:`set it, or give a default: \`\${${name}:-…}\``}}}),
27155:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>requestsPerSecond})
;const requestsPerSecond=({ratePerSecond:ratePerSecond=0,connections:connections=0,reconnectEveryMs:reconnectEveryMs})=>ratePerSecond+(reconnectEveryMs===undefined?0:connections*1e3/reconnectEveryMs)
}),45219:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>drawParams})
;var _faults_params_given_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80600);var _faults_params_standard_domain_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(59829)
;var _faults_params_words_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(48936);var _random_draw_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(49036)
;const drawParams=(fault,rule,dice)=>Object.fromEntries([...Object.entries(fault.words??{}).map(([name,param])=>[name,(0,_random_draw_js__WEBPACK_IMPORTED_MODULE_2__.$)(rule.params[name]??(0,
_faults_params_words_js__WEBPACK_IMPORTED_MODULE_3__.TH)(param),dice,name)]),...Object.entries(fault.params).filter(([name,{optional:optional}])=>!optional||rule.params[name]!==undefined).map(([name,param])=>[name,(0,
_random_draw_js__WEBPACK_IMPORTED_MODULE_2__.$)(rule.params[name]??(0,_faults_params_standard_domain_js__WEBPACK_IMPORTED_MODULE_1__.S)(param),dice,name)]),...(0,
_faults_params_given_js__WEBPACK_IMPORTED_MODULE_0__.F)(fault).flatMap(name=>rule.params[name]===undefined?[]:[[name,(0,
_random_draw_js__WEBPACK_IMPORTED_MODULE_2__.$)(rule.params[name],dice,name)]])])}),15124:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$H:()=>steadyRate,W8:()=>raisedCaps,_x:()=>overCaps});var _checks_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-checks-catalog")
;var _faults_catalog_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("core-faults-catalog");var _model_config_safety_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(81881)
;var _model_plan_traffic_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(27155);var _quantity_format_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(33071)
;const overCaps=({scenarios:scenarios},sending,caps)=>scenarios.flatMap(({id:id,faults:faults})=>{const at=sum=>Math.max(...faults.map(one=>sum(inPlaceAt(faults,one.startMs))))
;const lengthMs=Math.max(...faults.map(({startMs:startMs,lastsMs:lastsMs})=>startMs+lastsMs))
;const rate=steadyRate(sending)+at(inPlace=>sumOf(inPlace.map(trafficOf).map(_model_plan_traffic_js__WEBPACK_IMPORTED_MODULE_4__.E)))
;return[over(id,"max-rate","sends up to","rate",Math.ceil(rate),caps.ratePerSecond),over(id,"max-connections","holds up to","count",at(inPlace=>sumOf(inPlace.map(trafficOf).map(({connections:connections=0})=>connections))),caps.connections),over(id,"max-faults","has up to","count",at(inPlace=>inPlace.length),caps.faults),over(id,"max-length","takes","duration",lengthMs,caps.lengthMs)].flatMap(one=>one??[])
});function raisedCaps(plan,sending){const raised=[...new Set(overCaps(plan,sending,_model_config_safety_js__WEBPACK_IMPORTED_MODULE_2__.V).map(({raise:raise})=>raise))]
;return raised.length===0?[]:[`this plan needs more than the standard caps, and safety raises them (${raised.slice(0,4).join(", ")})`]}
const steadyRate=({checks:checks,traffic:traffic=[]})=>sumOf([...checks.filter(_checks_catalog_js__WEBPACK_IMPORTED_MODULE_0__.Bo),...traffic].map(({ratePerSecond:ratePerSecond})=>ratePerSecond))
;const sumOf=numbers=>numbers.reduce((sum,one)=>sum+one,0);const inPlaceAt=(faults,ms)=>faults.filter(({startMs:startMs,lastsMs:lastsMs})=>startMs<=ms&&ms<startMs+lastsMs)
;const trafficOf=({fault:fault,params:params})=>(0,_faults_catalog_js__WEBPACK_IMPORTED_MODULE_1__.Kl)(fault)?.traffic?.(params)??{};function over(scenario,key,verb,kind,needs,cap){
if(needs<=cap)return null;const what={"max-connections":" connections","max-faults":" faults at the same time"}[key]??"";const say=value=>(0,
_quantity_format_js__WEBPACK_IMPORTED_MODULE_3__.V)(kind,value);return{scenario:scenario,message:`\`${scenario}\` ${verb} ${say(needs)}${what}, and \`${key}\` is ${say(cap)}`,
raise:`${key}: ${say(needs)}`}}}),45705:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>notAllowedIn,
m:()=>refuseNotAllowed});var _checks_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-checks-catalog")
;var _kubernetes_namespace_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(86236);var _model_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(45258)
;var _targets_catalog_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("core-targets-catalog");function notAllowedIn({targets:targets,checks:checks,compare:compare},safety){
const refused=(found,path,effect)=>found==null?[]:[{path:[...path,found.key],effect:effect,says:found.says,hint:found.hint}];const ofTargets=(some,section)=>some.flatMap(target=>refused((0,
_targets_catalog_js__WEBPACK_IMPORTED_MODULE_2__.I)(target).notAllowed?.(target,safety),[...section,target.name,target.kind],`target "${target.name}" is not touched`))
;return[...ofTargets(targets,["targets"]),...checks.flatMap(({name:name,kind:kind,params:params},index)=>{const namespace=(0,
_checks_catalog_js__WEBPACK_IMPORTED_MODULE_0__.EG)(kind).namespace?.(params);const found=namespace===undefined?null:(0,_kubernetes_namespace_js__WEBPACK_IMPORTED_MODULE_3__.LG)(namespace,safety)
;return refused(found,["checks",index,kind],`check "${name}" is not run`)}),...ofTargets(compare?.targets??[],["compare","targets"])]}function refuseNotAllowed(config,safety){
const[first]=notAllowedIn(config,safety);if(first!==undefined)throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__.GateFailure("TARGET_REFUSED",`${first.effect}: ${first.says}`,{hint:first.hint})}
}),49036:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>draw})
;var _quantity_significant_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(42625);var _pick_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(20139);const shareOfZero=.1;const spanAboveZero=1e3
;function draw(domain,dice,name){if("oneOf"in domain)return drawAlternative(domain.oneOf,dice.under(name));return drawNumber(domain,dice.unit(name))}function drawAlternative(oneOf,dice){
if(oneOf.length===1)return oneOf[0];return(0,_pick_js__WEBPACK_IMPORTED_MODULE_0__.U)(oneOf.map(value=>({name:String(value),weight:1,value:value})),dice).value}function drawNumber(range,unit){
if(range.whole&&!range.log)return range.min+Math.floor(unit*(range.max-range.min+1));const value=range.log?logUniform(range,unit):range.min+unit*(range.max-range.min)
;return Math.min(range.max,Math.max(range.min,readable(range.whole?Math.round(value):value,range)))}function logUniform({min:min,max:max},unit){if(min>0)return min*(max/min)**unit
;if(unit<shareOfZero)return 0;return max/spanAboveZero*spanAboveZero**((unit-shareOfZero)/(1-shareOfZero))}function readable(value,{min:min,max:max,whole:whole}){for(let digits=2;digits<12;digits++){
const rounded=(0,_quantity_significant_js__WEBPACK_IMPORTED_MODULE_1__.I)(value,digits);if(Math.abs(rounded-value)<=(max-min)/40)return whole?Math.round(rounded):rounded}return value}}),
20139:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>pick})
;var _hash_of_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(70010);var _noise_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73390);function ranked(items,dice){const units=(0,
_noise_js__WEBPACK_IMPORTED_MODULE_0__.f)(dice);const scored=items.map(item=>({item:item,score:-Math.log(1-units((0,_hash_of_js__WEBPACK_IMPORTED_MODULE_1__.q)(item.name)))/item.weight}))
;return scored.sort((a,b)=>a.score-b.score||(a.item.name<b.item.name?-1:1)).map(({item:item})=>item)}function pick(items,dice){const[first]=ranked(items,dice)
;if(first===undefined)throw new RangeError("nothing to pick from");return first}}),38257:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{journalSecrets:()=>journalSecrets,runSecrets:()=>runSecrets});var _address_endpoint_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(69740)
;var _targets_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-targets-catalog");var _environment_secrets_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(64425)
;var _parts_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(20846);function runSecrets(config,env,shown=[]){const whole=[...(0,
_environment_secrets_js__WEBPACK_IMPORTED_MODULE_1__.AU)(env),...config===null?[]:fromConfig(config)];return(0,
_environment_secrets_js__WEBPACK_IMPORTED_MODULE_1__.M)(whole,[...shown,...config===null?[]:namesIn(config)])}const journalSecrets=(variables,env)=>runSecrets({checks:[],preview:"",secret:(0,
_environment_secrets_js__WEBPACK_IMPORTED_MODULE_1__.Bs)(variables,env)},env)
;function fromConfig({checks:checks,faults:faults=[],traffic:traffic=[],preview:preview,previewHeaders:previewHeaders={},compare:compare,secret:secret}){
const params=[...[...checks,...traffic].map(({params:params})=>params),...faults]
;return[...secret?.values??[],...[previewHeaders,compare?.previewHeaders??{},...params.flatMap(headersIn)].flatMap(_parts_js__WEBPACK_IMPORTED_MODULE_2__.S),...(0,
_parts_js__WEBPACK_IMPORTED_MODULE_2__.l)(preview),...(0,_parts_js__WEBPACK_IMPORTED_MODULE_2__.l)(compare?.preview??"")]}function headersIn(params){if(params===null||typeof params!=="object")return[]
;if(Array.isArray(params))return params.flatMap(headersIn);return Object.entries(params).flatMap(([key,value])=>key==="headers"?[textsOf(value)]:headersIn(value))}
const textsOf=value=>value!==null&&typeof value==="object"?Object.fromEntries(Object.entries(value).filter(entry=>typeof entry[1]==="string")):{}
;const namesIn=({name:name="",checks:checks,targets:targets=[],preview:preview,compare:compare})=>[name,...[...checks,...targets].map(one=>one.name),...[preview,compare?.preview??""].map(url=>URL.canParse(url)?`${new URL(url).origin}${new URL(url).pathname}`:""),...targets.flatMap(target=>(0,
_targets_catalog_js__WEBPACK_IMPORTED_MODULE_0__.I)(target).addresses(target)).map(({address:address})=>(0,_address_endpoint_js__WEBPACK_IMPORTED_MODULE_3__.H)(address))]}),
34868:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{X:()=>mayDelete})
;var _catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-targets-catalog");const mayDelete=({flush:flush},target)=>flush!==true||(0,
_catalog_js__WEBPACK_IMPORTED_MODULE_0__.I)(target).expendable(target)!==null}),25718:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>namedIn,e:()=>isNamed});var _catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-targets-catalog");const isNamed=(target,name)=>!(0,
_catalog_js__WEBPACK_IMPORTED_MODULE_0__.I)(target).isCarried(target)&&(target.name===name||(0,_catalog_js__WEBPACK_IMPORTED_MODULE_0__.I)(target).identities(target).includes(`compose  ${name}`))
;const namedIn=(targets,name)=>targets.find(target=>target.name===name&&isNamed(target,name))??targets.find(target=>isNamed(target,name))}),
2746:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>usualPaths,u:()=>findConfig})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760)
;var _core_config_source_nearest_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(27005);var _core_config_source_quote_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(93939)
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(45258)
;const usualPaths=[".github/chaos.yml",".github/chaos.yaml",".github/chaos.json","chaos.yml","chaos.json","chaos-gate.json"];async function findConfig(workspace,path){
const searched=path===undefined||path===""?usualPaths:[(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path)?(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace,path):path]
;for(const one of searched){if(await isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace,one)))return one}
throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.GateFailure("CONFIG_MISSING",`there is no config: looked for ${(0,
_core_config_source_quote_js__WEBPACK_IMPORTED_MODULE_3__.JN)(searched)}`,{hint:await missingHint(workspace,searched)})}async function isThere(path){try{await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);return true}catch(thrown){const{code:code}=thrown;return code!=="ENOENT"&&code!=="ENOTDIR"}}async function missingHint(workspace,searched){
for(const one of searched){const folder=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(one);const near=(0,
_core_config_source_nearest_js__WEBPACK_IMPORTED_MODULE_4__.p)(one,await filesIn(workspace,folder));if(near!==undefined)return`did you mean ${(0,
_core_config_source_quote_js__WEBPACK_IMPORTED_MODULE_3__.hD)(near)}?`}return"write one with `chaos-gate init`, or name it with `config`; in a workflow, is `actions/checkout` there?"}
const filesLimit=1e3;async function filesIn(workspace,folder){try{const names=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace,folder));return names.slice(0,filesLimit).map(name=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,name))}catch{return[]}}}),
"world-config-open-config":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>openConfig})
;var problem=__webpack_require__(20092);var quote=__webpack_require__(93939);const widest=120;function problemsText(problems,more=0){
const where=problems.length<problem.fK?"`chaos-gate validate` shows them":"fix these first, then the others are shown";const rest=more===0?[]:[`and ${more} more: ${where}`]
;return[...problems.map(problemText),...rest].join("\n\n")}function problemText(problem){const{code:code,file:file,line:line,column:column,path:path,message:message,hint:hint}=problem
;const head=`${file}:${line}:${column}: ${message} [${code}${path===""?"":` ${path}`}]`;return[head,...excerptLines(problem),...hint===undefined?[]:[`  = ${hint}`]].join("\n")}
function excerptLines({line:line,column:column,excerpt:excerpt="",width:width=1}){if(excerpt.trim()==="")return[];const from=Math.max(0,column-1-widest/2)
;const[before,meant,after]=[excerpt.slice(from,column-1),excerpt.slice(column-1,column-1+width),excerpt.slice(column-1+width)];const shown=[before,meant,after].map(part=>(0,
quote.RK)(part.replaceAll("\t"," "),widest));const margin=`${line}`.length;const caret=" ".repeat(shown[0]?.length??0)+"^".repeat(Math.max(1,Math.min(shown[1]?.length??1,widest)))
;return[`  ${line} | ${shown.join("")}`,`  ${" ".repeat(margin)} | ${caret}`]}
const problemLine=({code:code,file:file,line:line,column:column,message:message,hint:hint})=>`${file}:${line}:${column}: ${message} [${code}]${hint===undefined?"":`; ${hint}`}`
;var plan_schema=__webpack_require__("core-config-schema-plan-schema");var preview_url=__webpack_require__(88961);var schema=__webpack_require__("core-config-schema-schema")
;var raw=__webpack_require__(68963);const inPlan=["scenarios","seed","budget","shard"];function overrideProblems(overrides){const fields=[...inPlan,"name"];const wrong=fields.flatMap(key=>{
const message=overrides[key]===undefined?undefined:complaint(key,overrides[key]);return message===undefined?[]:[{key:key,message:message,refused:false}]})
;const urls=["preview","previewFallback"].flatMap(key=>{const url=overrides[key]===undefined?{href:""}:(0,preview_url.e)(overrides[key]);return"href"in url?[]:[{key:key,
message:`${url.message}; ${url.hint}`,refused:url.code==="CG1701"}]});return[...wrong,...urls]}function complaint(key,value){const read=(key==="name"?schema.kB:plan_schema.t[key]).safeParse(value)
;return read.success?undefined:read.error.issues[0]?.message}function override({value:value,problems:problems},overrides,source){const root=writtenSeed(value,source);if(!(0,raw.bb)(root))return{
root:root,problems:problems};const written=(0,raw.bb)(root.preview)?["preview","url"]:["preview"]
;const preview=overrides.preview??fallback(addressIn(root.preview),source.spot(written)?.byDefault===true,problems,overrides)
;const plan=Object.fromEntries(inPlan.flatMap(key=>overrides[key]===undefined?[]:[[key,overrides[key]]]))
;const replaced=new Set([...preview===undefined?[]:[written.join(".")],...overrides.name===undefined?[]:["name"],...Object.keys(plan).map(key=>`plan.${key}`)]);return{root:{...root,
...preview===undefined?{}:{preview:(0,raw.bb)(root.preview)?{...root.preview,url:preview}:preview},...overrides.name===undefined?{}:{name:overrides.name},...Object.keys(plan).length===0?{}:{plan:{
...(0,raw.bb)(root.plan)?root.plan:{},...plan}}},problems:problems.filter(({path:path})=>!replaced.has(path))}}const addressIn=preview=>(0,raw.bb)(preview)?preview.url:preview
;function fallback(preview,byDefault,problems,{previewFallback:previewFallback}){
const unset=byDefault||preview===undefined||preview===null||preview===""||problems.some(({path:path,code:code})=>(path==="preview"||path==="preview.url")&&code==="CG1010")
;return unset?previewFallback:undefined}function writtenSeed(root,source){const written=source.spot(["plan","seed"])?.written;return written===undefined||!(0,raw.bb)(root)||!(0,
raw.bb)(root.plan)?root:{...root,plan:{...root.plan,seed:written}}}var budget_enough=__webpack_require__(52656);var needs=__webpack_require__(24227);var times=__webpack_require__(95864)
;const mostRounds=1e3;function monkeyRounds(checks,{budgetMs:budgetMs,everyMs:everyMs,longestMs:longestMs}){const scenario={id:"s1",faults:[{id:"",fault:"",on:"",params:{},startMs:0,lastsMs:longestMs,
seed:""}]};const controls=(0,needs.bg)([scenario,scenario]).length*((0,times.Sf)(checks,scenario)+(0,times.zo)(checks,{...scenario,faults:[]}));const otherMs=(0,times.we)(checks)+controls+(0,
times.zo)(checks,scenario);return Math.min(mostRounds,Math.max(0,Math.floor((budgetMs-otherMs)/everyMs)))}var catalog=__webpack_require__("core-checks-catalog")
;var faults_catalog=__webpack_require__("core-faults-catalog");var faults_fault=__webpack_require__(71730);var domain=__webpack_require__(58960);var domain_ends=__webpack_require__(59315)
;var ways_of=__webpack_require__("core-faults-ways-of");var targets_catalog=__webpack_require__("core-targets-catalog");var may_delete=__webpack_require__(34868)
;var draw_params=__webpack_require__(45219);var dice=__webpack_require__(31317);const refusalWithin=(fault,rule,target)=>ends(fault,rule).map(params=>(0,
targets_catalog.I)(target).refusal?.(target,fault,params)??null).find(why=>why!==null)??null;function ends(fault,rule){const some=(0,draw_params.r)(fault,rule,(0,dice.a)("taken"))
;const domains=Object.entries(rule.params).flatMap(([name,domain])=>endsOf(domain).map(value=>({...some,[name]:value})));const drawn=["a","b","c","d","e","f","g","h"].map(seed=>(0,
draw_params.r)(fault,rule,(0,dice.a)(seed)));return[...domains,...drawn]}const endsOf=domain=>"oneOf"in domain?domain.oneOf:[domain.min,domain.max]
;const impliedFaults=targets=>faults_catalog.eu.filter(({docs:docs,http:http,onlyIfAsked:onlyIfAsked})=>docs!==null&&http!==true&&onlyIfAsked!==true).map(fault=>({fault:fault.kind,
on:targets.filter(target=>(0,ways_of.j)(fault,(0,targets_catalog.I)(target),target)!==undefined&&(0,may_delete.X)(fault,target)).filter(target=>!(0,
targets_catalog.I)(target).leadsToPreview(target)&&refusalWithin(fault,{params:{}},target)===null).map(({name:name})=>name)})).filter(({on:on})=>on.length>0)
;var check_schema=__webpack_require__(59501);var safety_schema=__webpack_require__(65427);var tolerance_schema=__webpack_require__(51380);function complete(raw){
const{name:name,preview:preview,compare:compare,plan:plan}=raw;const{scenarios:scenarios,faults:many,seed:seed,budget:budget,shrink:shrink,shard:shard}=plan;const targets=completeTargets(raw.targets)
;const written=raw.faults??(plan.mode==="monkey"?[]:impliedFaults(targets)).map(implied=>({...implied,weight:1}));const lengths=[...written.map(lengthOf),...raw.experiments===undefined?[]:[watched]]
;const completed=raw.checks.map(check=>completeCheck(check,lengths));const enough=(0,budget_enough.nx)(completed);const rules=written.map(rule=>completeFault(rule,enough));return{name:name,
preview:preview.url,previewHeaders:preview.headers,...preview.compose!==undefined&&{compose:{files:[preview.compose.file??[]].flat(),readyMs:preview.compose["ready-within"]}},targets:targets,
checks:completed,faults:rules,...raw.experiments!==undefined&&{experiments:{files:raw.experiments,watchMs:Math.max(enough,(0,domain_ends.v)(watched.lasts))}},...raw.traffic.length>0&&{
traffic:raw.traffic.map(({http:http,rate:rate})=>({params:{...http,status:"2xx"},ratePerSecond:rate}))},compare:compare===undefined?null:completeCompare(compare),plan:{scenarios:scenarios,faults:many,
seed:seed,budgetMs:budget,shrink:{tries:plan.mode==="monkey"?0:shrink.tries,timeMs:shrink.time},...isMap(raw)&&{map:true},...shard.of>1&&{shard:shard},...plan.mode==="monkey"&&{
monkey:monkeyRules(plan,completed,rules)}},safety:(0,safety_schema.e)(raw.safety),...raw.accept.length>0&&{accept:raw.accept}}}
const isMap=({faults:faults,plan:{mode:mode}})=>mode==="map"||mode===undefined&&faults===undefined;function monkeyRules({probability:probability,every:everyMs,budget:budgetMs,...plan},checks,rules){
const longestMs=Math.max(0,...rules.map(({lasts:lasts})=>(0,domain_ends.Q)(lasts)));return{probability:probability,everyMs:everyMs,rounds:monkeyRounds(checks,{budgetMs:budgetMs,everyMs:everyMs,
longestMs:longestMs}),stopWhen:plan["stop-when"]??null}}const completeCompare=({preview:preview,targets:targets})=>({preview:preview.url,previewHeaders:preview.headers,targets:completeTargets(targets)
});const completeTargets=targets=>Object.entries(targets).map(([name,target])=>completeTarget(name,target));function completeTarget(name,target){
const[[kind,value]=["",{}]]=Object.entries(target).filter(([,value])=>value!==undefined);return{...value,kind:kind,name:name}}const paramsOf=(raw,kind)=>raw[kind];function completeCheck(raw,faults){
const kind=catalog.AV.find(({kind:kind})=>Object.hasOwn(raw,kind)&&paramsOf(raw,kind)!==undefined)?.kind??"";const{timeout:timeout,...params}=paramsOf(raw,kind)
;const{success:success=check_schema.Z,...limits}=raw.steady;const during=raw.during==="any"?tolerance({}):tolerance({success:success,...limits,...given(raw.during)});return{name:raw.name,kind:kind,
params:params,ratePerSecond:raw.rate??(0,budget_enough.P8)({during:during},faults),timeoutMs:timeout,steady:tolerance({success:success,...limits}),during:during,recoversMs:raw.recovers}}
const given=raw=>Object.fromEntries(Object.entries(raw).filter(([,value])=>value!==undefined));function tolerance({success:success,...limits}){
const percentiles=Object.entries(tolerance_schema.U).flatMap(([key,quantile])=>{const limitMs=limits[key];return limitMs===undefined?[]:[{quantile:quantile,limitMs:limitMs}]});return{
...success===undefined?{}:{success:success},percentiles:percentiles}}function completeFault(raw,enough){const{fault:fault,on:on,weight:weight,...rest}=raw
;const known=faults_catalog.eu.find(({kind:kind})=>kind===fault);const keys=[...Object.keys(known?.words??{}),...Object.keys(known?.params??{})]
;const params=Object.fromEntries(keys.flatMap(key=>rest[key]===undefined?[]:[[key,rest[key]]]));return{fault:fault,on:[...new Set(on)],params:{...params,
...givenParams(Object.keys(known?.given??{}),rest),...clientParams(rest)},lasts:writtenLength(raw)??atLeast(enough,usualLasts(fault)),...writtenLength(raw)===undefined&&{isUsualLength:true},
weight:weight,...clientsOf(rest)}}function lengthOf(raw){const lasts=writtenLength(raw);return lasts===undefined?{lasts:usualLasts(raw.fault),isUsual:true}:{lasts:lasts,isUsual:false}}
const writtenLength=raw=>raw.lasts??("watch"in raw?raw.watch:undefined);const watched={lasts:{oneOf:[5e3]},isUsual:true};const atLeast=(enough,lasts)=>"min"in lasts?{...lasts,
min:Math.max(lasts.min,enough),max:Math.max(lasts.max,enough)}:lasts;function usualLasts(kind){const fault=faults_catalog.eu.find(one=>one.kind===kind);const parsed=(0,
domain.g)("duration",fault?.lasts,faults_fault.C);if(!parsed.ok)throw new TypeError(`the standard length of ${kind} is wrong: ${parsed.message}`);return parsed.value}
const givenParams=(keys,rest)=>Object.fromEntries(keys.flatMap(key=>typeof rest[key]==="string"?[[key,{oneOf:[rest[key]]}]]:[]));function clientParams(rest){const fixed=Object.entries({path:rest.path,
method:rest.method,"forwarded-for":rest["forwarded-for"]===true?1:undefined});return Object.fromEntries(fixed.flatMap(([key,value])=>value===undefined?[]:[[key,{oneOf:[value]}]]))}
function clientsOf({headers:headers,body:body}){if(headers===undefined&&body===undefined)return{};return{clients:{...headers!==undefined&&{headers:headers},...body!==undefined&&{body:body}}}}
const isStandard=message=>/^(Invalid|Too (small|big)|Unrecognized)\b/.test(message);var memoize=__webpack_require__(26025);var nearest=__webpack_require__(27005);function keyPlaces(schema,place=""){
const{properties:properties,items:items,additionalProperties:additionalProperties}=schema;const here=properties===undefined?[]:[{place:place===""?"the top level":place,keys:Object.keys(properties)}]
;const below=Object.entries(properties??{}).flatMap(([key,part])=>keyPlaces(part,place===""?key:`${place}.${key}`));const each=items===undefined?[]:keyPlaces(items,`${place}[]`)
;const named=typeof additionalProperties==="object"?keyPlaces(additionalProperties,`${place}.*`):[]
;return[...here,...below,...each,...named,...variants(schema).flatMap(part=>keyPlaces(part,`${place}${variantName(part)}`))]}const variants=schema=>schema.oneOf??schema.anyOf??[]
;function variantName({properties:properties}){const kind=properties?.fault?.const;return typeof kind==="string"?` with \`fault: ${kind}\``:""}function keysAt(schema,path,value){
const[step,...rest]=path;const fitting=variants(schema).filter(({properties:properties})=>fits(properties?.fault?.const,value));const deeper=fitting.flatMap(part=>keysAt(part,path,value))
;if(step===undefined)return[...Object.keys(schema.properties??{}),...deeper];const next=typeof step==="number"?schema.items:schema.properties?.[step]??schema.additionalProperties
;return typeof next==="object"?[...keysAt(next,rest,valueAt(value,step)),...deeper]:deeper}const fits=(kind,value)=>kind===undefined||valueAt(value,"fault")===kind
;const valueAt=(value,step)=>typeof value==="object"&&value!==null&&Object.hasOwn(value,step)?value[step]:undefined
;const keys=[[/^(compare\.)?targets\.[^.]+$/,["docker","image"],"a container is `compose: SERVICE`, `service: NAME` (of `services:` in the workflow) or `container: NAME`"],[/^(compare\.)?targets\.[^.]+$/,["workload","pod","deployment","statefulset","namespace","k8s"],"a workload of a cluster is `kubernetes: { namespace: pr-7, workload: deployment/api }`"],[/^(compare\.)?targets\.[^.]+$/,["url","http","https","host","address","tcp","endpoint","port"],"a server that the application connects to is a `link` (`link: { listen: 127.0.0.1:6433, to: db.internal:5432 }`), one on this machine a `process` (`process: { port: 8080 }`)"],[/^(checks|faults)\.\d+$/,["when","needs"],"conditions are not supported; use `weight` and `on`"]]
;const otherNames=[[/^(network-?)?(delay|lag|slow|slowness|jitter|sleep|high-?latency|latencies)$/,"use `latency`, or `http-delay` for single requests"],[/^(packetloss|loss|drop|packet-?drop|drop-?packets)$/,"use `packet-loss` on a container, or `latency` on a link, which has the same effect"],[/^(network-?partition|isolate|disconnect|offline)$/,"use `blackhole` (no response) or `refuse` (connections are refused) on a link, or `partition` on a container"],[/^(down|unavailable|pod-?failure|scale-?(down|to-?zero)|scale)$/,"use `outage` on a Kubernetes workload, or `refuse` on a link"],[/^(disk|disk-?(fill|space|usage)|fill-?disk|full-?disk|no-?space|enospc)$/,"use `disk-full` on a container"],[/^(io|(io|disk)-?(slow|delay|latency|stress|throttle|limit)|slow-?disk|burn-?io)$/,"use `disk-slow` on a container"],[/^stress$/,"needs permissions that the gate does not use; write a `command` target that starts and stops the load"],[/^(cpu-?(stress|hog|load|throttle|limit)|stress-?cpu|burn-?cpu)$/,"use `cpu`"],[/^(memory-?(stress|hog|limit|fill)|oom|oom-?kill|mem|out-?of-?memory|stress-?memory)$/,"use `memory`"],[/^(fds?|nofile|ulimit|file-?descriptors?|descriptors?|emfile|fd-?exhaustion)$/,"use `open-files`"],[/^(pids|fork-?bomb|threads|process-?limit|pid-?limit)$/,"use `processes`"],[/^(dns-?(error|failure|fault|delay|chaos)|fail-?dns|resolver|nxdomain|servfail)$/,"use `dns` on a container"],[/^(clock|clockskew|(time|date)-?(skew|drift|shift|travel|chaos|offset)|clock-?(drift|shift|offset)|ntp)$/,"use `clock-skew` on a container"],[/^(throttle|slow-?network|bandwidth-?limit|rate-?limit|limit)$/,"use `bandwidth`"],[/^(stop|shutdown|sigterm|graceful-?stop)$/,"use `terminate` (SIGTERM)"],[/^(reboot|container-?restart|redeploy|bounce)$/,"use `restart`"],[/^(crash|sigkill|pod-?kill|process-?kill|container-?kill|kill-?process)$/,"use `kill` (SIGKILL)"],[/^(freeze|hang|sigstop|suspend)$/,"use `pause` (SIGSTOP)"],[/^(http-?(abort|status|fault|failure)|error|errors|abort|status|5xx|500|503)$/,"use `http-error`"],[/^((wrong|bad|empty|malformed|corrupt|invalid)-?(body|response|answer|json)s?|garbage|http-?(modify|patch|body))$/,"use `wrong-body`"],[/^(timeout|no-?response|black-?hole)$/,"use `blackhole`, which never responds"],[/^(thundering-?herd|reconnect(-?(storm|all))?|stampede|connection-?storm)$/,"use `herd`"],[/^(flush-?all|flush-?cache|cache-?flush|clear-?cache|cache-?clear|evict|empty-?cache|cold-?cache)$/,"use `flush`"],[/^(load|traffic|spike|ddos|flood|load-?test)$/,"use `surge`"],[/^(slow-?close|slowloris|slow-?client|slow-?readers?)$/,"use `slow-clients`"],[/^(connection-?reset|rst|tcp-?reset|reset-?peer|close)$/,"use `reset`"]]
;const otherFault=kind=>otherNames.find(([names])=>names.test(kind.toLowerCase().replaceAll("_","-")))?.[1];const faults=["corrupt","duplicate","reorder"]
;const unsupportedKey=(path,key)=>keys.find(([place,known])=>place.test(path.join("."))&&known.includes(key))?.[2];const isLaterFault=kind=>faults.includes(kind)
;const explainKeys=(keys,path,context)=>keys.map((key,i)=>explainKey(key,path,context,i<hintedLimit));const placesOf=(0,memoize.I)(schema=>keyPlaces(schema));const hintedLimit=40
;const commentHint="JSON has no comments: write the note as a top-level key that begins with `x-`";function explainKey(key,path,{source:source,root:root,schema:schema},hinted){const at=[...path,key]
;const instead=unsupportedKey(path,key);if(instead!==undefined)return source.problem("CG1105",at,`${(0,quote.hD)(key)} is not in this version`,{key:true,hint:instead})
;if(/^\/[/*]/.test(key))return source.problem("CG1102",at,`unknown key ${(0,quote.hD)(key)}`,{key:true,hint:commentHint});if(!hinted)return source.problem("CG1102",at,`unknown key ${(0,
quote.hD)(key)}`,{key:true});const allowed=keysAt(schema(),path,root);return source.problem("CG1102",at,`unknown key ${(0,quote.hD)(key)}`,{key:true,hint:keyHint(key,path,allowed,placesOf(schema()))})
}const meantHint=key=>`did you mean ${(0,quote.hD)(key)}?`;function keyHint(key,path,allowed,places){const meant=(0,nearest.p)(key,allowed);if(meant!==undefined)return meantHint(meant)
;const all=[...new Set(places.filter(({keys:keys})=>keys.includes(key)).map(({place:place})=>place))];const near=all.filter(place=>place.startsWith(`${path[0]}`));const homes=near.length>0?near:all
;const here=allowed.length===0?"no key is allowed here":`allowed here: ${(0,quote.JN)(allowed)}`;if(homes.length===0||homes.length>5)return here;return`${(0,
quote.hD)(key)} belongs under ${homes.map(home=>home.includes("`")?home:(0,quote.hD)(home)).join(" or ")}; ${here}`}
const elsewhere="or set it by the input `preview-url`, the option `--preview` or the event";const missing={version:"begin the file with `version: 1`",
preview:`write the address of the deployed change: \`preview: \${PREVIEW_URL}\`, ${elsewhere}`,"preview.url":`write the address of the deployed change: \`url: \${PREVIEW_URL}\`, ${elsewhere}`,
"compare.preview":`write the address of the base: \`preview: \${BASE_URL}\``,"compare.preview.url":`write the address of the base: \`url: \${BASE_URL}\``,
checks:"add at least one check: without a check no run could fail",faults:"add at least one fault: without a fault nothing is tested",fault:"name the fault, for example `fault: kill`",
on:"name its targets, for example `on: api` or `on: preview`",name:"add a name; reports use it",http:"write the request, for example `http: { path: / }`",
rate:"write how many requests to send, for example `rate: 20/s`"};const expectations={object:"keys with values",record:"keys with values",array:"a list",string:"text",number:"a number",
int:"a whole number",boolean:"`true` or `false`"};function explainValue(issue,path,context){const value=path.reduce(valueAt,context.root);const last=path.at(-1)
;if(value===undefined&&last!==undefined)return explainMissing(issue,path,context);if(last==="version"&&path.length===1)return explainVersion(context)
;if(issue.code==="invalid_union"&&issue.discriminator==="fault")return explainFault(value,path,context);const message=sayValue(issue,value)
;const code=issue.code==="invalid_type"&&isStandard(issue.message)?"CG1103":"CG1104";return context.source.problem(codeOf(issue)??code,path,message,{
...hintOf(issue,value,context.source.spot(path)?.written)})}function explainMissing({code:code,message:message},path,{source:source}){const last=String(path.at(-1))
;const known=missing[path.join(".")]??missing[last];const own=isStandard(message)||code==="custom"&&known!==undefined?undefined:message;const hint=known??own;return source.problem("CG1101",path,`${(0,
quote.hD)(last)} is missing`,hint===undefined?{}:{hint:hint})}function explainVersion({source:source,root:root}){const written=source.spot(["version"])?.written
;const version=written===undefined?sort(valueAt(root,"version")):(0,quote.hD)(written)
;return source.problem("CG1106",["version"],`the version of this config is ${version}, and this release reads version 1`,{hint:"write `version: 1`, a whole number without quotes"})}
function explainFault(value,path,{source:source}){const kinds=faults_catalog.eu.map(({kind:kind})=>kind)
;if(typeof value!=="string")return source.problem("CG1103",path,`expected the name of a fault, got ${sort(value)}`,{hint:`one of ${(0,quote.JN)(kinds,"or")}`});const other=otherFault(value)
;const hint=other===undefined?`one of ${(0,quote.JN)(kinds,"or")}`:`${other}. The faults are ${(0,quote.JN)(kinds)}`;if(isLaterFault(value))return source.problem("CG1105",path,`the fault ${(0,
quote.hD)(value)} is not in this version`,{hint:hint});if(other!==undefined)return source.problem("CG1201",path,`unknown fault ${(0,quote.hD)(value)}`,{hint:hint});const meant=(0,
nearest.p)(value,kinds);return source.problem("CG1201",path,`unknown fault ${(0,quote.hD)(value)}`,{hint:`${meant===undefined?"":`did you mean ${(0,quote.hD)(meant)}? `}The faults are ${(0,
quote.JN)(kinds)}`})}function sayValue(issue,value){if(!isStandard(issue.message))return/^(an?|text) /.test(issue.message)?`expected ${issue.message}`:issue.message
;if(issue.code==="invalid_type")return`expected ${expectations[issue.expected]??issue.expected}, got ${sort(value)}`;if(issue.code==="invalid_value")return`expected ${(0,
quote.JN)(issue.values.map(String),"or")}, got ${sort(value)}`
;if(issue.code==="too_small")return Array.isArray(value)&&value.length===0?"the list is empty":`expected at least ${issue.minimum}${counted(issue.origin)}`
;if(issue.code==="too_big")return`expected at most ${issue.maximum}${counted(issue.origin)}`;return`${sort(value)} is not allowed here`}const counted=origin=>({string:" characters",array:" items",
object:" keys"}[origin]??"");function hintOf(issue,value,written){if(issue.code==="custom"&&typeof issue.params?.hint==="string")return{hint:issue.params.hint}
;if(issue.code==="too_small"&&Array.isArray(value))return{hint:"add at least one entry"}
;if(issue.code==="invalid_type"&&issue.expected==="string"&&(typeof value==="number"||typeof value==="boolean"))return{hint:`put it in quotes: \`"${written??value}"\``}
;if(issue.code!=="invalid_value"||typeof value!=="string")return{};const meant=(0,nearest.p)(value,issue.values.map(String));return meant===undefined?{}:{hint:`did you mean ${(0,quote.hD)(meant)}?`}}
function codeOf(issue){const code=issue.code==="custom"?issue.params?.code:undefined;return typeof code==="string"&&Object.hasOwn(problem.GF,code)?code:undefined}function sort(value){
if(value===null||value===undefined)return"nothing";if(typeof value==="string")return`the text ${(0,quote.hD)(value,40)}`
;if(typeof value==="object")return Array.isArray(value)?"a list":"keys with values";return`${typeof value==="number"?"the number ":""}\`${String(value)}\``}function explain(issues,context){
const problems=issues.flatMap(issue=>explainOne(issue,issue.path,context));return problems.filter(({code:code,path:path})=>code!=="CG1101"||!problems.some(other=>explainsMissing(other,path)))}
function explainsMissing({code:code,path:path,hint:hint},missing){const split=missing.lastIndexOf(".")+1;if(!path.startsWith(missing.slice(0,split)))return false
;return code==="CG1105"||code==="CG1102"&&hint===meantHint(missing.slice(split))}function explainOne(issue,path,context){if(issue.code==="unrecognized_keys")return explainKeys(issue.keys,path,context)
;if(issue.code==="invalid_key")return[context.source.problem("CG1104",path,issue.issues[0]?.message??issue.message,{key:true})]
;if(issue.code==="invalid_union"&&issue.errors.length>0&&isStandard(issue.message)){return nearestBranch(issue.errors).flatMap(inner=>explainOne(inner,[...path,...inner.path],context))}
return[explainValue(issue,path,context)]}function nearestBranch(branches){const depth=branch=>Math.max(0,...branch.map(({path:path,code:code})=>path.length*2+(code==="invalid_type"?0:1)))
;return branches.toSorted((a,b)=>depth(b)-depth(a)||a.length-b.length)[0]??[]}var scalar=__webpack_require__(7309);function numbersFromText(root,issues,source){
const paths=issues.flatMap(issue=>pathsOf(issue,[])).filter(path=>isNumber(path.reduce(valueAt,root))&&source.spot(path)!==undefined&&!asWritten.has(`${path.at(-1)}`));for(const path of paths){
const around=path.slice(0,-1).reduce(valueAt,root);around[path.at(-1)??""]=Number(path.reduce(valueAt,root))}return paths.length>0}const asWritten=new Set(["version","seed"])
;const pathsOf=(issue,above)=>{const path=[...above,...issue.path];const inner=issue.code==="invalid_union"?issue.errors.flat().flatMap(one=>pathsOf(one,path)):[];return[path,...inner]}
;const isNumber=value=>typeof value==="string"&&scalar.k.test(value);function withMonkeyFaults(root,source){if(!(0,raw.bb)(root)||!(0,
raw.bb)(root.plan)||root.plan.mode!=="monkey"||root.plan.on===undefined||root.faults!==undefined)return root;const{on:on}=root.plan;const places=Array.isArray(on)?on.map((_,index)=>[index]):[]
;for(const place of[[],...places]){const spot=source.spot(["plan","on",...place]);if(spot!==undefined)source.mark(["faults",0,"on",...place],spot)}return{...root,faults:[{fault:"terminate",on:on}]}}
var safety=__webpack_require__(81881);var not_allowed=__webpack_require__(45705);const allowed=(config,source)=>({problems:(0,
not_allowed.$)(config,config.safety??safety.c).map(({path:path,says:says,hint:hint})=>source.problem("CG1704",path,says,{hint:hint}))});var quantity_counted=__webpack_require__(51652)
;var format=__webpack_require__(33071);const duration=ms=>`\`${(0,format.V)("duration",ms)}\``;const budget=(config,source)=>{
const{scenarios:scenarios,budgetMs:budgetMs,monkey:monkey,map:map}=config.plan;if(monkey!==undefined||map===true)return{};const shortest=Math.min(...config.faults.map(({lasts:lasts})=>(0,
domain_ends.v)(lasts)));const longest=Math.max(...config.faults.map(({lasts:lasts})=>(0,domain_ends.Q)(lasts)));const hint="raise the budget, or use fewer scenarios or shorter faults"
;if(scenarios*shortest>budgetMs){
const message=`${(0,quantity_counted.h)(scenarios,"scenario")} × at least ${duration(shortest)} = ${duration(scenarios*shortest)}, but the budget is ${duration(budgetMs)}`;return{
problems:[source.problem("CG1301",["plan","budget"],message,{hint:hint})]}}const sides=config.compare===null?1:2;const full=sides*scenarios*(longest+slowestRecovery(config));if(full<=budgetMs)return{}
;const message=`${sides===1?"":"the preview and the base × "}${(0,
quantity_counted.h)(scenarios,"scenario")} × (up to ${duration(longest)} + ${duration(slowestRecovery(config))} to recover) = ${duration(full)}, but the budget is ${duration(budgetMs)}: the last ones may be skipped`
;return{warnings:[source.problem("CG1301",["plan","budget"],message,{hint:hint})]}};const slowestRecovery=({checks:checks})=>Math.max(...checks.map(({recoversMs:recoversMs})=>recoversMs))
;var plan_traffic=__webpack_require__(27155);var preview_caps=__webpack_require__(15124);const caps=(config,source)=>{const{caps:caps}=config.safety??safety.c
;const others=config.traffic===undefined?"checks":"checks and `traffic`";const own=(0,preview_caps.$H)(config);const over=(path,key,kind,needs,cap)=>{if(needs<=cap)return[];const[asked,allowed]=[(0,
format.V)(kind,needs),(0,format.V)(kind,cap)];const message=key==="max-rate"?`up to ${asked} with the ${others}`:`up to ${asked}`
;return[source.problem("CG1703",path,`${message}, and \`${key}\` is ${allowed}`,{hint:`lower it, or write \`safety: { ${key}: ${asked} }\``})]};return{
problems:[...config.faults.flatMap((rule,index)=>{const traffic=hardest(rule);const at=(...keys)=>["faults",index,keys.find(key=>source.spot(["faults",index,key])!==undefined)??"fault"];return[...(0,
plan_traffic.E)(traffic)===0?[]:over(at("rate","connections"),"max-rate","rate",Math.ceil(own+(0,
plan_traffic.E)(traffic)),caps.ratePerSecond),...over(at("connections"),"max-connections","count",traffic.connections??0,caps.connections),...over(at("lasts","watch"),"max-length","duration",(0,
domain_ends.Q)(rule.lasts),caps.lengthMs)]
}),...config.traffic===undefined?[]:over(["traffic"],"max-rate","rate",Math.ceil(own),caps.ratePerSecond),...over(["plan","faults"],"max-faults","count",config.plan.faults.max,caps.faults)]}}
;function hardest({fault:fault,params:params}){const numbers=Object.entries(params).filter(([,domain])=>"min"in domain||domain.oneOf.every(one=>typeof one==="number"));return(0,
faults_catalog.Kl)(fault)?.traffic?.(Object.fromEntries(numbers.map(([key,domain])=>[key,(0,domain_ends.Q)(domain)])))??{}}var endpoint=__webpack_require__(69740)
;var base_side=__webpack_require__(77553);const compared=(config,source)=>{if(!(0,base_side.u)(config))return{};const strangers=strangersIn(config,source);if(strangers.length>0)return{
problems:strangers};const wrong=(path,message,hint)=>({problems:[source.problem("CG1305",path,message,{hint:hint})]})
;if(new URL(config.compare.preview).origin===new URL(config.preview).origin)return wrong(["compare","preview"],"this is the preview itself","write the address of the base");const base=(0,
base_side._)(config);if(base.checks.length===0)return wrong(["compare"],"no check sends requests to the preview, so none can measure the base","add an `http` check")
;if(base.faults.length===0)return wrong(["compare"],"no fault can be injected into the base",`add the base's own ${(0,quote.JN)(disturbed(config),"or")} under \`compare.targets\``);return{}}
;const disturbed=({faults:faults})=>[...new Set(faults.flatMap(({on:on})=>on))];function strangersIn({targets:targets,compare:compare},source){return(compare?.targets??[]).flatMap(there=>{
const here=targets.find(({name:name})=>name===there.name);const problem=(code,message,hint)=>[source.problem(code,["compare","targets",there.name],message,{key:true,hint:hint})];if(here===undefined){
const known=(0,quote.JN)(targets.map(({name:name})=>name));return problem("CG1202",`no target named ${(0,
quote.hD)(there.name)} in \`targets\`; \`compare.targets\` may only override existing names`,`there are ${known}`)}if(here.kind!==there.kind)return problem("CG1305",`${(0,
quote.hD)(there.name)} is ${(0,targets_catalog.I)(here).noun} in \`targets\` and ${(0,targets_catalog.I)(there).noun} in \`compare.targets\``,"use the same kind for both");const place=placeOf(there)
;if(place===null||place!==placeOf(here))return[];return problem("CG1305",`${(0,quote.hD)(there.name)} would listen at ${(0,quote.hD)(place)} twice`,"both run at the same time: give each its own port")
})}function placeOf(target){const kind=(0,targets_catalog.I)(target);const at=kind.startedByGate(target)?kind.listensOn(target):null;return at===null?null:(0,endpoint.H)(at)}
const expendable=(config,source)=>({problems:config.faults.flatMap(({fault:fault,on:on},index)=>config.targets.filter(target=>on.includes(target.name)&&!(0,may_delete.X)((0,
faults_catalog.Kl)(fault)??{},target)).filter(target=>(0,targets_catalog.I)(target).takes.includes("flush")).map(({name:name,kind:kind})=>source.problem("CG1204",["faults",index,"on"],`${(0,
quote.hD)(fault)} deletes everything in ${(0,quote.hD)(name)}, which cannot be undone`,{hint:`if nothing in it is needed, write \`expendable: true\` under \`${kind}\` of ${(0,quote.hD)(name)}`})))})
;const faultValues=(config,source)=>({problems:config.faults.flatMap(({fault:fault,params:params},index)=>{const conflict=(0,faults_catalog.Kl)(fault)?.conflict?.(params)??null
;return conflict===null?[]:[source.problem("CG1104",["faults",index,conflict.param],conflict.message,{hint:conflict.hint})]})});var forbidden_host=__webpack_require__(49555)
;var same_end=__webpack_require__(54103);const hosts=(config,source)=>({problems:hosts_placesOf(config).flatMap(({host:host,path:path,isLiteral:isLiteral})=>{if((0,
forbidden_host.i)(host))return[source.problem("CG1701",path,"this host belongs to the network or the cloud around the gate, and is never touched",{
hint:"write for example `127.0.0.1:6379` or `db.internal:5432`"})];if(!isLiteral||(0,same_end.U)(host)||!source.spot(path)?.fromVariable)return[]
;return[source.problem("CG1701",path,"the host of another machine comes from a variable",{hint:"write the address itself, so that a change of the variable cannot change what is disturbed"})]})})
;function hosts_placesOf({checks:checks,targets:targets,compare:compare}){const probed=checks.flatMap((check,index)=>{const{key:key,address:address}=(0,catalog.SU)(check)??{address:null}
;return address===null?[]:[{host:address.host,path:["checks",index,check.kind,key]}]});const linked=(of,section)=>of.flatMap(target=>(0,
targets_catalog.I)(target).addresses(target).map(({key:key,address:{host:host},isLiteral:isLiteral})=>({host:host,path:[...section,target.name,target.kind,key],...isLiteral&&{isLiteral:isLiteral}})))
;return[...probed,...linked(targets,["targets"]),...linked(compare?.targets??[],["compare","targets"])]}var targets_link=__webpack_require__(66391);var targets_named=__webpack_require__(25718)
;const intercepted=({targets:targets},source)=>{const links=targets.filter(targets_link.GM);return{
problems:links.flatMap((link,index)=>[...ofFrom(link,targets,source),...ofTo(link,targets,source),...twice(link,links.slice(0,index),targets,source)])}};const isContainer=target=>(0,
targets_catalog.I)(target).isContainer;function ofFrom({name:name,from:from},targets,source){if(from===undefined)return[];const client=targets.find(target=>target.name===from)
;if(client!==undefined&&isContainer(client))return[];const path=["targets",name,"link","from"];const fitting=targets.filter(isContainer).map(target=>target.name)
;const known=fitting.length===0?"this config has no container, Compose service or service container":`targets that can be named here: ${(0,quote.JN)(fitting)}`;if(client!==undefined){
const message=`only the connections of a container are intercepted by its name in this version; ${(0,quote.hD)(from)} is ${(0,targets_catalog.I)(client).noun}`
;return[source.problem("CG1105",path,message,{hint:`${known}; or leave \`from\` out, for all clients`})]}const meant=(0,nearest.p)(from,fitting)
;return[source.problem("CG1202",path,`unknown target ${(0,quote.hD)(from)}`,{hint:`${meant===undefined?"":`did you mean ${(0,quote.hD)(meant)}? `}${known}`})]}function ofTo(link,targets,source){
const name=(0,targets_catalog.I)(link).leadsToNamed(link);const server=name===null?undefined:(0,targets_named.$)(targets,name);if(server===undefined||isContainer(server))return[]
;const message=`only connections to a container can be intercepted by its name; ${(0,quote.hD)(server.name)} is ${(0,targets_catalog.I)(server).noun}`
;return[source.problem("CG1204",["targets",link.name,"link","to"],message,{hint:`write its address on this machine: \`127.0.0.1:${link.to.port}\``})]}function twice(link,before,targets,source){
const first=before.find(other=>endOf(other,targets)===endOf(link,targets));if(first===undefined)return[];const message=`${(0,quote.hD)(first.name)} and ${(0,
quote.hD)(link.name)} intercept the same connections`;return[source.problem("CG1205",["targets",link.name],message,{key:true,hint:"use one of them for all faults"})]}
function endOf({from:from="",to:to},targets){const named=(0,same_end.U)(to.host)?undefined:(0,targets_named.$)(targets,to.host);const host=(0,
same_end.U)(to.host)?"localhost":named===undefined?`compose  ${to.host}`:(0,targets_catalog.I)(named).identities(named)[0]??"";return`${from} ${(0,endpoint.H)({host:host,port:to.port})}`}
const proxied=(config,source)=>{const limits=config.faults.flatMap(({fault:name,on:on,params:params},index)=>{const fault=(0,faults_catalog.Kl)(name)
;const struck=config.targets.find(target=>on.includes(target.name)&&fault!==undefined&&(0,ways_of.j)(fault,(0,targets_catalog.I)(target))==="proxy")
;const limit=struck===undefined?null:fault?.limitOfProxy?.(params)??null;if(struck===undefined||limit===null)return[];const message=`${(0,quote.hD)(name)} on ${(0,
quote.hD)(struck.name)}: ${limit.message}`;return[{isRefused:limit.isRefused,problem:source.problem("CG1204",["faults",index,"on"],message,{hint:limit.hint})}]})
;const those=isRefused=>limits.filter(limit=>limit.isRefused===isRefused).map(({problem:problem})=>problem);return{problems:those(true),warnings:those(false)}}
;const taken=({faults:faults,targets:targets},source)=>({problems:faults.flatMap((rule,index)=>{const fault=(0,faults_catalog.Kl)(rule.fault)
;const struck=targets.filter(({name:name})=>rule.on.includes(name));if(fault===undefined)return[];return struck.flatMap(target=>{const why=refusal(fault,rule,target);const message=`${(0,
quote.hD)(target.name)} does not take ${(0,quote.hD)(fault.kind)} like this: ${why}`;return why===null?[]:[source.problem("CG1204",["faults",index,"fault"],message)]})})})
;function refusal(fault,rule,target){const kind=(0,targets_catalog.I)(target);if((0,ways_of.j)(fault,kind)===undefined)return null;if((0,
ways_of.j)(fault,kind,target)===undefined)return"its `engine` does not inject this fault; another one does";return refusalWithin(fault,rule,target)}
const onlyMonkey=["on","probability","every","stop-when"];const monkeyKeys=(root,source)=>{const plan=(0,raw.YD)(root,"plan")
;if(plan.mode!=="monkey")return onlyMonkey.filter(key=>plan[key]!==undefined).map(key=>source.problem("CG1303",["plan",key],`${(0,quote.hD)(key)} has no effect without \`mode: monkey\``,{key:true,
hint:"write `mode: monkey`, or remove the key"}))
;if((0,raw.bb)(root)&&root.experiments!==undefined)return[source.problem("CG1303",["experiments"],"`mode: monkey` has no scenarios, so no experiment would run",{key:true,
hint:"run experiments with another gate, without `mode: monkey`"})];if(plan.on===undefined||!(0,raw.bb)(root)||source.spot(["faults"])===undefined)return[]
;const hint="keep `faults` to choose the fault, or `plan.on` to terminate";return[source.problem("CG1303",["plan","on"],"`plan.on` and `faults` both say what is disturbed",{key:true,hint:hint})]}
;const monkeyFits=(config,source)=>{const{monkey:monkey,budgetMs:budgetMs}=config.plan;if(monkey===undefined)return{};const names=config.checks.map(({name:name})=>name)
;const{stopWhen:stopWhen,everyMs:everyMs,rounds:rounds}=monkey;const problems=[]
;if(stopWhen!==null&&!names.includes(stopWhen))problems.push(source.problem("CG1202",["plan","stop-when"],`unknown check ${(0,quote.hD)(stopWhen)}`,{hint:`the checks are ${(0,quote.JN)(names)}`}))
;if(rounds<1)problems.push(source.problem("CG1301",["plan","budget"],`no round of \`${(0,format.V)("duration",everyMs)}\` fits into the budget of \`${(0,
format.V)("duration",budgetMs)}\` next to baseline, controls and recovery`,{hint:"raise `budget`, or lower `every`"}));return{problems:problems}};var preview=__webpack_require__(68043)
;const names=(root,source)=>{const seen=new Map;const twice=(0,raw.c3)(root,"checks").flatMap(({index:index,item:{name:name}})=>{const first=seen.get(name);if(first===undefined)seen.set(name,index)
;if(first===undefined||typeof name!=="string")return[];const line=source.lineOf(source.spot(["checks",first,"name"])?.start??0)
;return[source.problem("CG1205",["checks",index,"name"],`two checks have the name ${(0,quote.hD)(name)}; the first one is in line ${line}`)]});if(!Object.hasOwn((0,
raw.YD)(root,"targets"),preview.s.name))return twice;const hint="use another name; traffic faults can use `on: preview` without a declaration"
;return[...twice,source.problem("CG1206",["targets",preview.s.name],"`preview` is always a target, and cannot be declared",{key:true,hint:hint})]};var target_schema=__webpack_require__(85978)
;const oneKind=(root,source)=>{const declared=(0,target_schema.Sz)(targets_catalog.x).map(({kind:kind})=>kind);const checkKinds=catalog.AV.map(({kind:kind})=>kind)
;const targetsIn=(keys,place)=>Object.entries(keys).filter(([,target])=>(0,raw.bb)(target)||target===null).flatMap(([name,target])=>one((0,
raw.bb)(target)?target:{},declared,[...place,name],`the target ${(0,quote.hD)(name)}`,source));return[...targetsIn((0,raw.YD)(root,"targets"),["targets"]),...targetsIn((0,raw.YD)((0,
raw.YD)(root,"compare"),"targets"),["compare","targets"]),...(0,raw.c3)(root,"checks").flatMap(({index:index,item:item})=>one(item,checkKinds,["checks",index],"this check",source))]}
;function one(value,kinds,path,who,source){const found=kinds.filter(kind=>Object.hasOwn(value,kind));const known=new Set([...kinds,"name","rate","steady","during","recovers"])
;if(found.length===1||found.length===0&&Object.keys(value).some(key=>!known.has(key)))return[];if(found.length===0)return[source.problem("CG1203",path,`${who} has no kind`,{key:true,
hint:`add one of ${(0,quote.JN)(kinds,"or")}`})];return[source.problem("CG1203",[...path,found[1]??""],`${who} has more than one kind: ${(0,quote.JN)(found)}`,{key:true,
hint:"write two entries, each with its own name"})]}const oneLength=(root,source)=>(0,raw.c3)(root,"faults").flatMap(({index:index,item:item})=>{
if(item.watch===undefined||item.lasts===undefined)return[];const message="`watch` and `lasts` are two names for the same time, and this fault has both"
;return[source.problem("CG1303",["faults",index,"lasts"],message,{key:true,hint:"remove `lasts`, and keep `watch`"})]});var address_of_check=__webpack_require__(50659)
;var link_variable=__webpack_require__(59345);const ownConnection=(config,source)=>{const links=config.targets.filter(target=>(0,targets_catalog.I)(target).isCarried(target))
;const struck=new Set(config.faults.flatMap(({on:on})=>on));return{
problems:[...links.filter(({name:name})=>struck.has(name)).flatMap(link=>ofLink(link,config,source)),...sameVariable(links,config,source)]}};function ofLink(link,config,source){
const commands=config.checks.some(catalog.KV);if((0,targets_catalog.I)(link).leadsToPreview(link)){if(commands)return[];const message=`${(0,
quote.hD)(link.name)} is between a check and the preview, so a fault on it disturbs the check itself, and no preview can pass`
;return[own_connection_problem(link,source,message,`${client(link)}, or disturb a link between the preview and what it depends on`)]}const listen=(0,targets_catalog.I)(link).listensOn(link)
;const own=config.checks.find(check=>{const address=(0,address_of_check.I)(check,config.preview);return listen!==null&&address!==null&&(0,same_end._)(address,listen)});if(own===undefined)return[]
;const message=`the check ${(0,quote.hD)(own.name)} connects to ${(0,quote.hD)(link.name)}, so a fault on it disturbs the check itself, and no preview can pass`;const hint=(0,
targets_catalog.I)(link).leadsTo(link,config.preview)===listen?"intercept a connection between the preview and what it depends on, or use `listen` and point only the application at it":"connect the check to the address in `to` of the link, and the application to `listen`"
;return[own_connection_problem(link,source,message,hint)]}const client=({name:name})=>`add a \`command\` check that is a client (a browser, a script) and connects to \`$${(0,link_variable.H)(name)}\``
;const own_connection_problem=({name:name},source,message,hint)=>source.problem("CG1310",["targets",name],message,{key:true,hint:hint});function sameVariable(links,{checks:checks},source){
if(!checks.some(catalog.KV))return[];return links.flatMap(({name:name},index)=>{const first=links.slice(0,index).find(other=>(0,link_variable.H)(other.name)===(0,link_variable.H)(name))
;if(first===undefined)return[];const message=`${(0,quote.hD)(first.name)} and ${(0,quote.hD)(name)} give commands the same variable \`${(0,link_variable.H)(name)}\``
;return[source.problem("CG1310",["targets",name],message,{key:true,hint:"rename one of them"})]})}const peers=(config,source)=>({problems:config.faults.flatMap(({params:params,on:on},index)=>{
const from=params.from;const[peer]=from!==undefined&&"oneOf"in from?from.oneOf:[];return typeof peer==="string"?ofPeer(peer,on,config,["faults",index,"from"],source):[]})})
;function ofPeer(peer,on,{targets:targets},path,source){const fitting=targets.filter(target=>(0,targets_catalog.I)(target).isContainer&&!on.includes(target.name)).map(({name:name})=>name)
;const hint=fitting.length===0?"this config has no other container as a target":`targets that can be named here: ${(0,quote.JN)(fitting)}`
;if(on.includes(peer))return[source.problem("CG1205",path,`the fault is on ${(0,quote.hD)(peer)} itself`,{hint:hint})];const found=targets.find(({name:name})=>name===peer);if(found===undefined){
const meant=(0,nearest.p)(peer,fitting);return[source.problem("CG1202",path,`unknown target ${(0,quote.hD)(peer)}`,{hint:`${meant===undefined?"":`did you mean ${(0,quote.hD)(meant)}? `}${hint}`})]}
if((0,targets_catalog.I)(found).isContainer)return[];return[source.problem("CG1204",path,`the other side must be a container; ${(0,quote.hD)(peer)} is ${(0,targets_catalog.I)(found).noun}`,{hint:hint
})]}const samples=({checks:checks,faults:faults},source)=>{const lengths=faults.map(({fault:fault,lasts:lasts})=>({fault:fault,ms:(0,domain_ends.v)(lasts)}))
;const[shortest]=lengths.toSorted((a,b)=>a.ms-b.ms);if(shortest===undefined)return{};return{warnings:checks.flatMap((check,i)=>{const message=tooFew(check,shortest);if(message===undefined)return[]
;const fit=source.spot(["checks",i,"rate"])===undefined?["checks",i,"name"]:["checks",i,"rate"];return[source.problem("CG1304",fit,message,{
hint:"raise `rate`, make the faults longer, or allow more failures in `during`"})]})}};function tooFew(check,{fault:fault,ms:ms}){const strictest=(0,budget_enough.C)(check)
;const count=Math.floor(check.ratePerSecond*ms/1e3);if(strictest===null||count>=strictest.needed)return undefined;const[rate,lasts]=[(0,format.V)("rate",check.ratePerSecond),(0,
format.V)("duration",ms)];const tolerance=strictest.quantile===null?`success: ${(0,
format.V)("share",strictest.share)}`:Object.entries(tolerance_schema.U).find(([,value])=>value===strictest.quantile)?.[0]??"percentile"
;return`\`${rate}\` × \`${lasts}\`, the shortest \`${fault}\`, is ${count} ${count===1?"sample":"samples"}; deciding \`${tolerance}\` needs ${strictest.needed}, so such a scenario ends \`inconclusive\``
}const selection=(root,source)=>{const targets=(0,raw.YD)(root,"targets");return(0,raw.c3)(root,"faults").flatMap(({index:index,item:item})=>{const path=["faults",index,"on"]
;if(isNothing(item.on))return[nothing(path,source)];return named(item.on,path).flatMap(({name:name,path:path})=>struck(name,path,item,targets,source))})}
;const isNothing=on=>on===""||on===null||Array.isArray(on)&&on.length===0;const nothing=(path,source)=>source.problem("CG1702",path,"`on` selects nothing",{
hint:"name at least one target; an empty list does not select all targets"});function named(on,path){if(typeof on==="string")return[{name:on,path:path}]
;return Array.isArray(on)?on.flatMap((name,i)=>typeof name==="string"?[{name:name,path:[...path,i]}]:[]):[]}function struck(name,path,rule,targets,source){
const known=[...new Set([...Object.keys(targets),preview.s.name])];if(!known.includes(name)){const meant=(0,nearest.p)(name,known);const hint=`${meant===undefined?"":`did you mean ${(0,
quote.hD)(meant)}? `}${known.length===1?"The only target is":"The targets are"} ${(0,quote.JN)(known)}`
;return[source.problem("CG1202",path,name===""?"the name of the target is empty":`unknown target ${(0,quote.hD)(name)}`,{hint:hint})]}const kind=writtenKind(name,targets)
;const fault=typeof rule.fault==="string"?(0,faults_catalog.Kl)(rule.fault):undefined;if(kind===undefined||fault===undefined||(0,ways_of.j)(fault,kind)!==undefined)return[]
;const needed=targets_catalog.x.filter(one=>(0,ways_of.j)(fault,one)!==undefined);const fitting=known.filter(one=>needed.some(({kind:kind})=>kind===writtenKind(one,targets)?.kind))
;const message=`${(0,quote.hD)(fault.kind)} needs ${listed(needed.map(({noun:noun})=>noun))}; ${(0,quote.hD)(name)} is ${kind.noun}`
;const hint=fitting.length===0?"no target of this config supports it":`targets that support it: ${(0,quote.JN)(fitting)}`;return[source.problem("CG1204",path,message,{hint:hint})]}
function writtenKind(name,targets){const target=targets[name];return targets_catalog.x.find(({kind:kind})=>name===preview.s.name?kind===preview.s.kind:(0,raw.bb)(target)&&Object.hasOwn(target,kind))}
const listed=nouns=>nouns.length<2?nouns.join(""):`${nouns.slice(0,-1).join(", ")} or ${nouns.at(-1)}`;const somethingToDisturb=(root,source)=>{if(!(0,raw.bb)(root)||root.faults!==undefined)return[]
;const isMonkey=(0,raw.YD)(root,"plan").mode==="monkey";if(!isMonkey&&(Object.keys((0,raw.YD)(root,"targets")).length>0||root.experiments!==undefined))return[]
;const hint=isMonkey?"name the members in `plan.on`, or write `faults`":"declare `targets`, write `faults` that strike the preview, or name `experiments`"
;return[source.problem("CG1101",["faults"],"`faults` is missing",{hint:hint})]};const ms=value=>`\`${(0,format.V)("duration",value)}\``;const times_times=({checks:checks},source)=>({
problems:checks.flatMap(({kind:kind,timeoutMs:timeoutMs,recoversMs:recoversMs},i)=>{if(recoversMs>=timeoutMs)return[]
;const message=`\`recovers\` is ${ms(recoversMs)}, but a probe may take ${ms(timeoutMs)} (\`${kind}.timeout\`)`;return[source.problem("CG1303",["checks",i,"recovers"],message,{
hint:"use at least the timeout"})]})});const tolerances=({checks:checks},source)=>({problems:untimed(checks,source),
warnings:checks.flatMap((check,i)=>[...beyondTimeout(check,i,source),...falling(check,i,source)])});function untimed(checks,source,isTimedCheck=catalog._Y){
return checks.flatMap((check,i)=>["steady","during"].flatMap(phase=>check[phase].percentiles.filter(({quantile:quantile})=>!isTimedCheck(check)&&source.spot(["checks",i,phase,keyOf(quantile)])!==undefined).map(({quantile:quantile})=>{
const message=`a \`${check.kind}\` check has no latency that \`${keyOf(quantile)}\` could limit`;return source.problem("CG1302",["checks",i,phase,keyOf(quantile)],message,{key:true,
hint:"remove the limit"})})))}const keyOf=quantile=>Object.entries(tolerance_schema.U).find(([,value])=>value===quantile)?.[0]??"";const tolerances_ms=value=>`\`${(0,format.V)("duration",value)}\``
;function beyondTimeout({kind:kind,timeoutMs:timeoutMs,...check},i,source){
return["steady","during"].flatMap(phase=>check[phase].percentiles.filter(({quantile:quantile,limitMs:limitMs})=>limitMs>timeoutMs&&source.spot(["checks",i,phase,keyOf(quantile)])!==undefined).map(({quantile:quantile,limitMs:limitMs})=>{
const message=`a limit of ${tolerances_ms(limitMs)} is longer than the timeout of ${tolerances_ms(timeoutMs)}: only a timeout can exceed it`
;return source.problem("CG1302",["checks",i,phase,keyOf(quantile)],message,{hint:`raise \`${kind}.timeout\`, or lower the limit`})}))}function falling(check,i,source){
return["steady","during"].flatMap(phase=>{const at=check[phase].percentiles.findIndex(({limitMs:limitMs},n,all)=>limitMs<(all[n-1]?.limitMs??0))
;const[low,high]=[check[phase].percentiles[at-1],check[phase].percentiles[at]];if(low===undefined||high===undefined)return[]
;const message=`${keyOf(high.quantile)} is limited to ${tolerances_ms(high.limitMs)}, which is less than ${keyOf(low.quantile)} with ${tolerances_ms(low.limitMs)}`
;return[source.problem("CG1302",["checks",i,phase,keyOf(high.quantile)],message,{hint:"a higher percentile cannot have a lower limit"})]})}
const earlyRules=[oneKind,oneLength,somethingToDisturb,monkeyKeys,names,selection]
;const lateRules=[hosts,allowed,caps,times_times,tolerances,budget,monkeyFits,samples,compared,ownConnection,intercepted,peers,faultValues,proxied,expendable,taken]
;var json_schema=__webpack_require__(37999);var environment_secrets=__webpack_require__(64425);var parts=__webpack_require__(20846)
;const shown=new Set(["version","name","preview","url","stop-url","allow-hosts","fault","on","listen","to","host","port","address","namespace","context","container","service","rate","timeout","recovers","ready-within","status","method"])
;const free=new Set(["env","headers","body","json","path"]);function secretIn(substitutions){const found=substitutions.filter(({name:name,path:path})=>!(0,
environment_secrets.Az)(name)&&!`${path[0]}`.startsWith("x-")).map(one=>({name:one.name,values:isShown(one.path)?(0,parts.l)(one.text):[one.value]})).map(({name:name,values:values})=>({name:name,
values:values.filter(value=>value.length>=environment_secrets.Iu)})).filter(({values:values})=>values.length>0);if(found.length===0)return null;return{
values:distinct(found.flatMap(({values:values})=>values)),variables:distinct(found.map(({name:name})=>name))}}function isShown(path){const keys=path.filter(step=>typeof step==="string")
;const own=keys[0]==="compare"?keys.slice(1):keys;const inside=own[0]==="targets"?own.slice(2):own;if(inside.some(key=>free.has(key)))return false
;return own[0]==="plan"||own[0]==="faults"||own[1]==="steady"||own[1]==="during"||shown.has(inside.at(-1)??"")}const distinct=all=>[...new Set(all)]
;var source_source=__webpack_require__("core-config-source-source");function namedKinds(root){const beside=(0,raw.YD)((0,raw.YD)(root,"compare"),"targets");const declared=[(0,
raw.YD)(root,"targets"),beside].flatMap(targets=>Object.values(targets));const targetKeys=new Set(declared.flatMap(target=>(0,raw.bb)(target)?Object.keys(target):[]));const checkKeys=new Set((0,
raw.c3)(root,"checks").flatMap(({item:item})=>Object.keys(item)));const faultKinds=new Set((0,raw.c3)(root,"faults").map(({item:{fault:fault}})=>fault));const named={
targets:targets_catalog.x.filter(({kind:kind})=>targetKeys.has(kind)),checks:catalog.AV.filter(({kind:kind})=>checkKeys.has(kind)),faults:faults_catalog.eu.filter(({kind:kind})=>faultKinds.has(kind))}
;return named.faults.length===0?null:named}function check(root){const named=namedKinds(root);const read=named===null?undefined:(0,schema.pP)(named).safeParse(root);return read?.success?read:(0,
schema.Qn)().safeParse(root)}var read_yaml=__webpack_require__("core-config-yaml-read-yaml");function parseConfig({text:text,file:file,env:env,overrides:overrides={},limit:limit=problem.vC}){
const plainText=text.replace(/^\uFEFF/,"");const source=new source_source.k(file,plainText);const read=(0,read_yaml.g)(plainText,source,env);if(!read.readable)return failed(read.problems,limit)
;const{root:written,problems:problems}=override(read,overrides,source);const root=withMonkeyFaults(written,source);const first=check(root)
;const again=!first.success&&numbersFromText(root,first.error.issues,source);const checked=again?check(root):first;const context={source:source,root:root,schema:json_schema.O}
;const issues=checked.success?[]:explain(checked.error.issues,context);const otherVersion=issues.filter(({code:code})=>code==="CG1106");if(otherVersion.length>0)return failed(otherVersion,limit)
;const all=[...problems,...issues,...earlyRules.flatMap(rule=>rule(root,source))];return all.length>0||!checked.success?failed(all,limit):concluded(checked.data,source,limit)}
function concluded(raw,source,limit){const secret=secretIn(source.substitutions);const config={...complete(raw),...secret!==null&&{secret:secret}}
;const described=lateRules.map(rule=>rule(config,source));const problems=described.flatMap(({problems:problems=[]})=>problems);if(problems.length>0)return failed(problems,limit);return{ok:true,
config:config,warnings:inOrder(described.flatMap(({warnings:warnings=[]})=>warnings)).slice(0,problem.vC)}}function failed(problems,limit){const sorted=inOrder(withoutEchoes(problems));return{
ok:false,problems:sorted.slice(0,limit),more:Math.max(0,sorted.length-limit)}}const inOrder=problems=>problems.toSorted((a,b)=>a.line-b.line||a.column-b.column);function withoutEchoes(problems){
const reported=new Set;return problems.filter(problem=>{const{path:path,line:line,column:column,code:code}=problem;const inside=path===""||code==="CG1105"?`${code} ${line}:${column}`:path
;if(reported.has(inside)&&code!=="CG1702")return false;reported.add(inside);return true})}var failure=__webpack_require__(45258);var find_config=__webpack_require__(2746)
;var external_node_fs_=__webpack_require__(73024);var promises_=__webpack_require__(51455);var external_node_path_=__webpack_require__(76760);async function readConfigFile(workspace,file){
const path=await insideOf(workspace,file);const handle=await(0,promises_.open)(path,external_node_fs_.constants.O_RDONLY|external_node_fs_.constants.O_NONBLOCK).catch(thrown=>unreadable(file,thrown))
;try{return textOf(await bytesOf(handle,file),file)}finally{await handle.close()}}async function insideOf(workspace,file){const home=await(0,
promises_.realpath)(workspace).catch(thrown=>unreadable(workspace,thrown));const path=await(0,promises_.realpath)((0,external_node_path_.join)(workspace,file)).catch(thrown=>unreadable(file,thrown))
;const way=(0,external_node_path_.relative)(home,path);if(way!==".."&&!way.startsWith(`..${external_node_path_.sep}`))return path;throw new failure.GateFailure("CONFIG_OUTSIDE",`${(0,
quote.hD)(file)} leads out of the workspace`,{hint:"keep the config in the repository"})}async function bytesOf(handle,file){const stat=await handle.stat()
;if(stat.isDirectory())throw new failure.GateFailure("CONFIG_UNREADABLE",`${(0,quote.hD)(file)} is a folder`,{hint:"name the file in it"})
;if(!stat.isFile())throw new failure.GateFailure("CONFIG_UNREADABLE",`${(0,quote.hD)(file)} is not a regular file`)
;const{buffer:buffer,bytesRead:bytesRead}=await handle.read(new Uint8Array(read_yaml.L+1),0,read_yaml.L+1,0);if(bytesRead>read_yaml.L)throw new failure.GateFailure("CONFIG_UNREADABLE",`${(0,
quote.hD)(file)} is larger than ${read_yaml.L/1024} KiB`);return buffer.subarray(0,bytesRead)}function textOf(bytes,file){if(bytes[0]===255&&bytes[1]===254||bytes[0]===254&&bytes[1]===255){
throw new failure.GateFailure("CONFIG_UNREADABLE",`${(0,quote.hD)(file)} is UTF-16`,{hint:"save it as UTF-8"})}try{return new TextDecoder("utf-8",{fatal:true}).decode(bytes)}catch{
throw new failure.GateFailure("CONFIG_UNREADABLE",`${(0,quote.hD)(file)} is not UTF-8`,{hint:"save it as UTF-8"})}}const reasons={EACCES:"may not be read",EPERM:"may not be read",
ELOOP:"is a link that leads to itself",ENOENT:"is a link that leads nowhere",ENXIO:"is not a regular file",ENAMETOOLONG:"has too long a name"};function unreadable(file,thrown){
const{code:code=""}=thrown;throw new failure.GateFailure("CONFIG_UNREADABLE",`${(0,quote.hD)(file)} ${reasons[code]??"could not be read"}`,{cause:thrown})}async function openConfig(options){
const overrides=overridesOf(options);const file=await(0,find_config.u)(options.workspace,options.path);const text=await readConfigFile(options.workspace,file);const parsed=parseConfig({text:text,
file:file,env:options.env,overrides:overrides,...options.limit!==undefined&&{limit:options.limit}});if(parsed.ok)return withExperimentsOf(parsed.config,parsed.warnings.map(problemLine),file,options)
;throw new failure.GateFailure(open_config_codeOf(parsed.problems),problemsText(parsed.problems,parsed.more))}async function withExperimentsOf(config,warnings,file,{workspace:workspace,env:env}){
if(config.experiments===undefined)return{config:config,warnings:warnings,file:file}
;const{withExperiments:withExperiments}=await Promise.all([__webpack_require__.e("core-chaos-toolkit-ready-with-experiments"),__webpack_require__.e("shared-core-chaos-toolkit-read-experiment"),__webpack_require__.e("shared-core-chaos-toolkit-ready-ready-tolerance")]).then(__webpack_require__.bind(__webpack_require__,"core-chaos-toolkit-ready-with-experiments"))
;const files=await Promise.all(config.experiments.files.map(async name=>({file:name,text:await readConfigFile(workspace,name)})));const read=withExperiments(config,files,env)
;if(read.refusals.length===0)return{config:read.config,warnings:[...warnings,...read.warnings],file:file};throw new failure.GateFailure("CONFIG_INVALID",read.refusals.slice(0,problem.vC).join("\n"),{
hint:"the gate runs no part of an experiment that it refuses: docs/chaos-toolkit.md"})}const refusalCodes={CG1701:"PREVIEW_REFUSED",CG1703:"CAP_EXCEEDED"};function open_config_codeOf(problems){
const refusal=problems.find(problem.vu);if(refusal===undefined)return"CONFIG_INVALID";return refusalCodes[refusal.code]??"TARGET_REFUSED"}const inputNames={preview:"preview-url",
previewFallback:"the address of the deployment",name:"name",scenarios:"scenarios",seed:"seed",budget:"budget",shard:"shard"}
;function overridesOf({previewOverride:previewOverride,previewFallback:previewFallback,name:name,scenarios:scenarios,seed:seed,budget:budget,shard:shard}){const all={preview:previewOverride,
previewFallback:previewFallback,name:name,scenarios:scenarios,seed:seed,budget:budget,shard:shard};const overrides=Object.fromEntries(Object.entries(all).filter(([,value])=>value!==undefined))
;const problems=overrideProblems(overrides);if(problems.length===0)return overrides;const lines=problems.map(({key:key,message:message})=>`${inputNames[key]}: ${message}`)
;throw new failure.GateFailure(problems.some(({refused:refused})=>refused)?"PREVIEW_REFUSED":"INPUT_INVALID",lines.join("\n"))}})};
