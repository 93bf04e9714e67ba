namespace InvoiceExtraction.Tests;

/// <summary>A project outside of the checkout that uses PromptGen as the samples do and builds against the assemblies that are built already.</summary>
internal sealed class ConsumerProject : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ConsumerProject()
    {
        string consumer = Path.Combine(Repository.Root, "src", "Consumer.props");
        string targets = Path.Combine(Repository.Root, "src", "PromptGen", "build", "PromptGen.targets");
        Write("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{consumer}" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <NoWarn>$(NoWarn);CS1591</NoWarn>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <Import Project="{targets}" />
            </Project>
            """);
    }

    public void Write(string name, string text) => _folder.Write(name, text);

    /// <summary>Builds it, compiler and all, in processes of the given locale that end with the build.</summary>
    public Task<SampleOutput> BuildAsync(string locale, CancellationToken cancellationToken) => ChildProcess.RunAsync(
        _folder.Root,
        locale,
        ["build", "-c", Repository.Configuration, "-nologo", "-nodeReuse:false", "-clp:NoSummary", "-p:UseSharedCompilation=false", "-p:BuildProjectReferences=false", "-p:RestoreRecursive=false"],
        cancellationToken);

    public Task<SampleOutput> RunAsync(string locale, CancellationToken cancellationToken) => ChildProcess.RunAsync(
        _folder.Root,
        locale,
        [Path.Combine(_folder.Root, "bin", Repository.Configuration, "net10.0", "Consumer.dll")],
        cancellationToken);

    public void Dispose() => _folder.Dispose();
}
