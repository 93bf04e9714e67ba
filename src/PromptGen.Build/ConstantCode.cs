using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace PromptGen.Build;

/// <summary>Reads the constants in the generated methods that only return a constant or hand constants on.</summary>
internal sealed class ConstantCode(PEReader assembly, MetadataReader metadata)
{
    /// <summary>The bytes that a method returns as a span; empty if it returns none.</summary>
    public byte[] Bytes(MethodDefinitionHandle method)
    {
        int address = 0;
        int length = 0;
        foreach ((ILOpCode code, int operand) in Instructions(method))
        {
            switch (code)
            {
                case ILOpCode.Ldsflda:
                    address = metadata.GetFieldDefinition((FieldDefinitionHandle)MetadataTokens.Handle(operand)).GetRelativeVirtualAddress();
                    break;
                case ILOpCode.Ldc_i4:
                    length = operand;
                    break;
                case ILOpCode.Call when MetadataTokens.Handle(operand) is { Kind: HandleKind.MethodDefinition } other:
                    return Bytes((MethodDefinitionHandle)other);
            }
        }

        return address == 0 ? [] : assembly.GetSectionData(address).GetContent(0, length).ToArray();
    }

    /// <summary>The constants that a constructor hands to its base class, texts and numbers each in their order.</summary>
    public (IReadOnlyList<string> Texts, IReadOnlyList<int> Numbers) Arguments(MethodDefinitionHandle constructor)
    {
        List<string> texts = [];
        List<int> numbers = [];
        foreach ((ILOpCode code, int operand) in Instructions(constructor).TakeWhile(static instruction => instruction.Code != ILOpCode.Call))
        {
            switch (code)
            {
                case ILOpCode.Ldstr:
                    texts.Add(metadata.GetUserString((UserStringHandle)MetadataTokens.Handle(operand)));
                    break;
                case ILOpCode.Ldc_i4:
                    numbers.Add(operand);
                    break;
            }
        }

        return (texts, numbers);
    }

    /// <summary>The instructions with their operands; every form of a small number is given as <see cref="ILOpCode.Ldc_i4"/>.</summary>
    private List<(ILOpCode Code, int Operand)> Instructions(MethodDefinitionHandle method)
    {
        BlobReader body = assembly.GetMethodBody(metadata.GetMethodDefinition(method).RelativeVirtualAddress).GetILReader();
        List<(ILOpCode, int)> instructions = [];
        while (body.RemainingBytes > 0)
        {
            int value = body.ReadByte();
            ILOpCode code = (ILOpCode)(value == 0xFE ? 0xFE00 | body.ReadByte() : value);
            instructions.Add(code switch
            {
                >= ILOpCode.Ldc_i4_m1 and <= ILOpCode.Ldc_i4_8 => (ILOpCode.Ldc_i4, code - ILOpCode.Ldc_i4_0),
                ILOpCode.Ldc_i4_s => (ILOpCode.Ldc_i4, body.ReadSByte()),
                ILOpCode.Ldc_i4 or ILOpCode.Ldsflda or ILOpCode.Ldstr or ILOpCode.Call or ILOpCode.Newobj or ILOpCode.Initobj => (code, body.ReadInt32()),
                ILOpCode.Ldloca_s or ILOpCode.Br_s => (code, body.ReadSByte()),
                ILOpCode.Nop or ILOpCode.Ret or ILOpCode.Ldarg_0 or ILOpCode.Ldloc_0 or ILOpCode.Stloc_0 => (code, 0),
                _ => throw new BadImageFormatException($"the instruction {code} stands where a constant is expected"),
            });
        }

        return instructions;
    }
}
