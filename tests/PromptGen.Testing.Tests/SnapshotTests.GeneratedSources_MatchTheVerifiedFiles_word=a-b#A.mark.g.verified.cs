//HintName: A.mark.g.cs
namespace N;
[global::System.CodeDom.Compiler.GeneratedCode("Marks", "{Version}")]
partial class A
{
    public static string Greet() => "a/b A";
}
