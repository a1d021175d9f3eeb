<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Cards</name>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>See and touch machine numbers, and what quantization does to them.</source>
        <translation>让机器数看得见、摸得着，也让人看清量化给它们带来的变化。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>本程序是自由软件，遵循 GNU 通用公共许可证第 3 版或更新版本，不附带任何担保。</translation>
    </message>
    <message>
        <source>Built with Qt %1, QCustomPlot, Eigen, oneTBB, Boost.Multiprecision, nlohmann/json and fmt.</source>
        <translation>使用 Qt %1、QCustomPlot、Eigen、oneTBB、Boost.Multiprecision、nlohmann/json 和 fmt 构建。</translation>
    </message>
    <message>
        <source>About Quantoscope</source>
        <translation>关于 Quantoscope</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The last session could not be read (%1). It was kept as %2.</source>
        <translation>无法读取上次的会话（%1），原文件已保留为 %2。</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>tables are for formats of at most %1 bits</source>
        <translation>只能为不超过 %1 位的格式列表</translation>
    </message>
    <message>
        <source>it could not be read (%1)</source>
        <translation>无法读取（%1）</translation>
    </message>
    <message>
        <source>%1 bytes are left at the end, an element has %2</source>
        <translation>末尾剩余 %1 个字节，而每个元素占 %2 个字节</translation>
    </message>
    <message>
        <source>complex numbers do not fit float32; --stored exports their bytes</source>
        <translation>复数不能存为 float32；用 --stored 可导出其字节</translation>
    </message>
    <message>
        <source>this operator takes one operand</source>
        <translation>该运算符只需一个操作数</translation>
    </message>
    <message>
        <source>this operator takes two operands, A OP B</source>
        <translation>该运算符需要两个操作数：A OP B</translation>
    </message>
    <message>
        <source>it could not be written (%1)</source>
        <translation>无法写入（%1）</translation>
    </message>
    <message>
        <source>no file format stores this scheme by itself, so there are no packed bytes; quantize with --out PARTS.npz gives its parts</source>
        <translation>没有文件格式单独存储这种方法，因此没有打包后的字节；用 quantize 加 --out PARTS.npz 可得到其各部分</translation>
    </message>
    <message>
        <source>either FILE and TENSOR or --raw RxC is needed</source>
        <translation>需要给出 FILE 和 TENSOR，或 --raw RxC</translation>
    </message>
    <message>
        <source>it needs --seed</source>
        <translation>需要同时给出 --seed</translation>
    </message>
    <message>
        <source>a code begins with 0x or 0b</source>
        <translation>编码须以 0x 或 0b 开头</translation>
    </message>
    <message>
        <source>not all of it are digits of a code</source>
        <translation>其中含有不属于编码的字符</translation>
    </message>
    <message>
        <source>the format has only %1 bits</source>
        <translation>该格式只有 %1 位</translation>
    </message>
    <message>
        <source>a parameter is set as key=value</source>
        <translation>参数须写作 key=value</translation>
    </message>
    <message>
        <source>rows and columns are needed, as 128x64</source>
        <translation>需要给出行数和列数，如 128x64</translation>
    </message>
    <message>
        <source>%1 values need %2 bytes; there are only %3</source>
        <translation>%1 个值需要 %2 个字节，实际只有 %3 个</translation>
    </message>
    <message>
        <source>%1 values need %2 bytes; there are more</source>
        <translation>%1 个值只需 %2 个字节，实际更多</translation>
    </message>
    <message>
        <source>%1 mismatches</source>
        <translation>有 %1 处不一致</translation>
    </message>
    <message>
        <source>%1 whole numbers separated by commas are needed, for the shape %2</source>
        <translation>形状为 %2，需要 %1 个以逗号分隔的整数</translation>
    </message>
    <message>
        <source>axis %1 goes from 0 to %2, in the shape %3</source>
        <translation>形状为 %3，第 %1 轴的下标须在 0 到 %2 之间</translation>
    </message>
    <message>
        <source>there is no such tensor</source>
        <translation>没有这个张量</translation>
    </message>
    <message>
        <source>two decimal numbers are needed, as -1:1</source>
        <translation>需要两个十进制数，如 -1:1</translation>
    </message>
    <message>
        <source>there are no finite values to take a range from; --range gives one</source>
        <translation>没有可用来确定范围的有限值；请用 --range 给出</translation>
    </message>
    <message>
        <source>the file holds no tensors</source>
        <translation>文件中没有张量</translation>
    </message>
    <message>
        <source>which of its tensors? there are: %1</source>
        <translation>请指明其中一个张量；可选：%1</translation>
    </message>
    <message>
        <source>there is no such tensor; there are: %1</source>
        <translation>没有这个张量；可选：%1</translation>
    </message>
    <message>
        <source>violations: %1</source>
        <translation>违规之处：%1</translation>
    </message>
    <message>
        <source>gave up after two minutes of computing</source>
        <translation>计算两分钟仍未完成，已放弃</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>is larger than any state file (%1 bytes)</source>
        <translation>超出状态文件的大小上限（%1 字节）</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>a code is written 0x… or 0b…</source>
        <translation>编码须写作 0x… 或 0b…</translation>
    </message>
    <message>
        <source>the digits of the code are missing</source>
        <translation>编码缺少数字</translation>
    </message>
    <message>
        <source>“%1” is no digit of this code</source>
        <translation>“%1”不是该编码可用的数字</translation>
    </message>
    <message>
        <source>the code is wider than the %1 bits of the format</source>
        <translation>编码超出该格式的 %1 位</translation>
    </message>
    <message>
        <source>the width must be from 1 to 64 bits</source>
        <translation>位宽必须在 1 到 64 之间</translation>
    </message>
    <message>
        <source>the file has no such tensor</source>
        <translation>文件中没有这个张量</translation>
    </message>
    <message>
        <source>this build carries no sample</source>
        <translation>此构建未包含示例</translation>
    </message>
    <message>
        <source>not a state file: the JSON text is broken</source>
        <translation>不是状态文件：JSON 文本已损坏</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>必须是对象</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>必须是文本</translation>
    </message>
    <message>
        <source>must be one of %1, not %2</source>
        <translation>必须是 %1 之一，而不是 %2</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>必须是 %1</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>必须是 %1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>必须是 true 或 false</translation>
    </message>
    <message>
        <source>the file ends before the bytes that were asked for</source>
        <translation>文件过短，所需的字节已在文件末尾之后</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <source>the file is named %1 but holds %2</source>
        <translation>文件扩展名是 %1，内容却是 %2</translation>
    </message>
    <message>
        <source>%1 is not read; what is read: %2</source>
        <translation>不支持读取 %1；可读取：%2</translation>
    </message>
    <message>
        <source>this is no checkpoint that is read; what is read: %1</source>
        <translation>这不是可读取的检查点；可读取：%1</translation>
    </message>
    <message>
        <source>the file ends inside its header</source>
        <translation>文件在头部之内就结束了</translation>
    </message>
    <message>
        <source>this is no NPY file: it does not begin with \x93NUMPY</source>
        <translation>这不是 NPY 文件：开头不是 \x93NUMPY</translation>
    </message>
    <message>
        <source>version %1.%2 of the NPY format is not read</source>
        <translation>不支持 NPY 格式的 %1.%2 版</translation>
    </message>
    <message>
        <source>a header of %1 bytes is not read</source>
        <translation>不支持长达 %1 字节的头部</translation>
    </message>
    <message>
        <source>the size of this shape does not fit 64 bits</source>
        <translation>该形状的大小超出 64 位</translation>
    </message>
    <message>
        <source>dtype and shape need %1 bytes, but only %2 are left in the file</source>
        <translation>按 dtype 和 shape 需要 %1 个字节，但文件只剩 %2 个</translation>
    </message>
    <message>
        <source>%1 bytes follow the array</source>
        <translation>数组之后还有 %1 个字节</translation>
    </message>
    <message>
        <source>something follows the dictionary of the header</source>
        <translation>头部的字典之后还有其他内容</translation>
    </message>
    <message>
        <source>the header has no %1</source>
        <translation>头部缺少 %1</translation>
    </message>
    <message>
        <source>the header must be a dictionary</source>
        <translation>头部必须是字典</translation>
    </message>
    <message>
        <source>a colon is missing in the header</source>
        <translation>头部缺少冒号</translation>
    </message>
    <message>
        <source>the dictionary of the header is not closed</source>
        <translation>头部的字典没有闭合</translation>
    </message>
    <message>
        <source>unknown key %1</source>
        <translation>未知的键 %1</translation>
    </message>
    <message>
        <source>the key %1 occurs twice</source>
        <translation>键 %1 出现了两次</translation>
    </message>
    <message>
        <source>quoted text is missing in the header</source>
        <translation>头部缺少带引号的文本</translation>
    </message>
    <message>
        <source>a quote in the header is not closed</source>
        <translation>头部有引号没有闭合</translation>
    </message>
    <message>
        <source>escapes in the header are not read</source>
        <translation>不支持头部中的转义符</translation>
    </message>
    <message>
        <source>this array holds records of several fields, which are not read</source>
        <translation>该数组存放多字段记录，不支持读取</translation>
    </message>
    <message>
        <source>fortran_order must be True or False</source>
        <translation>fortran_order 必须是 True 或 False</translation>
    </message>
    <message>
        <source>shape must be a tuple of whole numbers from 0 to 2^64−1</source>
        <translation>shape 必须是由 0 到 2^64−1 的整数组成的元组</translation>
    </message>
    <message>
        <source>a shape of more than %1 axes</source>
        <translation>形状的轴数超过 %1</translation>
    </message>
    <message>
        <source>this array holds pickled Python objects, which are never read</source>
        <translation>该数组存放 pickle 序列化的 Python 对象，出于安全绝不读取</translation>
    </message>
    <message>
        <source>elements of type %1 are not read</source>
        <translation>不支持 %1 类型的元素</translation>
    </message>
    <message>
        <source>unknown dtype %1</source>
        <translation>未知的 dtype %1</translation>
    </message>
    <message>
        <source>too short for a safetensors file: %1 bytes</source>
        <translation>只有 %1 字节，不足以构成 safetensors 文件</translation>
    </message>
    <message>
        <source>no safetensors file, or damaged: a header of %1 bytes in a file of %2</source>
        <translation>不是 safetensors 文件，或已损坏：文件共 %2 字节，头部却称有 %1 字节</translation>
    </message>
    <message>
        <source>shape must be a list of whole numbers from 0 to 2^64−1</source>
        <translation>shape 必须是由 0 到 2^64−1 的整数组成的列表</translation>
    </message>
    <message>
        <source>data_offsets must be two whole numbers from 0 to 2^64−1</source>
        <translation>data_offsets 必须是两个 0 到 2^64−1 的整数</translation>
    </message>
    <message>
        <source>dtype must be text</source>
        <translation>dtype 必须是文本</translation>
    </message>
    <message>
        <source>metadata values must be text</source>
        <translation>元数据的值必须是文本</translation>
    </message>
    <message>
        <source>the entry must be a JSON object</source>
        <translation>该条目必须是 JSON 对象</translation>
    </message>
    <message>
        <source>the header must be a JSON object</source>
        <translation>头部必须是 JSON 对象</translation>
    </message>
    <message>
        <source>the entry has no %1</source>
        <translation>该条目缺少 %1</translation>
    </message>
    <message>
        <source>the header is not valid UTF-8</source>
        <translation>头部不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>the header ends in the middle of its JSON text</source>
        <translation>头部的 JSON 文本不完整</translation>
    </message>
    <message>
        <source>the header is nested too deeply</source>
        <translation>头部嵌套过深</translation>
    </message>
    <message>
        <source>the header holds a NUL character</source>
        <translation>头部含有 NUL 字符</translation>
    </message>
    <message>
        <source>the header is not valid JSON from here on</source>
        <translation>头部从此处起不是有效的 JSON</translation>
    </message>
    <message>
        <source>this name occurs twice, first at offset %1</source>
        <translation>该名称出现了两次，第一次在偏移 %1 处</translation>
    </message>
    <message>
        <source>%1 elements of %2 are not a whole number of bytes</source>
        <translation>%1 个 %2 元素凑不成整数个字节</translation>
    </message>
    <message>
        <source>its data ends at %1, before it begins at %2</source>
        <translation>数据的终点 %1 在起点 %2 之前</translation>
    </message>
    <message>
        <source>dtype and shape need %1 bytes, but data_offsets span %2</source>
        <translation>按 dtype 和 shape 需要 %1 个字节，但 data_offsets 跨 %2 个字节</translation>
    </message>
    <message>
        <source>its data begins at %1, inside that of another tensor, which ends at %2</source>
        <translation>数据从 %1 开始，落在另一个张量之内，后者到 %2 才结束</translation>
    </message>
    <message>
        <source>a hole of %1 bytes lies before its data</source>
        <translation>数据之前有 %1 字节的空洞</translation>
    </message>
    <message>
        <source>its data ends at %1, but the file holds only %2 bytes of data</source>
        <translation>数据到 %1 结束，但文件只有 %2 字节的数据</translation>
    </message>
    <message>
        <source>%1 bytes after the last tensor belong to none</source>
        <translation>最后一个张量之后有 %1 个字节不属于任何张量</translation>
    </message>
    <message>
        <source>the network is too large to be evaluated here</source>
        <translation>网络过大，无法在此评估</translation>
    </message>
    <message>
        <source>its shape is %1, but the network needs %2</source>
        <translation>形状为 %1，但网络需要 %2</translation>
    </message>
    <message>
        <source>the network&apos;s description names a tensor that is not in the file</source>
        <translation>网络描述中提到的张量不在文件中</translation>
    </message>
    <message>
        <source>%1 is no shape of a weight: it needs 1 to %2 output channels</source>
        <translation>%1 不能作为权重的形状：输出通道数须为 1 到 %2</translation>
    </message>
    <message>
        <source>%1×%1 pooling leaves nothing of its %2×%3 output</source>
        <translation>输出为 %2×%3，经 %1×%1 池化后什么也不剩</translation>
    </message>
    <message>
        <source>%1 groups do not divide its %2 input and %3 output channels</source>
        <translation>%1 组无法整除 %2 个输入通道和 %3 个输出通道</translation>
    </message>
    <message>
        <source>a weight must hold floating-point numbers</source>
        <translation>权重必须是浮点数</translation>
    </message>
    <message>
        <source>%1 outputs are more classes than can be told apart here (%2)</source>
        <translation>%1 个输出超过了此处可区分的类别数（%2）</translation>
    </message>
    <message>
        <source>the network has %1 outputs, but its description names %2 classes</source>
        <translation>网络有 %1 个输出，但其描述列出 %2 个类别</translation>
    </message>
    <message>
        <source>element %1 is not a finite number</source>
        <translation>第 %1 个元素不是有限数</translation>
    </message>
    <message>
        <source>label %1 is none of the %2 classes</source>
        <translation>标签 %1 不属于 %2 个类别中的任何一个</translation>
    </message>
    <message>
        <source>is not a whole number from %1 to %2</source>
        <translation>不是 %1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>there is no kind of layer called &quot;%1&quot;</source>
        <translation>没有名为“%1”的层类型</translation>
    </message>
    <message>
        <source>there is no activation called &quot;%1&quot;</source>
        <translation>没有名为“%1”的激活函数</translation>
    </message>
    <message>
        <source>is not a list of channels, height and width</source>
        <translation>不是由通道数、高度、宽度组成的列表</translation>
    </message>
    <message>
        <source>is not a list of 1 to %1 layers</source>
        <translation>不是由 1 到 %1 个层组成的列表</translation>
    </message>
    <message>
        <source>is not a finite number</source>
        <translation>不是有限数</translation>
    </message>
    <message>
        <source>is not a list of at most %1 names</source>
        <translation>不是由至多 %1 个名称组成的列表</translation>
    </message>
    <message>
        <source>is not a JSON object of at most %1 bytes</source>
        <translation>不是至多 %1 字节的 JSON 对象</translation>
    </message>
    <message>
        <source>only version 1 of the description is known</source>
        <translation>只支持第 1 版的描述</translation>
    </message>
    <message>
        <source>stopped before it was done</source>
        <translation>未完成就已停止</translation>
    </message>
    <message>
        <source>the file does not describe a network that could be tested</source>
        <translation>文件没有描述可供测试的网络</translation>
    </message>
    <message>
        <source>is not a weight of the network</source>
        <translation>不是该网络的权重</translation>
    </message>
    <message>
        <source>no such number format</source>
        <translation>没有这种数值格式</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is no whole number</source>
        <translation>%1：“%2”不是整数</translation>
    </message>
    <message>
        <source>%1: %4 lies outside %2…%3</source>
        <translation>%1：%4 超出 %2…%3 的范围</translation>
    </message>
    <message>
        <source>&apos;[&apos; or the end was expected before &apos;%1&apos;</source>
        <translation>“%1”之前应为“[”或就此结束</translation>
    </message>
    <message>
        <source>the closing &apos;]&apos; is missing</source>
        <translation>缺少结尾的“]”</translation>
    </message>
    <message>
        <source>nothing may follow the closing &apos;]&apos;: %1</source>
        <translation>结尾的“]”之后不能再有内容：%1</translation>
    </message>
    <message>
        <source>an option was expected after the last &apos;,&apos;</source>
        <translation>最后一个“,”之后应有一个选项</translation>
    </message>
    <message>
        <source>option &apos;%1&apos; needs a value</source>
        <translation>选项“%1”需要一个值</translation>
    </message>
    <message>
        <source>option &apos;%1&apos; is given twice</source>
        <translation>选项“%1”给出了两次</translation>
    </message>
    <message>
        <source>unknown option &apos;%1&apos;; there are bias, inf, nan, subnormals and signed</source>
        <translation>未知选项“%1”；可用：bias、inf、nan、subnormals、signed</translation>
    </message>
    <message>
        <source>%1 is yes or no, not &apos;%2&apos;</source>
        <translation>%1 只能是 yes 或 no，不能是“%2”</translation>
    </message>
    <message>
        <source>nan is ieee, fn, fnuz or none, not &apos;%1&apos;</source>
        <translation>nan 只能是 ieee、fn、fnuz 或 none，不能是“%1”</translation>
    </message>
    <message>
        <source>a float needs at least one exponent or fraction bit</source>
        <translation>浮点数至少需要一个指数位或尾数位</translation>
    </message>
    <message>
        <source>at most 52 fraction bits and 64 bits altogether are possible</source>
        <translation>尾数最多 52 位，总共最多 64 位</translation>
    </message>
    <message>
        <source>bias %1 lies outside −%2…%2</source>
        <translation>指数偏置 %1 超出 −%2…%2 的范围</translation>
    </message>
    <message>
        <source>nan=ieee needs exponent bits</source>
        <translation>nan=ieee 需要指数位</translation>
    </message>
    <message>
        <source>nan=fnuz takes the pattern of −0 and needs a sign</source>
        <translation>nan=fnuz 占用 −0 的位模式，因此需要符号位</translation>
    </message>
    <message>
        <source>no finite value but zero would be left</source>
        <translation>除零以外将没有任何有限值</translation>
    </message>
    <message>
        <source>an integer has 1 to 64 bits</source>
        <translation>整数须为 1 到 64 位</translation>
    </message>
    <message>
        <source>a scale has 2 to 15 bits</source>
        <translation>缩放因子须为 2 到 15 位</translation>
    </message>
    <message>
        <source>a P3109 name ends in se, sf, ue or uf, not &apos;%1&apos;</source>
        <translation>P3109 格式名须以 se、sf、ue 或 uf 结尾，不能是“%1”</translation>
    </message>
    <message>
        <source>a P3109 format has 3 to 15 bits</source>
        <translation>P3109 格式须为 3 到 15 位</translation>
    </message>
    <message>
        <source>the precision after p must be 1…%1 here</source>
        <translation>此处 p 之后的数值精度须为 1…%1</translation>
    </message>
    <message>
        <source>no such rounding mode; there are rne, rna, rtz, rtp, rtn, rto and stochastic</source>
        <translation>没有这种舍入方式；可用：rne、rna、rtz、rtp、rtn、rto、stochastic</translation>
    </message>
    <message>
        <source>no such overflow policy; there are ieee, saturate and propagate</source>
        <translation>没有这种上溢规则；可用：ieee、saturate、propagate</translation>
    </message>
    <message>
        <source>Bit %1: %2 + %3 + carry %4 = %5, so write %6 and carry %7.</source>
        <translation>第 %1 位：%2 + %3 + 进位 %4 = %5，所以写 %6，进位 %7。</translation>
    </message>
    <message>
        <source>The carry out of the top bit has no column: %1 bits keep %2.</source>
        <translation>最高位的进位没有可放的列：%1 位只保留 %2。</translation>
    </message>
    <message>
        <source>The carry into the top bit (%1) differs from the carry out of it (%2): two negative numbers gave a non-negative one.</source>
        <translation>进入最高位的进位（%1）与其产生的进位（%2）不同：两个负数得到了非负数。</translation>
    </message>
    <message>
        <source>The carry into the top bit (%1) differs from the carry out of it (%2): two non-negative numbers gave a negative one.</source>
        <translation>进入最高位的进位（%1）与其产生的进位（%2）不同：两个非负数得到了负数。</translation>
    </message>
    <message>
        <source>The carry into the top bit (%1) differs from the carry out of it (%2): a negative number less a non-negative one gave a non-negative one.</source>
        <translation>进入最高位的进位（%1）与其产生的进位（%2）不同：负数减非负数得到了非负数。</translation>
    </message>
    <message>
        <source>The carry into the top bit (%1) differs from the carry out of it (%2): a non-negative number less a negative one gave a negative one.</source>
        <translation>进入最高位的进位（%1）与其产生的进位（%2）不同：非负数减负数得到了负数。</translation>
    </message>
    <message>
        <source>The carry into the top bit (%1) differs from the carry out of it (%2): the most negative number has no positive counterpart.</source>
        <translation>进入最高位的进位（%1）与其产生的进位（%2）不同：最小的负数没有对应的正数。</translation>
    </message>
    <message>
        <source>The carry into the top bit equals the carry out of it (%1): the two&apos;s complement result is right.</source>
        <translation>进入最高位的进位与其产生的进位相同（%1）：补码结果正确。</translation>
    </message>
    <message>
        <source>1 is carried out of the top bit: the unsigned sum needs one more bit.</source>
        <translation>最高位产生进位 1：无符号的和还需要一位。</translation>
    </message>
    <message>
        <source>0 is carried out of the top bit: the unsigned sum is right.</source>
        <translation>最高位产生进位 0：无符号的和正确。</translation>
    </message>
    <message>
        <source>1 is carried out of the top bit: no borrow, the unsigned difference is right.</source>
        <translation>最高位产生进位 1：没有借位，无符号的差正确。</translation>
    </message>
    <message>
        <source>0 is carried out of the top bit: a borrow, the unsigned difference lies below 0.</source>
        <translation>最高位产生进位 0：有借位，无符号的差小于 0。</translation>
    </message>
    <message>
        <source>The 1 to add enters as the carry into bit 0.</source>
        <translation>要加的 1 作为进位送入第 0 位。</translation>
    </message>
    <message>
        <source>Subtracting is adding the negative. Invert B: %1.</source>
        <translation>减去一个数就是加上它的相反数。把 B 逐位取反：%1。</translation>
    </message>
    <message>
        <source>Invert every bit: %1.</source>
        <translation>逐位取反：%1。</translation>
    </message>
    <message>
        <source>the text is longer than 1024 characters</source>
        <translation>文本超过 1024 个字符</translation>
    </message>
    <message>
        <source>a digit is missing here</source>
        <translation>此处缺少数字</translation>
    </message>
    <message>
        <source>this is no digit of base %1</source>
        <translation>这不是 %1 进制的数字</translation>
    </message>
    <message>
        <source>this is no integer</source>
        <translation>这不是整数</translation>
    </message>
    <message>
        <source>this integer is longer than 4096 bits</source>
        <translation>该整数超过 4096 位</translation>
    </message>
    <message>
        <source>One place left: %1 falls out, 0 comes in.</source>
        <translation>左移一位：移出 %1，移入 0。</translation>
    </message>
    <message>
        <source>One place right: %1 falls out, the top bit %2 is copied.</source>
        <translation>右移一位：移出 %1，复制最高位 %2。</translation>
    </message>
    <message>
        <source>One place right: %1 falls out, 0 comes in.</source>
        <translation>右移一位：移出 %1，移入 0。</translation>
    </message>
    <message>
        <source>No carry is involved.</source>
        <translation>不涉及进位。</translation>
    </message>
    <message>
        <source>Every pattern has an inverse: nothing overflows.</source>
        <translation>每个位模式都可以取反：不会溢出。</translation>
    </message>
    <message>
        <source>Nothing was pushed out.</source>
        <translation>没有移出任何位。</translation>
    </message>
    <message>
        <source>The last bit pushed out is %1.</source>
        <translation>最后移出的位是 %1。</translation>
    </message>
    <message>
        <source>The two&apos;s complement value times 2^%1 does not fit.</source>
        <translation>补码值乘以 2^%1 放不下。</translation>
    </message>
    <message>
        <source>The two&apos;s complement value after the shift is right.</source>
        <translation>移位后的补码值正确。</translation>
    </message>
    <message>
        <source>Bit %1 of B is 1: add A shifted left by %1, %2. The sum so far is %3.</source>
        <translation>B 的第 %1 位是 1：加上左移 %1 位的 A，即 %2。目前的和是 %3。</translation>
    </message>
    <message>
        <source>The unsigned product does not fit %1 bits.</source>
        <translation>%1 位放不下无符号的积。</translation>
    </message>
    <message>
        <source>The unsigned product fits %1 bits.</source>
        <translation>%1 位放得下无符号的积。</translation>
    </message>
    <message>
        <source>The two&apos;s complement product does not fit %1 bits.</source>
        <translation>%1 位放不下补码的积。</translation>
    </message>
    <message>
        <source>The two&apos;s complement product fits %1 bits.</source>
        <translation>%1 位放得下补码的积。</translation>
    </message>
    <message>
        <source>outside the range of %1 bits in two&apos;s complement, %2 to %3</source>
        <translation>超出 %1 位补码的范围：%2 到 %3</translation>
    </message>
    <message>
        <source>outside the range of %1 bits without sign, 0 to %4</source>
        <translation>超出 %1 位无符号数的范围：0 到 %4</translation>
    </message>
    <message>
        <source>outside the ranges of %1 bits, %2 to %3 in two&apos;s complement and 0 to %4 without sign</source>
        <translation>超出 %1 位的范围：补码为 %2 到 %3，无符号数为 0 到 %4</translation>
    </message>
    <message>
        <source>a width is a whole number from 1 to 64</source>
        <translation>位宽须为 1 到 64 的整数</translation>
    </message>
    <message>
        <source>a shift is by 0 to 64 places</source>
        <translation>移位须为 0 到 64 位</translation>
    </message>
    <message>
        <source>no such operator; there are + - * neg not ~ &lt;&lt; &gt;&gt; &gt;&gt;&gt;</source>
        <translation>没有这个运算符；可用：+ - * neg not ~ &lt;&lt; &gt;&gt; &gt;&gt;&gt;</translation>
    </message>
    <message>
        <source>A is %1, to be shifted by %2.</source>
        <translation>A 是 %1，要移 %2 位。</translation>
    </message>
    <message>
        <source>A is %1, B is %2.</source>
        <translation>A 是 %1，B 是 %2。</translation>
    </message>
    <message>
        <source>A is %1.</source>
        <translation>A 是 %1。</translation>
    </message>
    <message>
        <source>The result is %1: %2 in two&apos;s complement, %3 unsigned.</source>
        <translation>结果是 %1：按补码为 %2，按无符号为 %3。</translation>
    </message>
    <message>
        <source>the result lies beyond 2^100000 or below 2^-100000</source>
        <translation>结果大于 2^100000 或小于 2^-100000</translation>
    </message>
    <message>
        <source>infinity and NaN cannot take part in arithmetic</source>
        <translation>无穷大和 NaN 不能参与运算</translation>
    </message>
    <message>
        <source>division by zero</source>
        <translation>除数为零</translation>
    </message>
    <message>
        <source>the numbers in this expression are too long to compute with</source>
        <translation>表达式中的数过长，无法计算</translation>
    </message>
    <message>
        <source>a power must be an integer</source>
        <translation>幂指数必须是整数</translation>
    </message>
    <message>
        <source>the exponent has no digits</source>
        <translation>指数部分缺少数字</translation>
    </message>
    <message>
        <source>the text ends where a number is expected</source>
        <translation>文本在应有数字的地方结束了</translation>
    </message>
    <message>
        <source>a number cannot contain this character</source>
        <translation>数字中不能有这个字符</translation>
    </message>
    <message>
        <source>unexpected &apos;%1&apos;</source>
        <translation>此处不应有“%1”</translation>
    </message>
    <message>
        <source>more than 200 levels of nesting</source>
        <translation>嵌套超过 200 层</translation>
    </message>
    <message>
        <source>this parenthesis is never closed</source>
        <translation>这个括号没有闭合</translation>
    </message>
    <message>
        <source>the text is longer than 4096 characters</source>
        <translation>文本超过 4096 个字符</translation>
    </message>
    <message>
        <source>no number was entered</source>
        <translation>没有输入数字</translation>
    </message>
    <message>
        <source>%1 is a whole number from %2 to %3</source>
        <translation>%1 须为 %2 到 %3 之间的整数</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>Width of a code.</source>
        <translation>编码的位数。</translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>对称</translation>
    </message>
    <message>
        <source>yes: the zero point is 0; no: the grid covers min to max, with 0 on it.</source>
        <translation>是：零点为 0；否：格点覆盖最小值到最大值，并包含 0。</translation>
    </message>
    <message>
        <source>Code range</source>
        <translation>编码范围</translation>
    </message>
    <message>
        <source>narrow leaves out the most negative code, so that codes are symmetric.</source>
        <translation>“收窄”舍弃最小的负编码，使编码正负对称。</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>百分位数</translation>
    </message>
    <message>
        <source>Share of magnitudes within the range, for calibration by percentile.</source>
        <translation>按百分位数校准时，绝对值落在范围内的比例。</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>How the range is found: all values, a percentile, least squared error, least entropy lost.</source>
        <translation>如何确定范围：全部值、百分位数、平方误差最小、熵损失最小。</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>舍入</translation>
    </message>
    <message>
        <source>Nearest with ties to even or away, toward zero, up, down, or at random.</source>
        <translation>就近舍入（取偶或远离零）、向零舍入、向上舍入、向下舍入或随机舍入。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Chooses the random numbers of stochastic rounding.</source>
        <translation>决定随机舍入所用的随机数。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Any floating-point format of at most 16 bits, also a custom one: e5m3.</source>
        <translation>任何不超过 16 位的浮点格式，也可自定义：e5m3。</translation>
    </message>
    <message>
        <source>Absmax (INT8)</source>
        <translation>绝对最大值（INT8）</translation>
    </message>
    <message>
        <source>Zero point (INT8)</source>
        <translation>零点（INT8）</translation>
    </message>
    <message>
        <source>Integer, affine</source>
        <translation>整数仿射</translation>
    </message>
    <message>
        <source>Scaled float</source>
        <translation>缩放浮点</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation>%1 须为以下之一：%2</translation>
    </message>
    <message>
        <source>%1 is a number from %2 to %3</source>
        <translation>%1 须为 %2 到 %3 之间的数</translation>
    </message>
    <message>
        <source>%1 elements are not floating-point numbers; there is nothing to quantize</source>
        <translation>%1 元素不是浮点数，无可量化</translation>
    </message>
    <message>
        <source>the tensor is empty; its shape is %1</source>
        <translation>张量为空，形状为 %1</translation>
    </message>
    <message>
        <source>no such scheme; there are: %1</source>
        <translation>没有这种方法；可用：%1</translation>
    </message>
    <message>
        <source>%1 has no parameter %2; it has: %3</source>
        <translation>%1 没有参数 %2；可用：%3</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>Multiplies the calibrated range; below 1, the largest values are clipped for a finer step.</source>
        <translation>与校准所得的范围相乘；小于 1 时，截断最大的那些值以换取更小的步长。</translation>
    </message>
    <message>
        <source>Granularity</source>
        <translation>粒度</translation>
    </message>
    <message>
        <source>What shares one scale: the tensor, a slice across one axis, or a group along the last axis.</source>
        <translation>哪些元素共用一个缩放因子：整个张量、沿某一轴的切片，或最后一轴上的一组。</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>轴</translation>
    </message>
    <message>
        <source>The axis that numbers the channels, from 0; negative counts from the last one.</source>
        <translation>通道所在的轴，从 0 开始；负数从最后一轴数起。</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>组大小</translation>
    </message>
    <message>
        <source>Consecutive elements along the last axis that share one scale; must divide that axis.</source>
        <translation>最后一轴上共用一个缩放因子的连续元素个数；必须能整除该轴的长度。</translation>
    </message>
    <message>
        <source>Scale format</source>
        <translation>缩放因子格式</translation>
    </message>
    <message>
        <source>How scales are stored: rounded to nearest, powers of two (e8m0fnu) upwards.</source>
        <translation>缩放因子的存储方式：就近舍入；2 的幂（e8m0fnu）则向上舍入。</translation>
    </message>
    <message>
        <source>%1 has no such axis; its shape is %2</source>
        <translation>%1 没有这个轴，其形状为 %2</translation>
    </message>
    <message>
        <source>groups of %1 do not divide the last axis of %2, which has %3 elements</source>
        <translation>组大小 %1 无法整除 %2 的最后一轴（%3 个元素）</translation>
    </message>
    <message>
        <source>the value %1 is beyond the range of binary32, in which schemes compute</source>
        <translation>值 %1 超出 binary32 的范围，而量化以 binary32 计算</translation>
    </message>
    <message>
        <source>the value %1 is not finite; schemes take finite values only</source>
        <translation>值 %1 不是有限数；只能量化有限值</translation>
    </message>
    <message>
        <source>a floating-point format of at most 16 bits is needed</source>
        <translation>需要不超过 16 位的浮点格式</translation>
    </message>
    <message>
        <source>the format has no finite value above 0</source>
        <translation>该格式没有大于 0 的有限值</translation>
    </message>
    <message>
        <source>the format has values that binary32, in which schemes compute, does not have</source>
        <translation>该格式有 binary32 无法表示的值，而量化以 binary32 计算</translation>
    </message>
    <message>
        <source>entropy needs a distribution; a group of %1 values has none; use percentile or mse</source>
        <translation>entropy 需要一个分布，而 %1 个值的组构不成分布；请改用 percentile 或 mse</translation>
    </message>
    <message>
        <source>stopped before it was finished</source>
        <translation>未完成就已停止</translation>
    </message>
    <message>
        <source>%1 elements have no place on the real line</source>
        <translation>%1 元素在实数轴上没有位置</translation>
    </message>
    <message>
        <source>%1 bins asked for; 1 to %2 are possible</source>
        <translation>要求 %1 个区间；只能为 1 到 %2 个</translation>
    </message>
    <message>
        <source>the range %1 to %2 is not finite and ascending</source>
        <translation>范围 %1 到 %2 不是有限的递增区间</translation>
    </message>
    <message>
        <source>elements of type %1 have no real reading</source>
        <translation>%1 类型的元素不能读作实数</translation>
    </message>
    <message>
        <source>the name of a picture ends in .png, .svg or .pdf</source>
        <translation>图片文件名须以 .png、.svg 或 .pdf 结尾</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>偏移 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>binary64 (double precision)</source>
        <translation>binary64（双精度）</translation>
    </message>
    <message>
        <source>binary32 (single precision)</source>
        <translation>binary32（单精度）</translation>
    </message>
    <message>
        <source>TensorFloat-32 (19 bits)</source>
        <translation>TensorFloat-32（19 位）</translation>
    </message>
    <message>
        <source>binary16 (half precision)</source>
        <translation>binary16（半精度）</translation>
    </message>
    <message>
        <source>bfloat16 (brain float)</source>
        <translation>bfloat16（脑浮点）</translation>
    </message>
    <message>
        <source>FP8 E5M2 (OCP)</source>
        <translation>FP8 E5M2（OCP）</translation>
    </message>
    <message>
        <source>FP8 E4M3 (OCP, no infinity)</source>
        <translation>FP8 E4M3（OCP，没有无穷大）</translation>
    </message>
    <message>
        <source>FP8 E4M3 (IEEE style)</source>
        <translation>FP8 E4M3（IEEE 风格）</translation>
    </message>
    <message>
        <source>FP8 E3M4 (IEEE style)</source>
        <translation>FP8 E3M4（IEEE 风格）</translation>
    </message>
    <message>
        <source>FP8 E4M3FNUZ (bias 8)</source>
        <translation>FP8 E4M3FNUZ（指数偏置 8）</translation>
    </message>
    <message>
        <source>FP8 E5M2FNUZ (bias 16)</source>
        <translation>FP8 E5M2FNUZ（指数偏置 16）</translation>
    </message>
    <message>
        <source>FP8 E4M3B11FNUZ (bias 11)</source>
        <translation>FP8 E4M3B11FNUZ（指数偏置 11）</translation>
    </message>
    <message>
        <source>E8M0 scale (OCP MX)</source>
        <translation>E8M0 缩放因子（OCP MX）</translation>
    </message>
    <message>
        <source>FP6 E3M2 (OCP MX)</source>
        <translation>FP6 E3M2（OCP MX）</translation>
    </message>
    <message>
        <source>FP6 E2M3 (OCP MX)</source>
        <translation>FP6 E2M3（OCP MX）</translation>
    </message>
    <message>
        <source>FP4 E2M1 (OCP MX)</source>
        <translation>FP4 E2M1（OCP MX）</translation>
    </message>
    <message>
        <source>symmetric: S = max|x| / (2^(b−1) − 1), Z = 0; affine: S = (max − min) / (qmax − qmin), Z = round(qmin − min / S); q = clip(round(x / S) + Z); x̂ = (q − Z)·S</source>
        <translation>对称：S = max|x| / (2^(b−1) − 1)，Z = 0；仿射：S = (max − min) / (qmax − qmin)，Z = round(qmin − min / S)；q = clip(round(x / S) + Z)；x̂ = (q − Z)·S</translation>
    </message>
    <message>
        <source>S = max|x| / (largest finite value); x̂ = clip(round to format(x / S))·S</source>
        <translation>S = max|x| / (最大有限值)；x̂ = clip(舍入到该格式(x / S))·S</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Integers</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Quantize</source>
        <translation>量化</translation>
    </message>
</context>
<context>
    <name>qs::gui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy View</source>
        <translation>复制视图(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export View</source>
        <translation>导出视图(&amp;E)</translation>
    </message>
    <message>
        <source>Go to &amp;Page</source>
        <translation>转到页面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>Save the S&amp;tate as…</source>
        <translation>状态另存为(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find an Action…</source>
        <translation>查找操作(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>跟随系统(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>投影(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keys of This Page</source>
        <translation>本页快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Quantoscope</source>
        <translation>关于 Quantoscope(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Clear This List</source>
        <translation>清空此列表</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>撤销、重做</translation>
    </message>
    <message>
        <source>find any action by typing</source>
        <translation>输入文字以查找任意操作</translation>
    </message>
    <message>
        <source>go to a page</source>
        <translation>转到页面</translation>
    </message>
    <message>
        <source>open a file; or drop it anywhere</source>
        <translation>打开文件；也可拖放到任意位置</translation>
    </message>
    <message>
        <source>export, copy the main view</source>
        <translation>导出、复制主视图</translation>
    </message>
    <message>
        <source>zoom the interface; also Ctrl and the wheel</source>
        <translation>缩放界面；也可用 Ctrl 加滚轮</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>this sheet; Esc closes it</source>
        <translation>本快捷键表；按 Esc 关闭</translation>
    </message>
    <message>
        <source>Zoom to &amp;100 %</source>
        <translation>缩放至 &amp;100 %</translation>
    </message>
</context>
<context>
    <name>qs::gui::CommandPalette</name>
    <message>
        <source>Type an action</source>
        <translation>输入操作名称</translation>
    </message>
    <message>
        <source>Action to find</source>
        <translation>要查找的操作</translation>
    </message>
    <message>
        <source>Actions found</source>
        <translation>找到的操作</translation>
    </message>
</context>
<context>
    <name>qs::gui::StatusStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>取消正在进行的任务</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>qs::gui::Window</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>go to %1</source>
        <translation>转到“%1”</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>整个窗口</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Checkpoints and states (*.safetensors *.npy *.json);;All files (*)</source>
        <translation>检查点和状态 (*.safetensors *.npy *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the state</source>
        <translation>保存状态</translation>
    </message>
    <message>
        <source>States (*.json)</source>
        <translation>状态 (*.json)</translation>
    </message>
    <message>
        <source>Export the view</source>
        <translation>导出视图</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.pdf)</source>
        <translation>图片 (*.svg *.png *.pdf)</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>查找操作</translation>
    </message>
</context>
<context>
    <name>qs::models::TensorModel</name>
    <message>
        <source>holds no elements</source>
        <translation>不含元素</translation>
    </message>
    <message>
        <source>complex, not quantized</source>
        <translation>复数，不量化</translation>
    </message>
    <message>
        <source>integers, not quantized</source>
        <translation>整数，不量化</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>元素数</translation>
    </message>
</context>
<context>
    <name>qs::pages::AccuracyBox</name>
    <message>
        <source>quantize all layers</source>
        <translation>量化所有层</translation>
    </message>
    <message>
        <source>Quantize all layers</source>
        <translation>量化所有层</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>quantized</source>
        <translation>量化后</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Accuracy on %1 test images</source>
        <translation>%1 张测试图像上的准确率</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>This tensor is not a weight of the network&apos;s layers</source>
        <translation>该张量不是网络各层的权重</translation>
    </message>
    <message>
        <source>Accuracy, %1</source>
        <translation>准确率，%1</translation>
    </message>
</context>
<context>
    <name>qs::pages::ChoiceNames</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>tensor</source>
        <translation>逐张量</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>逐通道</translation>
    </message>
    <message>
        <source>group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>narrow</source>
        <translation>收窄</translation>
    </message>
    <message>
        <source>min, max</source>
        <translation>最小值、最大值</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>百分位数</translation>
    </message>
    <message>
        <source>least error</source>
        <translation>误差最小</translation>
    </message>
    <message>
        <source>least entropy lost</source>
        <translation>熵损失最小</translation>
    </message>
    <message>
        <source>nearest, ties to even</source>
        <translation>就近舍入（取偶）</translation>
    </message>
    <message>
        <source>nearest, ties away</source>
        <translation>就近舍入（远离零）</translation>
    </message>
    <message>
        <source>toward zero</source>
        <translation>向零舍入</translation>
    </message>
    <message>
        <source>up</source>
        <translation>向上舍入</translation>
    </message>
    <message>
        <source>down</source>
        <translation>向下舍入</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>随机舍入</translation>
    </message>
</context>
<context>
    <name>qs::pages::ClipSlider</name>
    <message>
        <source>Clip</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>Clip factor</source>
        <translation>截断系数</translation>
    </message>
    <message>
        <source>Multiplies the calibrated range; below 1, the largest values are clipped for a finer step</source>
        <translation>与校准所得的范围相乘；小于 1 时，截断最大的那些值以换取更小的步长</translation>
    </message>
</context>
<context>
    <name>qs::pages::ComparisonPanel</name>
    <message>
        <source>entered</source>
        <translation>输入值</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>存储值</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>in ulps</source>
        <translation>以 ulp 计</translation>
    </message>
    <message>
        <source>stored − entered; in full under Details</source>
        <translation>存储值 − 输入值；完整数值见“详细信息”</translation>
    </message>
    <message>
        <source>in units of the last place of the stored value</source>
        <translation>以存储值的末位单位（ulp）为单位</translation>
    </message>
    <message>
        <source>What rounding did</source>
        <translation>舍入的结果</translation>
    </message>
</context>
<context>
    <name>qs::pages::DetailsPanel</name>
    <message>
        <source>Details: exact value, codes, difference</source>
        <translation>详细信息：精确值、编码、差值</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>exact value</source>
        <translation>精确值</translation>
    </message>
    <message>
        <source>hex float</source>
        <translation>十六进制浮点数</translation>
    </message>
    <message>
        <source>code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>ulp</source>
        <translation>末位单位</translation>
    </message>
    <message>
        <source>exact difference</source>
        <translation>精确差值</translation>
    </message>
</context>
<context>
    <name>qs::pages::EmptyState</name>
    <message>
        <source>Opening the file…</source>
        <translation>正在打开文件…</translation>
    </message>
    <message>
        <source>No tensor to show</source>
        <translation>没有可显示的张量</translation>
    </message>
    <message>
        <source>Drop a checkpoint here (.safetensors) or a NumPy array (.npy),
or begin with the sample: a small network trained to read digits.</source>
        <translation>将检查点（.safetensors）或 NumPy 数组（.npy）拖放到此处，
或从示例开始：一个训练好的、识别手写数字的小网络。</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
</context>
<context>
    <name>qs::pages::Figures</name>
    <message>
        <source>original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>quantized</source>
        <translation>量化后</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>weights per bin</source>
        <translation>每个区间的权重数</translation>
    </message>
    <message>
        <source>error (quantized − original)</source>
        <translation>误差（量化后 − 原始）</translation>
    </message>
    <message>
        <source>−½ step</source>
        <translation>−½ 步长</translation>
    </message>
    <message>
        <source>+½ step</source>
        <translation>+½ 步长</translation>
    </message>
</context>
<context>
    <name>qs::pages::FormatChooser</name>
    <message>
        <source>Custom…</source>
        <translation>自定义…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Custom format</source>
        <translation>自定义格式</translation>
    </message>
    <message>
        <source>eXmY: X exponent bits, Y fraction bits; in brackets bias=N, inf=yes|no, nan=ieee|fn|fnuz|none, subnormals=yes|no, signed=yes|no</source>
        <translation>eXmY：X 个指数位、Y 个尾数位；方括号内可写 bias=N、inf=yes|no、nan=ieee|fn|fnuz|none、subnormals=yes|no、signed=yes|no</translation>
    </message>
</context>
<context>
    <name>qs::pages::Formats</name>
    <message>
        <source>character %1: %2</source>
        <translation>第 %1 个字符：%2</translation>
    </message>
    <message>
        <source>code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>十进制数</translation>
    </message>
    <message>
        <source>hex float</source>
        <translation>十六进制浮点数</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>special value</source>
        <translation>特殊值</translation>
    </message>
    <message>
        <source>negative zero</source>
        <translation>负零</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>零</translation>
    </message>
    <message>
        <source>subnormal number (also called denormal)</source>
        <translation>非规格化数（也称次正规数）</translation>
    </message>
    <message>
        <source>normal number</source>
        <translation>规格化数</translation>
    </message>
    <message>
        <source>infinity</source>
        <translation>无穷大</translation>
    </message>
    <message>
        <source>not a real</source>
        <translation>非实数</translation>
    </message>
    <message>
        <source>not a number (NaN)</source>
        <translation>非数（NaN）</translation>
    </message>
    <message>
        <source>not a number (signalling NaN)</source>
        <translation>非数（信令 NaN）</translation>
    </message>
    <message>
        <source>not a number (quiet NaN)</source>
        <translation>非数（静默 NaN）</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>min normal</source>
        <translation>最小规格化数</translation>
    </message>
    <message>
        <source>max subnormal</source>
        <translation>最大非规格化数</translation>
    </message>
    <message>
        <source>min subnormal</source>
        <translation>最小非规格化数</translation>
    </message>
    <message>
        <source>all ones</source>
        <translation>全 1</translation>
    </message>
    <message>
        <source>%1 cannot hold 1</source>
        <translation>%1 无法表示 1</translation>
    </message>
    <message>
        <source>%1 is an integer format: it has one zero and every code is a finite value</source>
        <translation>%1 是整数格式：只有一个零，每个编码都是有限值</translation>
    </message>
    <message>
        <source>%1 has no zero: every code is a power of two or NaN</source>
        <translation>%1 没有零：每个编码都是 2 的幂或 NaN</translation>
    </message>
    <message>
        <source>%1 uses the pattern of −0 for NaN</source>
        <translation>%1 用 −0 的位模式表示 NaN</translation>
    </message>
    <message>
        <source>%1 has no sign</source>
        <translation>%1 没有符号位</translation>
    </message>
    <message>
        <source>1 lies outside %1</source>
        <translation>1 超出 %1 的范围</translation>
    </message>
    <message>
        <source>%1 has no exponent field, so all its values are subnormal</source>
        <translation>%1 没有指数字段，因此所有值都是非规格化数</translation>
    </message>
    <message>
        <source>%1 has no subnormal numbers</source>
        <translation>%1 没有非规格化数</translation>
    </message>
    <message>
        <source>%1 has no infinity</source>
        <translation>%1 没有无穷大</translation>
    </message>
    <message>
        <source>%1 has no NaN: every code is a number</source>
        <translation>%1 没有 NaN：每个编码都是数</translation>
    </message>
    <message>
        <source>exponent all ones and fraction 0: infinity, by the IEEE 754 rule</source>
        <translation>指数全为 1、尾数为 0：按 IEEE 754 规则表示无穷大</translation>
    </message>
    <message>
        <source>the largest magnitude stands for infinity</source>
        <translation>绝对值最大的编码表示无穷大</translation>
    </message>
    <message>
        <source>every bit below the sign is set: the only NaN of each sign; there is no infinity</source>
        <translation>符号位以下各位全为 1：每种符号唯一的 NaN；没有无穷大</translation>
    </message>
    <message>
        <source>the pattern that would be −0 is the one NaN; there is no infinity</source>
        <translation>本应是 −0 的位模式是唯一的 NaN；没有无穷大</translation>
    </message>
    <message>
        <source>exponent all ones and fraction not 0: NaN; the top fraction bit tells quiet from signalling</source>
        <translation>指数全为 1、尾数不为 0：NaN；尾数最高位区分静默与信令</translation>
    </message>
    <message>
        <source>exponent all ones: NaN; there is no infinity</source>
        <translation>指数全为 1：NaN；没有无穷大</translation>
    </message>
    <message>
        <source>all ones: the only NaN; there is no zero, no sign and no infinity</source>
        <translation>全 1：唯一的 NaN；没有零、符号和无穷大</translation>
    </message>
    <message>
        <source>the code itself was entered: nothing was rounded</source>
        <translation>直接输入了编码：没有发生舍入</translation>
    </message>
    <message>
        <source>overflow: the largest finite value is %1</source>
        <translation>上溢：最大有限值为 %1</translation>
    </message>
    <message>
        <source>saturated to the end of the range</source>
        <translation>饱和到范围的端点</translation>
    </message>
    <message>
        <source>the overflow rule gives NaN, for want of an infinity</source>
        <translation>格式没有无穷大，按上溢规则得到 NaN</translation>
    </message>
    <message>
        <source>the overflow rule gives infinity</source>
        <translation>按上溢规则得到无穷大</translation>
    </message>
    <message>
        <source>the rounding mode stops at the largest value</source>
        <translation>该舍入方式停在最大值</translation>
    </message>
    <message>
        <source>rounded up</source>
        <translation>已向上舍入</translation>
    </message>
    <message>
        <source>rounded down</source>
        <translation>已向下舍入</translation>
    </message>
    <message>
        <source>a tie: exactly halfway between its neighbours</source>
        <translation>平局：正好位于两个相邻值的正中</translation>
    </message>
    <message>
        <source>underflow to zero</source>
        <translation>下溢为零</translation>
    </message>
    <message>
        <source>underflow: fewer digits are kept</source>
        <translation>下溢：保留的有效位变少</translation>
    </message>
    <message>
        <source>the format has no NaN</source>
        <translation>该格式没有 NaN</translation>
    </message>
    <message>
        <source>up with probability %1</source>
        <translation>向上舍入的概率为 %1</translation>
    </message>
    <message>
        <source>%1-bit two&apos;s complement integer</source>
        <translation>%1 位补码整数</translation>
    </message>
    <message>
        <source>%1-bit unsigned integer</source>
        <translation>%1 位无符号整数</translation>
    </message>
    <message>
        <source>IEEE P3109 %1 (draft)</source>
        <translation>IEEE P3109 %1（草案）</translation>
    </message>
    <message>
        <source>custom float (%1 exponent bits, %2 fraction bits)</source>
        <translation>自定义浮点数（%1 个指数位，%2 个尾数位）</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>qs::pages::FormatsPage</name>
    <message>
        <source>choose format %1</source>
        <translation>选择格式 %1</translation>
    </message>
    <message>
        <source>enter a value</source>
        <translation>输入数值</translation>
    </message>
    <message>
        <source>enter a code</source>
        <translation>输入编码</translation>
    </message>
    <message>
        <source>code plus one</source>
        <translation>编码加一</translation>
    </message>
    <message>
        <source>code minus one</source>
        <translation>编码减一</translation>
    </message>
    <message>
        <source>choose the rounding mode</source>
        <translation>选择舍入方式</translation>
    </message>
    <message>
        <source>choose the overflow rule</source>
        <translation>选择上溢规则</translation>
    </message>
    <message>
        <source>draw again</source>
        <translation>重新抽取</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>取 %1</translation>
    </message>
    <message>
        <source>next value</source>
        <translation>下一个值</translation>
    </message>
    <message>
        <source>previous value</source>
        <translation>上一个值</translation>
    </message>
    <message>
        <source>show details</source>
        <translation>展开详细信息</translation>
    </message>
    <message>
        <source>hide details</source>
        <translation>收起详细信息</translation>
    </message>
    <message>
        <source>choose a value on the line</source>
        <translation>在数轴上选值</translation>
    </message>
    <message>
        <source>flip bit %1</source>
        <translation>翻转第 %1 位</translation>
    </message>
    <message>
        <source>set bit %1</source>
        <translation>设置第 %1 位</translation>
    </message>
    <message>
        <source>step the %1</source>
        <translation>步进%1字段</translation>
    </message>
    <message>
        <source>step the code</source>
        <translation>步进编码</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Anatomy of the value</source>
        <translation>数值的构成</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>bits: move; number line: the neighbour</source>
        <translation>位：移动；数轴：相邻的值</translation>
    </message>
    <message>
        <source>bits: move by field</source>
        <translation>位：按字段移动</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>bits: toggle</source>
        <translation>位：翻转</translation>
    </message>
    <message>
        <source>bits: clear, set</source>
        <translation>位：置 0、置 1</translation>
    </message>
    <message>
        <source>bits: step the field; value: step the digit at the caret; code: one up or down</source>
        <translation>位：字段加减一；数值：光标处的数字加减一；编码：加减一</translation>
    </message>
    <message>
        <source>bits: step the code</source>
        <translation>位：编码加减一</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>bits: step the exponent</source>
        <translation>位：指数加减一</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>bits: first, last; number line: Home goes back to the value</source>
        <translation>位：首位、末位；数轴：Home 回到该值</translation>
    </message>
    <message>
        <source>number line: zoom</source>
        <translation>数轴：缩放</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation>Enter、Esc</translation>
    </message>
    <message>
        <source>value, code: keep, go back</source>
        <translation>数值、编码：确认、还原</translation>
    </message>
</context>
<context>
    <name>qs::pages::InputBar</name>
    <message>
        <source>Value, read as %1</source>
        <translation>数值（读作%1）</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Decimal, hex float (0x1.8p-3), fraction (1/3), expression (2^-24 + 1), inf, nan, or a code (0x2E66, 0b0110)</source>
        <translation>十进制数、十六进制浮点数（0x1.8p-3）、分数（1/3）、表达式（2^-24 + 1）、inf、nan，或编码（0x2E66、0b0110）</translation>
    </message>
    <message>
        <source>Code plus one</source>
        <translation>编码加一</translation>
    </message>
    <message>
        <source>Code minus one</source>
        <translation>编码减一</translation>
    </message>
</context>
<context>
    <name>qs::pages::IntegersPage</name>
    <message>
        <source>Width</source>
        <translation>位宽</translation>
    </message>
    <message numerus="yes">
        <source>%n bits</source>
        <translation>
            <numerusform>%n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>无符号</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>有符号</translation>
    </message>
    <message>
        <source>−A  negate</source>
        <translation>−A  取负</translation>
    </message>
    <message>
        <source>A + B</source>
        <translation>A + B</translation>
    </message>
    <message>
        <source>A − B</source>
        <translation>A − B</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Addition in columns</source>
        <translation>竖式加法</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>What this step does</source>
        <translation>这一步做了什么</translation>
    </message>
    <message>
        <source>−A</source>
        <translation>−A</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Result %1: unsigned &lt;b&gt;%2&lt;/b&gt;, two&apos;s complement &lt;b&gt;%3&lt;/b&gt;</source>
        <translation>结果 %1：无符号 &lt;b&gt;%2&lt;/b&gt;，补码 &lt;b&gt;%3&lt;/b&gt;</translation>
    </message>
    <message>
        <source>the top bit of the result</source>
        <translation>结果的最高位</translation>
    </message>
    <message>
        <source>whether the result is zero</source>
        <translation>结果是否为零</translation>
    </message>
    <message numerus="yes">
        <source>choose %n bits</source>
        <translation>
            <numerusform>选择 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>read as signed</source>
        <translation>按有符号解读</translation>
    </message>
    <message>
        <source>read as unsigned</source>
        <translation>按无符号解读</translation>
    </message>
    <message>
        <source>choose the operation</source>
        <translation>选择运算</translation>
    </message>
    <message>
        <source>type an operand</source>
        <translation>输入操作数</translation>
    </message>
    <message>
        <source>step through the columns</source>
        <translation>逐列步进</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>move between bits</source>
        <translation>在各位之间移动</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>toggle the bit</source>
        <translation>翻转该位</translation>
    </message>
    <message>
        <source>0 1</source>
        <translation>0 1</translation>
    </message>
    <message>
        <source>set the bit</source>
        <translation>设置该位</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>step the field by one</source>
        <translation>字段加减一</translation>
    </message>
    <message>
        <source>Ctrl+↑ ↓</source>
        <translation>Ctrl+↑ ↓</translation>
    </message>
    <message>
        <source>step the whole pattern by one</source>
        <translation>整个位模式加减一</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>finish typing</source>
        <translation>完成输入</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>take back what was typed</source>
        <translation>撤回输入的内容</translation>
    </message>
    <message>
        <source>← → in the columns</source>
        <translation>竖式中的 ← →</translation>
    </message>
    <message>
        <source>next column, column back</source>
        <translation>下一列、上一列</translation>
    </message>
    <message>
        <source>carry</source>
        <translation>进位</translation>
    </message>
</context>
<context>
    <name>qs::pages::LinePanel</name>
    <message>
        <source>move the number line</source>
        <translation>移动数轴</translation>
    </message>
    <message>
        <source>reset the number line</source>
        <translation>重置数轴</translation>
    </message>
    <message>
        <source>scale the number line</source>
        <translation>更改数轴刻度</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>%1 的可表示数</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>symmetric log</source>
        <translation>对称对数</translation>
    </message>
    <message>
        <source>by code</source>
        <translation>按编码</translation>
    </message>
    <message>
        <source>Scale of the number line</source>
        <translation>数轴刻度</translation>
    </message>
    <message>
        <source>Back to the stretch around the value</source>
        <translation>回到该值附近的一段</translation>
    </message>
</context>
<context>
    <name>qs::pages::OperandEditor</name>
    <message>
        <source>Operand %1</source>
        <translation>操作数 %1</translation>
    </message>
    <message>
        <source>Bits of %1</source>
        <translation>%1 的各位</translation>
    </message>
    <message>
        <source>An integer: decimal, 0x…, 0b…, or an expression such as 2^7 − 1</source>
        <translation>整数：十进制数、0x…、0b…，或 2^7 − 1 这样的表达式</translation>
    </message>
    <message>
        <source>weights, unsigned</source>
        <translation>位权（无符号）</translation>
    </message>
    <message>
        <source>weights, two&apos;s complement</source>
        <translation>位权（补码）</translation>
    </message>
    <message>
        <source>Unsigned reading of %1</source>
        <translation>%1 的无符号读数</translation>
    </message>
    <message>
        <source>Two&apos;s complement reading of %1</source>
        <translation>%1 的补码读数</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>无符号</translation>
    </message>
    <message>
        <source>two&apos;s complement</source>
        <translation>补码</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>步进 %1</translation>
    </message>
    <message>
        <source>flip bit %1 of %2</source>
        <translation>翻转 %2 的第 %1 位</translation>
    </message>
</context>
<context>
    <name>qs::pages::Presenter</name>
    <message>
        <source>undefined</source>
        <translation>无定义</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>均方根误差</translation>
    </message>
    <message>
        <source>√(mean of e²),  e = x̂ − x</source>
        <translation>√(e² 的均值)，e = x̂ − x</translation>
    </message>
    <message>
        <source>Relative RMSE</source>
        <translation>相对均方根误差</translation>
    </message>
    <message>
        <source>‖e‖ / ‖x‖</source>
        <translation>‖e‖ / ‖x‖</translation>
    </message>
    <message>
        <source>Max error</source>
        <translation>最大误差</translation>
    </message>
    <message>
        <source>max |e|</source>
        <translation>max |e|</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>平均误差</translation>
    </message>
    <message>
        <source>mean of e: the bias; best near 0</source>
        <translation>e 的均值，即系统性偏差；越接近 0 越好</translation>
    </message>
    <message>
        <source>SQNR</source>
        <translation>信号量化噪声比</translation>
    </message>
    <message>
        <source>20·log₁₀(‖x‖ / ‖e‖) dB</source>
        <translation>20·log₁₀(‖x‖ / ‖e‖) dB</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦相似度</translation>
    </message>
    <message>
        <source>⟨x, x̂⟩ / (‖x‖·‖x̂‖)</source>
        <translation>⟨x, x̂⟩ / (‖x‖·‖x̂‖)</translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>values clipped to the end of the grid</source>
        <translation>被截断到格点端点的值</translation>
    </message>
    <message>
        <source>Flushed to zero</source>
        <translation>下溢清零</translation>
    </message>
    <message>
        <source>x ≠ 0 but x̂ = 0</source>
        <translation>x ≠ 0 而 x̂ = 0</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>每权重比特数</translation>
    </message>
    <message>
        <source>codes, scales and zero points together, divided by the number of weights</source>
        <translation>编码、缩放因子和零点的总位数，除以权重个数</translation>
    </message>
    <message>
        <source>of the first of %1 runs, and (least…greatest)</source>
        <translation>共 %1 组，此为第一组的值，括号内为（最小…最大）</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放因子</translation>
    </message>
    <message>
        <source>as the formula above defines it</source>
        <translation>定义见上方公式</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>the distance between neighbouring codes: x̂ = (q − z)·step</source>
        <translation>相邻编码之间的距离：x̂ = (q − z)·步长</translation>
    </message>
    <message>
        <source>Zero point</source>
        <translation>零点</translation>
    </message>
    <message>
        <source>z: the code that stands for 0</source>
        <translation>z：表示 0 的编码</translation>
    </message>
    <message>
        <source>sample: %1 of %2 weights</source>
        <translation>抽样：%2 个权重中的 %1 个</translation>
    </message>
    <message>
        <source>%1/%2 · %3</source>
        <translation>%1/%2 · %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
</context>
<context>
    <name>qs::pages::PresetsBar</name>
    <message>
        <source>Presets</source>
        <translation>预设值</translation>
    </message>
</context>
<context>
    <name>qs::pages::QuantizePage</name>
    <message>
        <source>show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>choose %1</source>
        <translation>选择 %1</translation>
    </message>
    <message>
        <source>quantize all layers</source>
        <translation>量化所有层</translation>
    </message>
    <message>
        <source>quantize one layer</source>
        <translation>量化一层</translation>
    </message>
    <message>
        <source>zoom the histogram</source>
        <translation>缩放直方图</translation>
    </message>
    <message>
        <source>show the whole histogram</source>
        <translation>显示整个直方图</translation>
    </message>
    <message>
        <source>logarithmic counts</source>
        <translation>对数计数</translation>
    </message>
    <message>
        <source>linear counts</source>
        <translation>线性计数</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 weights</source>
        <translation>%1 · %2 · %3 个权重</translation>
    </message>
    <message>
        <source>These figures belong to the previous choice: %1, %2</source>
        <translation>这些数值属于先前的选择：%1，%2</translation>
    </message>
    <message>
        <source>Quantizing %1…</source>
        <translation>正在量化 %1…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>set %1 to %2</source>
        <translation>将“%1”设为 %2</translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation>打开检查点</translation>
    </message>
    <message>
        <source>Checkpoints (%1)</source>
        <translation>检查点 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>linear or logarithmic counts</source>
        <translation>线性或对数计数</translation>
    </message>
    <message>
        <source>the histogram as a table, and back</source>
        <translation>在直方图与表格之间切换</translation>
    </message>
    <message>
        <source>narrow or widen the clip</source>
        <translation>收紧或放宽截断</translation>
    </message>
    <message>
        <source>pan the histogram</source>
        <translation>平移直方图</translation>
    </message>
    <message>
        <source>previous or next tensor, in the list</source>
        <translation>列表中的上一个或下一个张量</translation>
    </message>
    <message>
        <source>Histogram of the weights</source>
        <translation>权重直方图</translation>
    </message>
    <message>
        <source>Histogram of the errors</source>
        <translation>误差直方图</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
</context>
<context>
    <name>qs::pages::Reading</name>
    <message>
        <source>↑ higher is better</source>
        <translation>↑ 越高越好</translation>
    </message>
    <message>
        <source>↓ lower is better</source>
        <translation>↓ 越低越好</translation>
    </message>
    <message>
        <source>Copy these figures</source>
        <translation>复制这些数值</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
</context>
<context>
    <name>qs::pages::RuleChoosers</name>
    <message>
        <source>nearest, ties to even</source>
        <translation>就近舍入（取偶）</translation>
    </message>
    <message>
        <source>IEEE 754 roundTiesToEven: the default nearly everywhere</source>
        <translation>IEEE 754 roundTiesToEven：几乎处处都是默认方式</translation>
    </message>
    <message>
        <source>nearest, ties away</source>
        <translation>就近舍入（远离零）</translation>
    </message>
    <message>
        <source>IEEE 754 roundTiesToAway: the rule of C&apos;s round()</source>
        <translation>IEEE 754 roundTiesToAway：C 语言 round() 的规则</translation>
    </message>
    <message>
        <source>toward zero</source>
        <translation>向零舍入</translation>
    </message>
    <message>
        <source>IEEE 754 roundTowardZero: truncation</source>
        <translation>IEEE 754 roundTowardZero：直接舍去多余的位</translation>
    </message>
    <message>
        <source>upward</source>
        <translation>向上舍入</translation>
    </message>
    <message>
        <source>IEEE 754 roundTowardPositive</source>
        <translation>IEEE 754 roundTowardPositive</translation>
    </message>
    <message>
        <source>downward</source>
        <translation>向下舍入</translation>
    </message>
    <message>
        <source>IEEE 754 roundTowardNegative</source>
        <translation>IEEE 754 roundTowardNegative</translation>
    </message>
    <message>
        <source>to odd</source>
        <translation>向奇数舍入</translation>
    </message>
    <message>
        <source>IEEE P3109 ToOdd: safe before a second rounding</source>
        <translation>IEEE P3109 ToOdd：之后再舍入一次也安全</translation>
    </message>
    <message>
        <source>stochastic</source>
        <translation>随机舍入</translation>
    </message>
    <message>
        <source>up with the probability of the discarded part, as in training</source>
        <translation>以被舍去部分的大小为概率向上舍入，训练中常用</translation>
    </message>
    <message>
        <source>∞, else NaN, else ±max</source>
        <translation>∞，无则 NaN，再无则 ±max</translation>
    </message>
    <message>
        <source>IEEE 754 and OCP, not saturating; what PyTorch and ml_dtypes casts do</source>
        <translation>IEEE 754 与 OCP 的非饱和方式；PyTorch 和 ml_dtypes 的类型转换即如此</translation>
    </message>
    <message>
        <source>saturate to ±max</source>
        <translation>饱和到 ±max</translation>
    </message>
    <message>
        <source>OCP saturating, NVIDIA satfinite, ONNX saturate: infinities become ±max too</source>
        <translation>OCP 饱和方式、NVIDIA satfinite、ONNX saturate：无穷大也变为 ±max</translation>
    </message>
    <message>
        <source>±max, but keep ∞</source>
        <translation>±max，但保留 ∞</translation>
    </message>
    <message>
        <source>IEEE P3109 SatPropagate: only finite values saturate</source>
        <translation>IEEE P3109 SatPropagate：只有有限值才饱和</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>舍入</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>上溢</translation>
    </message>
    <message>
        <source>Rounding mode</source>
        <translation>舍入方式</translation>
    </message>
    <message>
        <source>Overflow rule</source>
        <translation>上溢规则</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>重新抽取</translation>
    </message>
</context>
<context>
    <name>qs::pages::SchemeControls</name>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>How the weights are stored</source>
        <translation>权重的存储方式</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
</context>
<context>
    <name>qs::pages::TensorPanel</name>
    <message>
        <source>Open a checkpoint (.safetensors, .npy)</source>
        <translation>打开检查点（.safetensors、.npy）</translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation>打开检查点</translation>
    </message>
    <message>
        <source>Show the embedded sample: a small trained network</source>
        <translation>显示内置示例：一个训练好的小网络</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Drop a .safetensors or .npy file anywhere on this page.</source>
        <translation>可将 .safetensors 或 .npy 文件拖放到本页任意位置。</translation>
    </message>
    <message>
        <source>Filter tensors</source>
        <translation>筛选张量</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Order of the tensors</source>
        <translation>张量的排序</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>按存储顺序</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>从大到小</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sample: digits</source>
        <translation>示例：手写数字</translation>
    </message>
    <message>
        <source>Tensors: %1</source>
        <translation>张量：%1</translation>
    </message>
    <message>
        <source>Tensors: %1 of %2</source>
        <translation>张量：%1 / %2</translation>
    </message>
</context>
<context>
    <name>qs::pages::ValuePanel</name>
    <message>
        <source>Previous value</source>
        <translation>上一个值</translation>
    </message>
    <message>
        <source>Next value</source>
        <translation>下一个值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Exact decimal</source>
        <translation>精确十进制数</translation>
    </message>
    <message>
        <source>Hex float</source>
        <translation>十六进制浮点数</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>C literal</source>
        <translation>C 字面量</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation>LaTeX</translation>
    </message>
    <message>
        <source>Stored value</source>
        <translation>存储值</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Copy the value as…</source>
        <translation>复制数值为…</translation>
    </message>
</context>
<context>
    <name>qs::session::Session</name>
    <message>
        <source>the sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>qs::widgets::BitFieldView</name>
    <message>
        <source>Bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>hidden bit: not stored; it follows from the exponent</source>
        <translation>隐含位：不存储，由指数决定</translation>
    </message>
    <message>
        <source>bit %1: %2</source>
        <translation>第 %1 位：%2</translation>
    </message>
</context>
<context>
    <name>qs::widgets::BitRow</name>
    <message>
        <source>sign</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>exponent</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>尾数</translation>
    </message>
    <message>
        <source>magnitude</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>negative when set</source>
        <translation>为 1 时表示负数</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1位</translation>
    </message>
    <message>
        <source>%1 bit %2</source>
        <translation>%1位 %2</translation>
    </message>
    <message>
        <source>set</source>
        <translation>为 1</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>为 0</translation>
    </message>
    <message>
        <source>weight %1, %2</source>
        <translation>位权：%1；%2</translation>
    </message>
    <message>
        <source>%1; value %2</source>
        <translation>%1；值为 %2</translation>
    </message>
</context>
<context>
    <name>qs::widgets::ExactDecimal</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>qs::widgets::Histogram</name>
    <message>
        <source>%1 … %2:  %3 %4</source>
        <translation>%1 … %2：%3 %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>没有可显示的内容。</translation>
    </message>
    <message>
        <source>Histogram of %1 values in %2 bins from %3 to %4. The fullest bin, %5 to %6, holds %7.</source>
        <translation>%1 个值的直方图，从 %3 到 %4 共 %2 个区间。最满的区间（%5 到 %6）有 %7 个值。</translation>
    </message>
    <message>
        <source>Mean %1, standard deviation %2.</source>
        <translation>均值 %1，标准差 %2。</translation>
    </message>
    <message>
        <source>%1 values lie outside.</source>
        <translation>有 %1 个值在范围之外。</translation>
    </message>
    <message>
        <source>Clipped to %1 … %2.</source>
        <translation>截断到 %1 … %2。</translation>
    </message>
    <message>
        <source>The grid has %1 values.</source>
        <translation>格点共有 %1 个。</translation>
    </message>
    <message>
        <source>min %1</source>
        <translation>最小值 %1</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>最大值 %1</translation>
    </message>
    <message>
        <source>clip %1</source>
        <translation>截断 %1</translation>
    </message>
    <message>
        <source>◂ %1 below</source>
        <translation>◂ %1 个更小</translation>
    </message>
    <message>
        <source>%1 above ▸</source>
        <translation>%1 个更大 ▸</translation>
    </message>
    <message>
        <source>▴ peak %1</source>
        <translation>▴ 峰值 %1</translation>
    </message>
</context>
<context>
    <name>qs::widgets::HistogramTable</name>
    <message>
        <source>from</source>
        <translation>起</translation>
    </message>
    <message>
        <source>to</source>
        <translation>止</translation>
    </message>
    <message>
        <source>count</source>
        <translation>计数</translation>
    </message>
</context>
<context>
    <name>qs::widgets::HistogramView</name>
    <message>
        <source>Table of %1</source>
        <translation>表格：%1</translation>
    </message>
</context>
<context>
    <name>qs::widgets::NumberLine</name>
    <message>
        <source>midpoint %1</source>
        <translation>中点 %1</translation>
    </message>
    <message>
        <source>midpoint</source>
        <translation>中点</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>min</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>min normal</source>
        <translation>最小规格化数</translation>
    </message>
    <message>
        <source>min subnormal</source>
        <translation>最小非规格化数</translation>
    </message>
    <message>
        <source>overflow</source>
        <translation>上溢</translation>
    </message>
    <message>
        <source>in range</source>
        <translation>范围内</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>规格化数</translation>
    </message>
    <message>
        <source>subnormal</source>
        <translation>非规格化数</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>零</translation>
    </message>
    <message>
        <source>underflow</source>
        <translation>下溢</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>超出范围</translation>
    </message>
    <message>
        <source>stored %1</source>
        <translation>存储值 %1</translation>
    </message>
</context>
<context>
    <name>qs::widgets::NumberLineView</name>
    <message>
        <source>Number line</source>
        <translation>数轴</translation>
    </message>
    <message>
        <source>entered %1</source>
        <translation>输入值 %1</translation>
    </message>
    <message>
        <source>nearest value: %1</source>
        <translation>最近的可表示数：%1</translation>
    </message>
    <message>
        <source>stored %1</source>
        <translation>存储值 %1</translation>
    </message>
    <message>
        <source>%1, stored %2</source>
        <translation>%1，存储值 %2</translation>
    </message>
</context>
</TS>
